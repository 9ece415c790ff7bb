import type { ReactNode } from "react";
import type { Chain, ChainNode } from "../api/chain.query.ts";
import { nameOf, noteOf } from "../chain/names.ts";
import { useText } from "../i18n/use-text.ts";
import { StatedBy } from "../ui/StatedBy.tsx";

interface Props {
  readonly chain: Chain;
  readonly node: ChainNode;
  readonly onSelect: (id: string) => void;
  readonly onFocus: (id: string) => void;
  /** Ways to other screens. */
  readonly children?: ReactNode;
}

/** A node and what the chain relates it to; each relationship leads to its evidence. */
export function NodeFacts({ chain, node, onSelect, onFocus, children }: Props) {
  const text = useText();
  const named = new Map(chain.nodes.map((other) => [other.id, other]));
  const relationships = chain.relationships.filter(
    ({ source, target }) => source === node.id || target === node.id,
  );
  return (
    <>
      <h2 className={`node-title kind-${node.label}`}>
        <small>{noteOf(node, text)}</small>
        {nameOf(node)}
      </h2>
      {node.id !== chain.root && (
        <button type="button" className="primary" onClick={() => onFocus(node.id)}>
          {text("evidence.focus")}
        </button>
      )}
      {children}
      <StatedBy statements={node.statements} />
      {node.__typename === "Bureau" && node.aliases.length > 1 && (
        <p className="aliases">
          {text("evidence.printed")}: {node.aliases.join("、")}
        </p>
      )}
      <h3>{text("evidence.relations", { n: relationships.length })}</h3>
      <ul className="relations">
        {relationships.map((relationship) => {
          const outward = relationship.source === node.id;
          const other = named.get(outward ? relationship.target : relationship.source)!;
          return (
            <li key={relationship.id}>
              <button type="button" className="link" onClick={() => onSelect(relationship.id)}>
                <span className={`method-${relationship.method} arrow`} aria-hidden="true">
                  {outward ? "→" : "←"}
                </span>{" "}
                {text(`type.${relationship.type}`)}
                {relationship.role && ` · ${text(`role.${relationship.role}`)}`} — {nameOf(other)}
              </button>
            </li>
          );
        })}
      </ul>
    </>
  );
}
