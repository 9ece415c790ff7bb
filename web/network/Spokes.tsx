import type { CSSProperties } from "react";
import type { Chain, ChainRelationship } from "../api/chain.query.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { WalkedCards, type WalkedCard } from "../chain/WalkedCards.tsx";
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

/** The words of a network's nodes round its middle, under a head for each kind. */
export function Spokes({ network, layout, lit, selected, ...on }: Props) {
  const text = useText();
  const cards = layout.spokes.map(({ node, side, ...place }): WalkedCard => {
    const middle = side === 0 ? " middle" : "";
    const faded = lit.size > 0 && !lit.has(node.id) ? " faded" : "";
    const note = side === 0 ? noteOf(node, text) : relationOf(network, node.id, layout.compact, text);
    return {
      node,
      ...place,
      className: `spoke kind-${node.label}${middle}${faded}`,
      title: nameOf(node),
      words: (
        <>
          <span className="name" lang="zh-CN">
            {nameOf(node)}
          </span>
          <span className="note">{note}</span>
        </>
      ),
    };
  });
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
      <WalkedCards
        cards={cards}
        root={network.root}
        selected={selected}
        nextTo={(id, key) => spokeTo(layout, id, key)}
        {...on}
      />
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
