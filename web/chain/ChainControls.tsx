import { useText } from "../i18n/use-text.ts";
import { ask, deepen, turn } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { CHAIN_KINDS, DIRECTIONS, MOST_DEPTH } from "../state/view.ts";
import type { Shared } from "../share/shared.ts";
import { ShareMenu } from "../share/ShareMenu.tsx";
import { CopyLink } from "../ui/CopyLink.tsx";
import { OnlyExplicit } from "../ui/OnlyExplicit.tsx";
import { Switch } from "../ui/Switch.tsx";
import { TableSwitch } from "./TableSwitch.tsx";

/** What changes the question: direction, depth, only what the text says; and how the answer is shown. */
export function ChainControls({
  navigation,
  shared,
}: {
  readonly navigation: Navigation;
  readonly shared: Shared;
}) {
  const text = useText();
  const { view, go } = navigation;
  return (
    <div className="controls" role="toolbar" aria-label={text("chain.controls")}>
      <Switch
        label={text("chain.kind")}
        options={CHAIN_KINDS.map((kind) => ({ value: kind, caption: text(`chain.${kind}`) }))}
        value={view.chain}
        onChange={(kind) => go(ask(kind))}
      />
      <Switch
        label={text("chain.direction")}
        options={DIRECTIONS.map((direction) => ({ value: direction, caption: text(`chain.${direction}`) }))}
        value={view.direction}
        onChange={(direction) => go(turn(direction))}
      />
      <div className="stepper" role="group" aria-label={text("chain.depth")}>
        <button
          type="button"
          aria-label={text("chain.shallower")}
          disabled={view.depth <= 1}
          onClick={() => go(deepen(-1))}
        >
          −
        </button>
        <span>
          {text("chain.depth")} {view.depth}
        </span>
        <button
          type="button"
          aria-label={text("chain.deeper")}
          disabled={view.depth >= MOST_DEPTH}
          onClick={() => go(deepen(1))}
        >
          +
        </button>
      </div>
      <OnlyExplicit navigation={navigation} label={text("chain.only")} />
      <TableSwitch navigation={navigation} />
      <CopyLink />
      <ShareMenu {...shared} />
    </div>
  );
}
