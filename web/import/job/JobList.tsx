import { useEffect, useState } from "react";
import { askAnew } from "../../api/client.ts";
import { ImportJobsQuery, type JobSummary } from "../../api/import-job.query.ts";
import { useText } from "../../i18n/use-text.ts";
import { show } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { StepLink } from "../../ui/StepLink.tsx";
import { countsOf, goesOn } from "./files.ts";
import { momentOf } from "./moment.ts";

const AGAIN_MS = 3_000;

/** The imports that the server remembers, each with the way to it. Nothing where there are none. */
export function JobList({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const jobs = useJobs().filter(({ files }) => files.length > 0);
  if (jobs.length === 0) return null;
  return (
    <section className="jobs" aria-labelledby="jobs">
      <h2 id="jobs">{text("job.last")}</h2>
      <ul>
        {jobs.map(({ id, state, openedAt, files }) => (
          <li key={id} className={`job-${state}`}>
            <StepLink navigation={navigation} step={show("import", { job: id })}>
              {text("job.of", { n: files.length, at: momentOf(openedAt, navigation.view.language) })}
            </StepLink>{" "}
            <b>{text(`job.state.${state}`)}</b>{" "}
            <small>
              {countsOf(files)
                .map(({ became, count }) => `${text(`job.became.${became}`)} ${count}`)
                .join(" · ")}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}

/**
 * Asked for again while one of them goes on; none when the server does not answer, which the screen tells.
 */
function useJobs(): readonly JobSummary[] {
  const [jobs, setJobs] = useState<readonly JobSummary[]>([]);
  useEffect(() => {
    const controller = new AbortController();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const look = async () => {
      const known = await askAnew(ImportJobsQuery, {}, controller.signal).then(
        ({ importJobs }) => importJobs,
        () => null,
      );
      if (controller.signal.aborted) return;
      if (known) setJobs(known);
      if (known?.some(goesOn)) timer = setTimeout(() => void look(), AGAIN_MS);
    };
    void look();
    return () => {
      controller.abort();
      clearTimeout(timer);
    };
  }, []);
  return jobs;
}
