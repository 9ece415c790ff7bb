import { useRef, type CSSProperties, type KeyboardEvent } from "react";
import type { Chain, ChainRelationship } from "../api/chain.query.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { useText, type Text } from "../i18n/use-text.ts";
import { spokeTo, type Spokes as Layout } from "./spokes.ts";

interface Props {
  readonly network: Chain;
  readonly layout: Layout;
  readonly lit: ReadonlySet<string>;
  readonly selected: string | null;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  readonly onReveal: (id: string) => void;
}

/** The words of the nodes, as buttons for keyboard and screen reader; the pointer goes through them to the canvas. */
export function Spokes({ network, layout, lit, selected, onSelect, onFocus, onReveal }: Props) {
  const text = useText();
  const cards = useRef(new Map<string, HTMLButtonElement>());
  const reachable = layout.spokes.some(({ node }) => node.id === selected) ? selected : network.root;
  const walk = (event: KeyboardEvent, id: string) => {
    const next = spokeTo(layout, id, event.key);
    if (event.key === "Enter" && event.shiftKey) onFocus(id);
    else if (!next) return;
    else {
      cards.current.get(next)?.focus({ preventScroll: true });
      onReveal(next);
    }
    event.preventDefault();
  };
  return (
    <div className={`spokes${layout.compact ? " compact" : ""}`}>
      {layout.sectors.map(({ label, count, x, y, width, side }) => (
        <p
          key={`${label} ${side}`}
          className={`sector kind-${label}`}
          style={{ "--x": x, "--y": y, "--width": width } as CSSProperties}
        >
          <span className="dot" aria-hidden="true" />
          {text(`label.${label}`)} <span className="count">{count}</span>
        </p>
      ))}
      {layout.spokes.map(({ node, x, y, width, height, side }) => (
        <button
          type="button"
          key={node.id}
          ref={(card) => void (card ? cards.current.set(node.id, card) : cards.current.delete(node.id))}
          className={`spoke kind-${node.label}${side === 0 ? " middle" : ""}${lit.size > 0 && !lit.has(node.id) ? " faded" : ""}`}
          style={{ "--x": x, "--y": y, "--width": width, "--height": height } as CSSProperties}
          tabIndex={node.id === reachable ? 0 : -1}
          aria-pressed={node.id === selected}
          data-node={node.id}
          title={nameOf(node)}
          onClick={() => onSelect(node.id)}
          onKeyDown={(event) => walk(event, node.id)}
        >
          <span className="name" lang="zh-CN">
            {nameOf(node)}
          </span>
          <span className="note">
            {side === 0 ? noteOf(node, text) : relationOf(network, node.id, layout.compact, text)}
          </span>
        </button>
      ))}
    </div>
  );
}

/**
 * How a neighbour is related to the middle, with the way the arrow points as seen from the middle;
 * in brief, a role says enough.
 */
function relationOf({ root, relationships }: Chain, id: string, brief: boolean, text: Text): string {
  const said = (relationship: ChainRelationship) =>
    `${relationship.source === root ? "→" : "←"} ${wordsOf(relationship, brief, text)}`;
  return relationships
    .filter(({ source, target }) => (source === root && target === id) || (source === id && target === root))
    .map(said)
    .join("；");
}

function wordsOf({ type, role }: ChainRelationship, brief: boolean, text: Text): string {
  if (!role) return text(`type.${type}`);
  return brief ? text(`role.${role}`) : `${text(`type.${type}`)} · ${text(`role.${role}`)}`;
}
