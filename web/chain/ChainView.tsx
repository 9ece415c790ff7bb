import { lazy, Suspense, useMemo, useState } from "react";
import { ChainQuery } from "../api/chain.query.ts";
import { useAnswer } from "../api/use-answer.ts";
import { EvidencePanel } from "../evidence/EvidencePanel.tsx";
import { useText } from "../i18n/use-text.ts";
import { focusOn, openColumn, select } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { Failure } from "../ui/Failure.tsx";
import { Waiting } from "../ui/Waiting.tsx";
import { useTitle } from "../ui/use-title.ts";
import { ChainControls } from "./ChainControls.tsx";
import { ChainTable } from "./ChainTable.tsx";
import { nameOf } from "./names.ts";
import { sceneOf } from "./scene.ts";
import { inWords, sentenceOf } from "./sentence.ts";

const ChainCanvas = lazy(async () => ({ default: (await import("./ChainCanvas.tsx")).ChainCanvas }));

/** The chain of responsibility through the focused node, with the evidence of what is chosen beside it. */
export function ChainView({ navigation, focus }: { readonly navigation: Navigation; readonly focus: string }) {
  const text = useText();
  const { view, go } = navigation;
  const { direction, depth, explicitOnly, open, selected } = view;
  const variables = { id: focus, direction, depth, methods: explicitOnly ? ["EXPLICIT" as const] : null };
  const answer = useAnswer(ChainQuery, variables);
  const chain = answer.data?.responsibilityChain;
  const openKey = open.join(" ");
  const scene = useMemo(() => chain && sceneOf(chain, openKey.split(" "), selected), [chain, openKey, selected]);
  const [panelClosed, setPanelClosed] = useState(false);
  const root = chain?.nodes.find((node) => node.id === chain.root);
  useTitle(root && text("chain.of", { name: nameOf(root) }));

  if (answer.error) return <Failure error={answer.error} onRetry={answer.retry} />;
  if (!chain || !scene || !root) return <Waiting>{text("chain.loading")}</Waiting>;

  const choose = (id: string | null) => {
    setPanelClosed(false);
    go(select(id));
  };
  const sentence = inWords(sentenceOf(chain), text("chain.answers"));
  return (
    <div className={`chain${panelClosed ? " panel-closed" : ""}`}>
      <section className="chain-main" aria-label={text("chain.title")}>
        <header className="chain-head">
          <h1>{nameOf(root)}</h1>
          {sentence && (
            <p className="sentence">
              <span className="caption">{text("chain.sentence")}</span> {sentence}
            </p>
          )}
          <ChainControls navigation={navigation} shared={{ chain, scene, document: ChainQuery, variables, answer: answer.data }} />
        </header>
        {chain.relationships.length === 0 && (
          <p className="lonely" role="status">
            <strong>{text("chain.lonely")}</strong> {text("chain.lonelyHint")}
          </p>
        )}
        {view.table ? (
          <ChainTable chain={chain} selected={selected} onSelect={choose} />
        ) : (
          <Suspense fallback={<Waiting>{text("chain.loading")}</Waiting>}>
            <ChainCanvas chain={chain} scene={scene} selected={selected} open={open} onSelect={choose} onFocus={(id) => go(focusOn(id))} onOpenColumn={(key) => go(openColumn(key))} />
          </Suspense>
        )}
      </section>
      {!panelClosed && <EvidencePanel chain={chain} selected={selected ?? chain.root} onSelect={choose} onFocus={(id) => go(focusOn(id))} onClose={() => setPanelClosed(true)} />}
    </div>
  );
}
