import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { isIssuer, namesIn, type Name } from "./names.ts";
import { coverOf, dateOf, type Statement } from "./statements.ts";

/** Who signed, in the order printed, and when: the lines before a date that is alone on its line. */
export interface Signature {
  readonly names: readonly Name[];
  readonly date: string;
  /** Offset of the date. */
  readonly at: number;
}

/** Lines above a date in which those who signed are looked for: thirty ministries, one a line. */
const LINES_ABOVE = limits.signatureLines;
/** A date on a line of its own, with who signed before it at most. */
const LONGEST_DATE_LINE = 80;

/** The first signature among statements; null when none of their dates has a name above it. */
export function signatureIn(
  folded: string,
  text: string,
  statements: readonly Statement[],
): Signature | null {
  for (const [index, statement] of statements.entries()) {
    const date = dateOf(statement);
    const names = date ? signedAbove(folded, text, statements.slice(0, index)) : [];
    if (date && names.length > 0) return { names, date, at: statement.start };
  }
  return null;
}

/** The first signature below the cover: at the end of the text, or before its annexes. */
export function signatureBelow(
  folded: string,
  text: string,
  lines: readonly Line[],
  from: number,
): Signature | null {
  for (let index = from; index < lines.length; index += 1) {
    const { start, end } = lines[index]!.content;
    const isLast = index >= lines.length - LINES_ABOVE;
    if (end - start < 8 || (end - start > LONGEST_DATE_LINE && !isLast)) continue;
    if (!folded.slice(Math.max(start, end - LONGEST_DATE_LINE), end).includes("日")) continue;
    const above = lines.slice(Math.max(from, index - LINES_ABOVE), index + 1);
    const found = signatureIn(folded, text, coverOf(folded, above).statements);
    if (found) return found;
  }
  return null;
}

/** The names that the last of some statements consist of. */
function signedAbove(folded: string, text: string, above: readonly Statement[]): Name[] {
  let from = above.length;
  while (from > 0 && above.length - from < LINES_ABOVE && isNamesOnly(above[from - 1]!.words)) from -= 1;
  const names = namesIn(folded, text, above.slice(from));
  const first = names.findLastIndex(({ name }) => !isIssuer(name)) + 1;
  return names.slice(first);
}

function isNamesOnly(words: string): boolean {
  return words.length <= 120 && /^[\u4e00-\u9fff()\s、]+$/.test(words) && !/^附件|关于|印发/.test(words);
}
