import { HomeQuery, type HomePolicy } from "../api/home.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, search } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { Failure } from "../ui/Failure.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { Legend } from "./Legend.tsx";

const EXAMPLES = ["食品", "市场监管局", "首席质量官", "合格率"] as const;
const NO_VARIABLES = {};

/** The first page: what this is, one box, the policies by level. No graph until somebody asks. */
export function Home({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const answer = useAnswer(HomeQuery, NO_VARIABLES);
  useTitle(undefined);
  return (
    <div className="home">
      <div className="hero">
        <p className="seal" aria-hidden="true">
          政脉
        </p>
        <h1>{text("app.promise")}</h1>
        <SearchBox navigation={navigation} large />
        <p className="examples">
          <span>{text("search.examples")}</span>
          {EXAMPLES.map((example) => (
            <StepLink key={example} navigation={navigation} step={search(example)}>
              {example}
            </StepLink>
          ))}
        </p>
      </div>
      {answer.error && <Failure error={answer.error} onRetry={answer.retry} />}
      {answer.loading && <Waiting>{text("search.loading")}</Waiting>}
      {answer.data && (
        <>
          <section className="levels" aria-labelledby="levels">
            <h2 id="levels">{text("home.levels")}</h2>
            <ol>
              {answer.data.policies.map((policy) => (
                <li key={policy.id} className={policy.held ? "held" : "cited"}>
                  <StepLink navigation={navigation} step={focusOn(policy.id)}>
                    <PolicyLine policy={policy} />
                  </StepLink>
                </li>
              ))}
            </ol>
          </section>
          <Legend statistics={answer.data.statistics} />
          <p className="revision">
            <code>{answer.data.meta.revision?.slice(0, 12)}</code> · {answer.data.meta.engine}
          </p>
        </>
      )}
    </div>
  );
}

function PolicyLine({ policy }: { readonly policy: HomePolicy }) {
  const text = useText();
  const level = text(`level.${policy.level ?? "LOCAL"}`);
  return (
    <>
      <span className="level">{level}</span>
      <span className="policy-name">{policy.name}</span>
      <span className="held-mark">{text(policy.held ? "home.held" : "home.cited")}</span>
      <span className="note">{[policy.docNumber, policy.issuers.join("、"), policy.issuedOn].filter(Boolean).join(" · ")}</span>
    </>
  );
}
