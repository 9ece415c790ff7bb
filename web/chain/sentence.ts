import type { Chain, ChainNode } from "../api/chain.query.ts";
import { nameOf } from "./names.ts";

/** A chain in words: the way from the highest policy down to the root, and those who answer for the root. */
export interface Sentence {
  readonly way: readonly ChainNode[];
  readonly bureaus: readonly ChainNode[];
}

/** Follows IMPLEMENTS and CONTAINS upward from the root, the explicit and longest way; a bureau as root has none. */
export function sentenceOf(chain: Chain): Sentence {
  const named = new Map(chain.nodes.map((node) => [node.id, node]));
  const way: ChainNode[] = [];
  for (let at = named.get(chain.root); at && !way.includes(at) && at.label !== "BUREAU"; ) {
    way.unshift(at);
    at = named.get(aboveOf(chain, at.id) ?? "");
  }
  const assigned = chain.relationships.filter(({ type, source }) => type === "ASSIGNED_TO" && source === chain.root);
  return { way, bureaus: assigned.map(({ target }) => named.get(target)!) };
}

function aboveOf(chain: Chain, id: string): string | null {
  const container = chain.relationships.find(({ type, target }) => type === "CONTAINS" && target === id);
  if (container) return container.source;
  const implemented = chain.relationships.filter(({ type, source }) => type === "IMPLEMENTS" && source === id).map(({ target }) => target);
  // Of two implemented policies the one that implements the other is the nearer.
  const nearer = implemented.find((one) => chain.relationships.some(({ type, source, target }) => type === "IMPLEMENTS" && source === one && implemented.includes(target)));
  return nearer ?? implemented[0] ?? null;
}

/** The sentence as plain text, for copying. */
export function inWords({ way, bureaus }: Sentence, answers: string): string {
  const line = way.map(nameOf).join(" → ");
  return bureaus.length > 0 ? `${line} → ${bureaus.map(nameOf).join("、")} ${answers}` : line;
}
