import type { ClauseName, Span } from "../document.ts";

/**
 * A sentence of running text, between 。 or ; and the next. `label`: the body that the item names before a
 * colon.
 */
export interface Sentence extends Span {
  readonly label: Span | null;
  /** True for the first sentence of its line. */
  readonly opening: boolean;
  /** True where the line before it breaks off, so that its first words may be half a name. */
  readonly broken: boolean;
  /** True in rules that are made of articles, where 负责解释 counts. */
  readonly inArticle: boolean;
  /** True in a list of who has what to do: `领导小组成员单位职责`, and below it item after item that names a body. */
  readonly inDuties: boolean;
}

/** Who a sentence charges: names and the words they were read from. */
export interface Charge extends Span {
  readonly names: readonly ClauseName[];
  /** True where only its place charges the body, so that any words of its item that charge it say more; absent elsewhere. */
  readonly byPlace?: true;
}

/** One way in which prose charges somebody. A new way is one file and one line in `prose.ts`. */
export type ProseRule = (folded: string, sentence: Sentence) => Charge[];

/** The charge that names make, with the words up to `end`. */
export function chargeOf(names: readonly ClauseName[], end: number): Charge {
  return { start: names[0]!.start, end: Math.max(end, names.at(-1)!.end), names };
}

const BOUNDARY = /[。,;:\n()]/;
/** `办公厅(室)`, `市农业局(以下简称市农局)`: a bracket in a name or behind it. */
const BRACKET_IN_NAME = /\([^()]{1,20}\)$/;
const LONGEST_BRACKET = 22;

/** What stands before an offset, back to a comma or stop, but not before `least`; brackets of names are no end. */
export function clauseBefore(folded: string, least: number, at: number): Span {
  let start = at;
  while (start > least) {
    const bracket =
      folded[start - 1] === ")"
        ? BRACKET_IN_NAME.exec(folded.slice(Math.max(least, start - LONGEST_BRACKET), start))
        : null;
    if (bracket) start -= bracket[0].length;
    else if (BOUNDARY.test(folded[start - 1]!)) break;
    else start -= 1;
  }
  return { start, end: at };
}
