import type { ImportJob } from "../../api/import-job.query.ts";
import { useText } from "../../i18n/use-text.ts";
import { home, show } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { StepLink } from "../../ui/StepLink.tsx";
import { Bar } from "./Bar.tsx";
import { timeLeft } from "./files.ts";
import { JobFiles } from "./JobFiles.tsx";
import { momentOf } from "./moment.ts";

interface Props {
  readonly navigation: Navigation;
  readonly job: ImportJob;
}

/** An import of several files: how far it is, and what became of each. */
export function JobView({ navigation, job }: Props) {
  const text = useText();
  const { state, openedAt, files, done, of, failure, revision } = job;
  const left = timeLeft(job);
  return (
    <section className={`job job-${state}`} aria-labelledby="job">
      <div role="status">
        <h2 id="job">{text(`job.state.${state}`)}</h2>
      </div>
      <p className="note">
        {text("job.of", { n: files.length, at: momentOf(openedAt, navigation.view.language) })}
        {revision && (
          <>
            {" "}
            · <code>{revision.slice(0, 12)}</code>
          </>
        )}
      </p>
      {state === "RUNNING" && (
        <>
          <Bar label={text("job.state.RUNNING")} done={done} of={of}>
            {of > 0 && text("job.step", { done, of })} {left && text(`job.left.${left.unit}`, { n: left.n })}
          </Bar>
          <p className="note">{text("job.goesOn")}</p>
        </>
      )}
      {state === "FAILED" && (
        <div className="import-failure" role="alert">
          <h3>{text("job.failed")}</h3>
          <p>{text("job.failedHint")}</p>
          <p className="detail">{failure}</p>
        </div>
      )}
      {state === "DONE" && (
        <p className="job-ways">
          <StepLink navigation={navigation} step={home()}>
            {text("job.toPolicies")}
          </StepLink>
          <StepLink navigation={navigation} step={show("findings", { policy: null })}>
            {text("import.openFindings")}
          </StepLink>
        </p>
      )}
      <JobFiles navigation={navigation} files={files} />
    </section>
  );
}
