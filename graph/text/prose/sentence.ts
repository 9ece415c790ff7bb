import type { ClauseName, Span } from "../document.ts";

/**
 * A sentence of running text, between 。 or ; and the next. `label`: the body that the item names before a
 * colon.
 */
export interface Sentence extends Span {
  readonly label: Span | null;
}

/** Who a sentence charges: names and the words they were read from. */
export interface Charge extends Span {
  readonly names: readonly ClauseName[];
}

/** One way in which prose charges somebody. A new way is one file and one line in `prose.ts`. */
export type ProseRule = (folded: string, sentence: Sentence) => Charge[];

/** The charge that names make, with the words up to `end`. */
export function chargeOf(names: readonly ClauseName[], end: number): Charge {
  return { start: names[0]!.start, end: Math.max(end, names.at(-1)!.end), names };
}
