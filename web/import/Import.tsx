import { AcceptsChangesQuery } from "../api/import.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import type { ScreenProps } from "../state/screen-props.ts";
import { useText } from "../i18n/use-text.ts";
import { Failure } from "../ui/Failure.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { CommandLine } from "./CommandLine.tsx";
import { Desk } from "./Desk.tsx";
import { JobList } from "./job/JobList.tsx";
import { JobScreen } from "./job/JobScreen.tsx";
import "../style/import.css";
import "../style/import-job.css";

const NO_VARIABLES = {};

/** Putting a document in: what it would change is shown before anything is written. */
export function Import({ navigation }: ScreenProps) {
  const text = useText();
  useTitle(text("import.title"));
  const answer = useAnswer(AcceptsChangesQuery, NO_VARIABLES);
  const { job } = navigation.view;
  const accepts = answer.data?.meta.acceptsChanges;
  return (
    <div className="import">
      <header className="screen-head">
        <h1>{text("import.title")}</h1>
        <p>{text("import.lead")}</p>
      </header>
      {answer.error && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.loading && <Waiting>{text("app.loading")}</Waiting>}
      {accepts !== undefined && job !== null && (
        <JobScreen key={job} navigation={navigation} id={job} accepts={accepts} />
      )}
      {job === null && accepts === true && <Desk navigation={navigation} />}
      {job === null && accepts === false && <CommandLine />}
      {job === null && accepts === true && <JobList navigation={navigation} />}
    </div>
  );
}
