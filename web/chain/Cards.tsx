import { useRef, type CSSProperties, type KeyboardEvent } from "react";
import type { Chain, ChainNode } from "../api/chain.query.ts";
import { useText } from "../i18n/use-text.ts";
import { nameOf, noteOf } from "./names.ts";
import { rolesOf } from "./roles.ts";
import type { Scene } from "./scene.ts";
import { neighbourTo } from "./walk.ts";

interface Props {
  readonly chain: Chain;
  readonly scene: Scene;
  /** How many nodes are folded away behind a card. */
  readonly behind: ReadonlyMap<string, number>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onReveal: (id: string) => void;
  readonly onCollapse: (id: string) => void;
}

/** The words of the nodes, as buttons for keyboard and screen reader; the pointer goes through them to the canvas. */
export function Cards({ chain, scene, behind, selected, onSelect, onFocus, onReveal, onCollapse }: Props) {
  const text = useText();
  const cards = useRef(new Map<string, HTMLButtonElement>());
  const reachable = selected && scene.places.has(selected) ? selected : chain.root;
  // Towards what is chosen when it charges somebody, else towards the root.
  const roleOf = rolesOf(
    chain,
    selected !== null && chain.relationships.some(({ source }) => source === selected)
      ? selected
      : chain.root,
  );
  const hidden = new Map(chain.hidden.map((entry) => [entry.node, entry.count]));

  const walk = (event: KeyboardEvent, id: string) => {
    const next = neighbourTo(scene, id, event.key);
    if (event.key === "Enter" && event.shiftKey) onFocus(id);
    else if (event.key === "-" || event.key === "+") onCollapse(id);
    else if (!next) return;
    else {
      cards.current.get(next)?.focus({ preventScroll: true });
      onReveal(next);
    }
    event.preventDefault();
  };

  return (
    <div className="cards">
      {scene.nodes.map((node) => {
        const { x, y, width } = scene.places.get(node.id)!;
        const faded = scene.lit.size > 0 && !scene.lit.has(node.id);
        return (
          <button
            type="button"
            key={node.id}
            ref={(card) => void (card ? cards.current.set(node.id, card) : cards.current.delete(node.id))}
            className={`card kind-${node.label}${faded ? " faded" : ""}`}
            style={{ "--x": x, "--y": y, "--width": width } as CSSProperties}
            tabIndex={node.id === reachable ? 0 : -1}
            aria-pressed={node.id === selected}
            data-node={node.id}
            onClick={() => onSelect(node.id)}
            onKeyDown={(event) => walk(event, node.id)}
          >
            <CardWords node={node} note={noteOf(node, text)} role={roleOf.get(node.id)} />
            {(hidden.has(node.id) || behind.has(node.id)) && (
              <span
                className="more"
                title={text(behind.has(node.id) ? "chain.folded" : "chain.hidden", {
                  n: behind.get(node.id) ?? hidden.get(node.id)!,
                })}
              >
                +{behind.get(node.id) ?? hidden.get(node.id)}
              </span>
            )}
          </button>
        );
      })}
    </div>
  );
}

function CardWords({
  node,
  note,
  role,
}: {
  readonly node: ChainNode;
  readonly note: string;
  readonly role: string | undefined;
}) {
  const text = useText();
  return (
    <>
      <span className="note">
        {note}
        {role && <span className="role">{text(`role.${role}` as "role.LEAD")}</span>}
      </span>
      <span className="name">{nameOf(node)}</span>
    </>
  );
}
