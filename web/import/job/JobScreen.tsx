import { useText } from "../../i18n/use-text.ts";
import { show } from "../../state/steps.ts";
import type { Navigation } from "../../state/use-view.ts";
import { StepLink } from "../../ui/StepLink.tsx";
import { Waiting } from "../../ui/Waiting.tsx";
import { TokenField } from "../TokenField.tsx";
import { useToken } from "../use-token.ts";
import { BatchCard } from "./BatchCard.tsx";
import { Begin } from "./Begin.tsx";
import { JobView } from "./JobView.tsx";
import { NotSentList } from "./NotSentList.tsx";
import { useBatch } from "./use-batch.ts";
import { useJob } from "./use-job.ts";
import { useSend } from "./use-send.ts";

interface Props {
  readonly navigation: Navigation;
  readonly id: string;
  /** Whether the server takes changes; then what is collected can be begun from here. */
  readonly accepts: boolean;
}

/** The import that the address names: the same in every tab, and after the page was closed. */
export function JobScreen({ navigation, id, accepts }: Props) {
  const text = useText();
  const { language } = navigation.view;
  const [token, keepToken] = useToken();
  const { job, error } = useJob(id);
  const batch = useBatch();
  const { send, divide, drop } = useSend(navigation, token, "");
  const own = batch?.job === id ? batch : null;
  const isWrong = own?.failure?.code === "UNAUTHENTICATED";
  return (
    <div className="job-screen">
      <p>
        <StepLink navigation={navigation} step={show("import", { job: null })}>
          {text("job.others")}
        </StepLink>
      </p>
      {error && (
        <p className="banner" role="alert">
          {text("job.silent")}
        </p>
      )}
      {job === undefined && !error && <Waiting>{text("app.loading")}</Waiting>}
      {isWrong && <TokenField token={token} isWrong disabled={false} onChange={keepToken} />}
      {own && (
        <BatchCard
          batch={own}
          language={language}
          hasToken={token !== ""}
          onDivide={divide}
          onSend={send}
          onDrop={drop}
        />
      )}
      {job === null && !own && (
        <div className="empty" role="alert">
          <h2>{text("job.unknown")}</h2>
          <p>{text("job.unknownHint")}</p>
        </div>
      )}
      {job && own?.at === "BEGUN" && <NotSentList notSent={own.notSent} language={language} />}
      {job?.state === "COLLECTING" && (!own || own.at === "CHOSEN") && (
        <Begin job={job} token={token} accepts={accepts} onToken={keepToken} />
      )}
      {job && <JobView navigation={navigation} job={job} />}
    </div>
  );
}
