import { HomeQuery, POLICIES, policyCountIn } from "../api/home.query.ts";
import { usePages } from "../api/use-pages.ts";
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

/**
 * The first page: what this is, one box, questions to begin with, the first policies by level.
 * No graph until somebody asks.
 */
export function Home({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const pages = usePages(HomeQuery, { first: POLICIES }, ({ policies }) => policies);
  const { head, items: policies, more, waiting } = pages;
  const all = head ? policyCountIn(head) : 0;
  const findings = head?.statistics.nodes.find(({ label }) => label === "FINDING")?.count ?? 0;
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
      {pages.error && <Failure error={pages.error} onRetry={pages.retry} />}
      {pages.loading && <Waiting>{text("search.loading")}</Waiting>}
      {head && policies.length === 0 && (
        <p className="empty" role="status">
          {text("home.empty")}
        </p>
      )}
      {head && policies.length > 0 && (
        <>
          <Levels navigation={navigation} policies={policies} isWhole={policies.length >= all} />
          {more && policies.length < all && (
            <button type="button" className="quiet" disabled={waiting} onClick={more}>
              {text("home.more", { shown: policies.length, all })}
            </button>
          )}
          {findings > 0 && (
            <StepLink className="findings-count" navigation={navigation} step={show("findings")}>
              <b>{findings}</b> {text("home.findings")}
            </StepLink>
          )}
          <Legend statistics={head.statistics} />
          <p className="revision">
            <code>{head.meta.revision?.slice(0, 12)}</code> · {head.meta.engine}
          </p>
        </>
      )}
    </div>
  );
}
