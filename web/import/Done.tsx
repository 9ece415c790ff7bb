import { useEffect, useRef } from "react";
import type { ImportOutcome } from "../api/import.query.ts";
import { useText } from "../i18n/use-text.ts";
import { focusOn, read, show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { spanOf } from "../reading/gaps.ts";
import { StageChip } from "../ui/StageChip.tsx";
import { StepLink } from "../ui/StepLink.tsx";
import { Coverage } from "./Coverage.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly outcome: ImportOutcome;
  readonly onAnother: () => void;
}

/** The document is in the graph: where to look at it. */
export function Done({ navigation, outcome, onAnother }: Props) {
  const text = useText();
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const { policy, nodes, relationships, result, revision } = outcome;
  return (
    <section className="done">
      <p className="done-seal" aria-hidden="true">
        入图
      </p>
      <h2 ref={head} tabIndex={-1}>
        {text(result === "PUBLISHED" ? "import.done" : "import.unchanged")}
      </h2>
      <p className="done-title" lang="zh-CN">
        {policy.title || policy.id} <StageChip stage={policy.stage} />
      </p>
      <p className="note">
        {text("import.doneCounts", {
          nodes: nodes.added,
          relationships: relationships.added,
          removed: nodes.removed + relationships.removed,
        })}{" "}
        · <code>{revision.slice(0, 12)}</code>
      </p>
      <p className="done-links">
        <StepLink className="primary-link" navigation={navigation} step={focusOn(policy.id)}>
          {text("import.openChain")}
        </StepLink>
        <StepLink navigation={navigation} step={read(policy.id)}>
          {text("import.openReader")}
        </StepLink>
        <StepLink navigation={navigation} step={show("findings", { policy: policy.id })}>
          {text("import.openFindings")}
        </StepLink>
        <button type="button" className="quiet" onClick={onAnother}>
          {text("import.another")}
        </button>
      </p>
      <div className="done-coverage">
        <Coverage outcome={outcome}>
          {(gap, words) => (
            <StepLink navigation={navigation} step={read(policy.id, spanOf(gap))}>
              {words}
            </StepLink>
          )}
        </Coverage>
      </div>
    </section>
  );
}
