import type { Chain, ChainNode, ChainRelationship } from "../api/chain.query.ts";
import type { Text } from "../i18n/use-text.ts";
import type { ChainKind } from "../state/view.ts";
import { nameOf } from "./names.ts";

/** A node named in the sentence, and the relationship by which it is; the first has none. */
export interface Named {
  readonly node: ChainNode;
  readonly by: ChainRelationship | null;
}

/** A part of the sentence: what is said of the nodes, and the nodes. */
export interface Clause {
  readonly says: "WAY" | "DELIVERED_BY" | "DELIVERS" | "DEPENDS_ON" | "RELIES_ON" | "BUILDS" | "ANSWERS";
  readonly named: readonly Named[];
}

/**
 * A chain in words. Every relationship it tells of is one of the chain's own,
 * so that each can be footnoted with its quotation.
 */
export function sentenceOf(chain: Chain, kind: ChainKind): Clause[] {
  const clauses = kind === "responsibility" ? responsibilityOf(chain) : dependencyOf(chain);
  return clauses.filter(({ named }) => named.length > 0);
}

/** The way from the highest policy down to the root, and those who answer for the root. */
function responsibilityOf(chain: Chain): Clause[] {
  return [
    { says: "WAY", named: wayTo(chain) },
    { says: "ANSWERS", named: named(chain, "ASSIGNED_TO", "target", [chain.root]) },
  ];
}

/** What delivers the root, what the root rests on, and who answers for it or for what delivers it. */
function dependencyOf(chain: Chain): Clause[] {
  const root = chain.nodes.find(({ id }) => id === chain.root);
  const deliverers = named(chain, "DELIVERS", "source", [chain.root]);
  return [
    { says: "WAY", named: root ? [{ node: root, by: null }] : [] },
    { says: "DELIVERED_BY", named: deliverers },
    { says: "DELIVERS", named: named(chain, "DELIVERS", "target", [chain.root]) },
    { says: "DEPENDS_ON", named: named(chain, "DEPENDS_ON", "target", [chain.root]) },
    { says: "RELIES_ON", named: named(chain, "RELIES_ON", "target", [chain.root]) },
    { says: "BUILDS", named: named(chain, "BUILDS", "target", [chain.root]) },
    {
      says: "ANSWERS",
      named: named(chain, "ASSIGNED_TO", "target", [chain.root, ...deliverers.map(({ node }) => node.id)]),
    },
  ];
}

/**
 * The nodes at one end of the relationships of a type whose other end is one of `ids`;
 * each once, in the order of the chain.
 */
function named(
  chain: Chain,
  type: ChainRelationship["type"],
  end: "source" | "target",
  ids: readonly string[],
): Named[] {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const found = new Map<string, Named>();
  for (const by of chain.relationships) {
    if (by.type !== type || !ids.includes(end === "target" ? by.source : by.target) || found.has(by[end]))
      continue;
    found.set(by[end], { node: nodes.get(by[end])!, by });
  }
  return [...found.values()];
}

/** Follows CONTAINS and IMPLEMENTS upward from the root, the explicit and longest way; a bureau as root has none. */
function wayTo(chain: Chain): Named[] {
  const nodes = new Map(chain.nodes.map((node) => [node.id, node]));
  const way: Named[] = [];
  for (
    let at = nodes.get(chain.root);
    at && at.label !== "BUREAU" && !way.some(({ node }) => node.id === at!.id);
  ) {
    const above = aboveOf(chain, at.id);
    way.unshift({ node: at, by: above });
    at = above ? nodes.get(above.source === at.id ? above.target : above.source) : undefined;
  }
  return way;
}

function aboveOf(chain: Chain, id: string): ChainRelationship | null {
  const container = chain.relationships.find(({ type, target }) => type === "CONTAINS" && target === id);
  if (container) return container;
  const implemented = chain.relationships.filter(
    ({ type, source }) => type === "IMPLEMENTS" && source === id,
  );
  // Of two implemented policies the one that implements the other is the nearer.
  const nearer = implemented.find((one) =>
    chain.relationships.some(
      ({ type, source, target }) =>
        type === "IMPLEMENTS" &&
        source === one.target &&
        implemented.some((other) => other.target === target),
    ),
  );
  return nearer ?? implemented[0] ?? null;
}

/** The sentence as plain text; all are named. */
export function inWords(clauses: readonly Clause[], text: Text): string {
  const said = clauses.map(({ says, named }) =>
    text(`clause.${says}`, { names: named.map(({ node }) => nameOf(node)).join(betweenOf(says)) }),
  );
  return said.length > 0 ? `${said.join(text("chain.comma"))}${text("chain.stop")}` : "";
}

/** What stands between the names of a clause: arrows on the way down, else the list comma of Chinese. */
export function betweenOf(says: Clause["says"]): string {
  return says === "WAY" ? " → " : "、";
}
