import { HomeQuery } from "../api/home.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { Legend } from "./Legend.tsx";
import { Levels } from "./Levels.tsx";
import { Questions } from "./Questions.tsx";

const NO_VARIABLES = {};

/**
 * The first page: what this is, one box, questions to begin with, the policies by level.
 * No graph until somebody asks.
 */
export function Home({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const answer = useAnswer(HomeQuery, NO_VARIABLES);
  const findings = answer.data?.statistics.nodes.find(({ label }) => label === "FINDING")?.count ?? 0;
  useTitle(undefined);
  return (
    <div className="home">
      <div className="hero">
        <p className="seal" aria-hidden="true">
          政脉
        </p>
        <h1>{text("app.promise")}</h1>
        <SearchBox navigation={navigation} large />
        <Questions navigation={navigation} />
      </div>
      {answer.error && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.loading && <Waiting>{text("search.loading")}</Waiting>}
      {answer.data && answer.data.policies.length === 0 && (
        <p className="empty" role="status">
          {text("home.empty")}
        </p>
      )}
      {answer.data && answer.data.policies.length > 0 && (
        <>
          <Levels navigation={navigation} policies={answer.data.policies} />
          {findings > 0 && (
            <StepLink className="findings-count" navigation={navigation} step={show("findings")}>
              <b>{findings}</b> {text("home.findings")}
            </StepLink>
          )}
          <Legend statistics={answer.data.statistics} />
          <p className="revision">
            <code>{answer.data.meta.revision?.slice(0, 12)}</code> · {answer.data.meta.engine}
          </p>
        </>
      )}
    </div>
  );
}
