import { lazy, Suspense } from "react";
import { NeighbourhoodQuery } from "../api/network.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { ChainTable } from "../chain/ChainTable.tsx";
import { nameOf, noteOf } from "../chain/names.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { usePanel } from "../evidence/use-panel.ts";
import { useText } from "../i18n/use-text.ts";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { GraphQLButton } from "../share/GraphQLButton.tsx";
import { Failure } from "../ui/Failure.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useTitle } from "../ui/use-title.ts";
import { NetworkControls } from "./NetworkControls.tsx";
import { typesOf } from "./types.ts";

const NetworkCanvas = lazy(async () => ({ default: (await import("./NetworkCanvas.tsx")).NetworkCanvas }));

/** More neighbours than this cannot be read at once; the rest is reached by the filter. */
const MOST_NEIGHBOURS = 50;

/** The neighbours of a node, drawn or as a table, with the evidence of what is chosen beside them. */
export function NetworkView({
  navigation,
  focus,
}: {
  readonly navigation: Navigation;
  readonly focus: string;
}) {
  const text = useText();
  const { view, go } = navigation;
  const { selected, filter, table } = view;
  const types = typesOf(filter);
  const variables = { id: focus, first: MOST_NEIGHBOURS, types: types.length > 0 ? types : null };
  const answer = useAnswer(NeighbourhoodQuery, variables);
  const network = answer.data?.neighbourhood;
  const root = network?.nodes.find(({ id }) => id === network.root);
  const panel = usePanel(navigation);
  useTitle(root && text("network.of", { name: nameOf(root) }));
  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!network || !root) return <Waiting>{text("network.loading")}</Waiting>;

  const centre = (id: string) => go(show("network", { focus: id, table }));
  const shown = network.nodes.length - 1;
  const all = shown + network.hidden.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className={`network${panel.closed ? " panel-closed" : ""}`}>
      <section className="network-main" aria-label={text("network.title")}>
        <header className="network-head">
          <h1>
            <small>
              {text("network.title")} · {noteOf(root, text)}
            </small>
            <span lang="zh-CN">{nameOf(root)}</span>
          </h1>
          <p className="network-count" role="status">
            {text(shown < all ? "network.cut" : "network.count", {
              shown,
              all,
              relationships: network.relationships.length,
            })}
          </p>
          <NetworkControls navigation={navigation} focus={focus}>
            <GraphQLButton document={NeighbourhoodQuery} variables={variables} />
          </NetworkControls>
        </header>
        {shown === 0 && <p className="network-empty">{text("network.lonely")}</p>}
        {table ? (
          <ChainTable chain={network} selected={selected} onSelect={panel.choose} />
        ) : (
          <Suspense fallback={<Waiting>{text("network.loading")}</Waiting>}>
            <NetworkCanvas
              key={`${focus} ${types.join(" ")}`}
              network={network}
              selected={selected}
              onSelect={panel.choose}
              onFocus={centre}
            />
          </Suspense>
        )}
      </section>
      {!panel.closed && (
        <EvidencePanel
          navigation={navigation}
          chain={network}
          selected={selected ?? network.root}
          onSelect={panel.choose}
          onFocus={centre}
          onClose={panel.close}
        />
      )}
    </div>
  );
}
