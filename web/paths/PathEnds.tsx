import { useText } from "../i18n/use-text.ts";
import { NodePicker } from "../network/NodePicker.tsx";
import { show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";

/** The two ends of the paths, and what exchanges them. */
export function PathEnds({ navigation: { view, go } }: { readonly navigation: Navigation }) {
  const text = useText();
  const { focus, other } = view;
  return (
    <div className="path-ends">
      <NodePicker
        label={text("paths.from")}
        chosen={focus}
        onChoose={(id) => go(show("paths", { focus: id, other }))}
      />
      <button
        type="button"
        className="quiet swap"
        disabled={!focus && !other}
        onClick={() => go(show("paths", { focus: other, other: focus }))}
      >
        <span aria-hidden="true">⇄</span> {text("paths.swap")}
      </button>
      <NodePicker
        label={text("paths.to")}
        chosen={other}
        onChoose={(id) => go(show("paths", { focus, other: id }))}
      />
    </div>
  );
}
