import { lazy, Suspense, useMemo } from "react";
import { CHAIN_QUERIES } from "../api/chain.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { usePanel } from "../evidence/use-panel.ts";
import { useText } from "../i18n/use-text.ts";
import { collapse, focusOn, openColumn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { StageChip } from "../ui/StageChip.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useTitle } from "../ui/use-title.ts";
import { ChainControls } from "./ChainControls.tsx";
import { ChainTable } from "./ChainTable.tsx";
import { fold } from "./fold.ts";
import { nameOf } from "./names.ts";
import { sceneOf } from "./scene.ts";
import { Lonely } from "./Lonely.tsx";
import { Sentence } from "./Sentence.tsx";

const ChainCanvas = lazy(async () => ({ default: (await import("./ChainCanvas.tsx")).ChainCanvas }));

/**
 * The chain of responsibility or dependency through the focused node,
 * with the evidence of what is chosen beside it.
 */
export function ChainView({
  navigation,
  focus,
}: {
  readonly navigation: Navigation;
  readonly focus: string;
}) {
  const text = useText();
  const { view, go } = navigation;
  const { direction, depth, explicitOnly, open, collapsed, selected } = view;
  const document = CHAIN_QUERIES[view.chain];
  const variables = { id: focus, direction, depth, methods: explicitOnly ? ["EXPLICIT" as const] : null };
  const answer = useAnswer(document, variables);
  const whole = answer.data?.chain;
  const folds = collapsed.join(" ");
  const folded = useMemo(() => whole && fold(whole, folds.split(" ")), [whole, folds]);
  const openKey = open.join(" ");
  const scene = useMemo(
    () => folded && sceneOf(folded.chain, openKey.split(" "), selected),
    [folded, openKey, selected],
  );
  const panel = usePanel(navigation);
  const root = whole?.nodes.find((node) => node.id === whole.root);
  useTitle(root && text(`chain.of.${view.chain}`, { name: nameOf(root) }));

  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!whole || !folded || !scene || !root) return <Waiting>{text("chain.loading")}</Waiting>;

  const { chain, behind } = folded;
  return (
    <div className={`chain${panel.closed ? " panel-closed" : ""}`}>
      <section className="chain-main" aria-label={text(`chain.${view.chain}`)}>
        <header className="chain-head">
          <h1>
            {nameOf(root)} {root.__typename === "Policy" && <StageChip stage={root.stage} />}
          </h1>
          <Sentence chain={whole} kind={view.chain} onSelect={panel.choose} />
          <ChainControls
            navigation={navigation}
            shared={{ chain, scene, kind: view.chain, document, variables, answer: answer.data }}
          />
        </header>
        {whole.truncated && (
          <p className="lonely" role="status">
            {text("chain.truncated", { n: whole.nodes.length })}
          </p>
        )}
        {whole.relationships.length === 0 && (
          <p className="lonely" role="status">
            <strong>
              <Lonely navigation={navigation} root={root} />
            </strong>{" "}
            {text(view.chain === "dependency" ? "chain.lonelyDependency" : "chain.lonelyHint")}
          </p>
        )}
        {view.table ? (
          <ChainTable chain={chain} selected={selected} onSelect={panel.choose} />
        ) : (
          <Suspense fallback={<Waiting>{text("chain.loading")}</Waiting>}>
            <ChainCanvas
              chain={chain}
              scene={scene}
              behind={behind}
              selected={selected}
              open={open}
              onSelect={panel.choose}
              onFocus={(id) => go(focusOn(id))}
              onOpenColumn={(key) => go(openColumn(key))}
              onCollapse={(id) => go(collapse(id))}
            />
          </Suspense>
        )}
      </section>
      {!panel.closed && (
        <EvidencePanel
          chain={chain}
          selected={selected ?? chain.root}
          navigation={navigation}
          onSelect={panel.choose}
          onFocus={(id) => go(focusOn(id))}
          onClose={panel.close}
        />
      )}
    </div>
  );
}
