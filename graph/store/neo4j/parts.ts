import { METHODS, TYPES } from "../../model/index.ts";

/* Pieces that many statements are made of. */

export type Parameters = Readonly<Record<string, unknown>>;

/** A statement that reads, with the values it takes. */
export interface Reading {
  readonly text: string;
  readonly parameters: Parameters;
  /** Asked for the rest where this one gives fewer rows than `limit`. */
  readonly rest?: Reading;
}

const MARKS = ["Entity", "Provision", "Stated"];
/** The label of a node. */
export function labelOf(node: string): string {
  return `head([l IN labels(${node}) WHERE NOT l IN ${JSON.stringify(MARKS)}])`;
}
/** The label of a node `n`. */
export const LABEL = labelOf("n");
/** The columns that `nodeFrom` reads, of a node `n`. */
export const NODE = `${LABEL} AS label, properties(n) AS properties`;
/** `[r:CITES|DUE]`; without types where all are wanted, which follows them all at once. */
export function typed({ types }: Parameters): string {
  const wanted = TYPES.filter((type) => (types as readonly string[]).includes(type));
  return wanted.length === TYPES.length ? "[r]" : `[r:${wanted.join("|") || "NONE"}]`;
}

/** Where all methods are wanted nobody asks for them. */
export function ofMethods({ methods }: Parameters): string {
  return METHODS.every((method) => (methods as readonly string[]).includes(method))
    ? "true"
    : "r.method IN $methods";
}

/** What holds for nodes `n` behind a place in document order, by an index that ends in order and id. */
export function behind({ after }: Parameters): string {
  const ordered = "n.order IS NOT NULL AND n.id IS NOT NULL";
  if (after === null || after === undefined) return ordered;
  return `${ordered} AND n.order >= $after.order AND (n.order > $after.order OR n.id > $after.id)`;
}
