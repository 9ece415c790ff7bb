import { useState } from "react";
import { PathsQuery } from "../api/paths.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { nameOf } from "../chain/names.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { useText } from "../i18n/use-text.ts";
import { openColumn, select, show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useTitle } from "../ui/use-title.ts";
import { RouteRow } from "./RouteRow.tsx";
import { RouteWords } from "./RouteWords.tsx";
import { routesOf } from "./routes.ts";

/** What the server allows at most: links in a path, and paths. */
const LONGEST = 8;
const FEW = 5;
const MOST = 20;
/** In the view's `open`: as many paths as can be had. */
const ALL = "paths";

/** The shortest paths between two nodes, each as a row and in words, with the evidence of what is chosen. */
export function PathList({
  navigation,
  from,
  to,
}: {
  readonly navigation: Navigation;
  readonly from: string;
  readonly to: string;
}) {
  const text = useText();
  const { view, go } = navigation;
  const most = view.open.includes(ALL) ? MOST : FEW;
  const answer = useAnswer(PathsQuery, { from, to, maxLength: LONGEST, first: most });
  const [closed, setClosed] = useState<string | null>(null);
  const paths = answer.data?.paths;
  const [start, end] = [from, to].map((id) => paths?.nodes.find((node) => node.id === id));
  useTitle(start && end && text("paths.of", { from: nameOf(start), to: nameOf(end) }));
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!paths) return <Waiting>{text("paths.loading")}</Waiting>;

  const routes = routesOf(paths, from, to, MOST);
  if (routes.length === 0) {
    return (
      <div className="path-none" role="status">
        <h2>{text(from === to ? "paths.same" : "paths.none", { n: LONGEST })}</h2>
        <p>{text("paths.noneHint")}</p>
      </div>
    );
  }
  const { selected } = view;
  const choose = (id: string) => {
    setClosed(null);
    go(select(id));
  };
  return (
    <div className={`path-answer${selected && closed !== selected ? " with-panel" : ""}`}>
      <section className="path-list" aria-label={text("paths.title")}>
        <p className="path-count" role="status">
          {text("paths.count", {
            n: routes.length,
            steps: routes[0]!.steps.length,
            relationships: paths.relationships.length,
          })}
          {(routes.length >= FEW || paths.truncated || most > FEW) && (
            <>
              {" "}
              <button type="button" className="link" onClick={() => go(openColumn(ALL))}>
                {text(most === FEW ? "paths.more" : "paths.fewer", { n: MOST })}
              </button>
            </>
          )}
        </p>
        <ol className="routes">
          {routes.map((route, index) => (
            <li key={route.steps.map((step) => step.to.id).join(" ")} className="route">
              <span className="route-number" aria-hidden="true">
                {index + 1}
              </span>
              <RouteRow route={route} number={index + 1} selected={selected} onSelect={choose} />
              <RouteWords route={route} number={index + 1} navigation={navigation} />
            </li>
          ))}
        </ol>
      </section>
      {selected && closed !== selected && (
        <EvidencePanel
          navigation={navigation}
          chain={paths}
          selected={selected}
          onSelect={choose}
          onFocus={(id) => go(show("network", { focus: id }))}
          onClose={() => setClosed(selected)}
        />
      )}
    </div>
  );
}
