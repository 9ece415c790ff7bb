import type { ChainNode } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { collapse, focusOn, read, show } from "../state/steps.ts";
import type { Navigation } from "../state/use-view.ts";
import { StepLink } from "../ui/StepLink.tsx";

interface Props {
  readonly navigation: Navigation;
  readonly node: ChainNode;
  readonly root: string;
}

/**
 * Where else a node can be looked at: in its text, among its neighbours,
 * on the way from the node in the middle; and its fold.
 */
export function Ways({ navigation, node, root }: Props) {
  const text = useText();
  const place =
    node.policy && "start" in node && node.start != null && node.end != null
      ? { policy: node.policy, span: { start: node.start, end: node.end } }
      : null;
  const folded = navigation.view.collapsed.includes(node.id);
  return (
    <p className="ways">
      {place && (
        <StepLink navigation={navigation} step={read(place.policy, place.span)}>
          {text("evidence.read")}
        </StepLink>
      )}
      {node.__typename === "Policy" && node.held && (
        <>
          <StepLink navigation={navigation} step={read(node.id)}>
            {text("evidence.read")}
          </StepLink>
          <StepLink navigation={navigation} step={show("matrix", { policy: node.id })}>
            {text("matrix.title")}
          </StepLink>
        </>
      )}
      {navigation.view.screen && (
        <StepLink navigation={navigation} step={focusOn(node.id)}>
          {text("chain.responsibility")}
        </StepLink>
      )}
      {navigation.view.screen !== "network" && (
        <StepLink navigation={navigation} step={show("network", { focus: node.id })}>
          {text("network.title")}
        </StepLink>
      )}
      <StepLink
        navigation={navigation}
        step={show("paths", node.id === root ? { focus: root } : { focus: root, other: node.id })}
      >
        {text("paths.title")}
      </StepLink>
      {node.id !== root && !navigation.view.screen && (
        <button
          type="button"
          className="link"
          aria-pressed={folded}
          onClick={() => navigation.go(collapse(node.id))}
        >
          {text(folded ? "evidence.unfold" : "evidence.fold")}
        </button>
      )}
    </p>
  );
}
