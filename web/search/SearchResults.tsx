import type { KeyboardEvent } from "react";
import { SearchQuery, type SearchEdge } from "../api/search.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { nameOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { StageChip } from "../ui/StageChip.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { useTitle } from "../ui/use-title.ts";
import { Waiting } from "../ui/Waiting.tsx";
import { groupsOf } from "./groups.ts";
import { Highlighted } from "./Highlighted.tsx";

const MOST_RESULTS = 60;

/** What was found, grouped by kind; each result leads to its chain. */
export function SearchResults({ navigation }: { readonly navigation: Navigation }) {
  const text = useText();
  const { query } = navigation.view;
  const answer = useAnswer(SearchQuery, query.trim() ? { query: query.trim(), first: MOST_RESULTS } : null);
  useTitle(query);
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!answer.data) return <Waiting>{text("search.loading")}</Waiting>;
  const { totalCount, totalCountIsExact, edges, facets } = answer.data.search;
  if (totalCount === 0) {
    return (
      <div className="empty" role="status">
        <h2>{text("search.none", { q: query })}</h2>
        <p>{text("search.noneHint")}</p>
      </div>
    );
  }
  return (
    <div className="results">
      <p className="result-count" role="status">
        {text("search.count", { q: query, n: countOf(totalCount, totalCountIsExact) })}
        {edges.length < totalCount && ` · ${text("search.more", { shown: edges.length })}`}
      </p>
      {groupsOf(edges).map(({ kind, edges: found }) => (
        <section key={kind} className={`result-group kind-${kind}`} aria-label={text(`label.${kind}`)}>
          <h2>
            <span className={`dot kind-${kind}`} aria-hidden="true" />
            {text(`label.${kind}`)}{" "}
            <span className="count">
              {facets
                .filter(({ label }) => label === kind)
                .map(({ count, isExact }) => countOf(count, isExact))}
            </span>
          </h2>
          <ul>
            {found.map((edge) => (
              <li key={edge.node.id}>
                <StepLink
                  navigation={navigation}
                  step={focusOn(edge.node.id)}
                  data-result=""
                  data-node={edge.node.id}
                  onKeyDown={walkResults}
                >
                  <Result edge={edge} />
                </StepLink>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

/** `1000+` where there are more than were counted. */
function countOf(count: number, isExact: boolean): string {
  return isExact ? String(count) : `${count}+`;
}

function Result({ edge: { node, matches } }: { readonly edge: SearchEdge }) {
  const text = useText();
  const inText = matches.find((match) => match.field === "text");
  const inName = matches.find((match) => match.field === "name" && match.fragment === node.name);
  const place =
    "part" in node ? `${node.part === "BODY" ? `${text("part.BODY")} ` : ""}${node.cite ?? ""}` : node.cite;
  const name = nameOf(node);
  return (
    <>
      <span className="result-name">
        {inName && name === inName.fragment ? <Highlighted {...inName} /> : name}
      </span>
      {"stage" in node && <StageChip stage={node.stage} />}
      {place && <span className="note">{place}</span>}
      {inText && (
        <span className="fragment">
          …<Highlighted {...inText} />…
        </span>
      )}
    </>
  );
}

/** Arrow keys go through the results; up from the first leads back to the box. */
function walkResults(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
  const all = [...document.querySelectorAll<HTMLElement>("[data-result]")];
  const next = all.indexOf(event.currentTarget) + (event.key === "ArrowDown" ? 1 : -1);
  event.preventDefault();
  (next < 0 ? document.querySelector<HTMLElement>(".search-box input") : all[next])?.focus();
}
