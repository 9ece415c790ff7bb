import type { Span } from "../text/span.ts";

/** Characters on each side of stated words by which they are known again. */
const CONTEXT = 16;

/** The words around a place, as a statement keeps them. */
export function contextOf(text: string, { start, end }: Span): { before: string; after: string } {
  return { before: text.slice(Math.max(0, start - CONTEXT), start), after: text.slice(end, end + CONTEXT) };
}

/** Words that were stated, where they stood then, and what stood around them. */
export interface StatedWords {
  readonly quote: string;
  readonly start: number;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
}

/**
 * Where stated words stand in a text that may be another since: at their offset; else where they alone stand
 * between the same words; else their only place in the unit. Null where that does not tell one place.
 */
export function placeOfWords(text: string, stated: StatedWords, unit: Span): Span | null {
  const { quote, start, before, after } = stated;
  const at = (found: number): Span => ({ start: found, end: found + quote.length });
  const fits = before === undefined || text.slice(0, start).endsWith(before);
  if (fits && text.startsWith(quote, start) && (after ? text.startsWith(after, start + quote.length) : true))
    return at(start);
  const between = onlyPlace(text, (before ?? "") + quote + (after ?? ""));
  if (before !== undefined && between !== null) return at(between + before.length);
  const own = onlyPlace(text.slice(unit.start, unit.end), quote);
  return own === null ? null : at(unit.start + own);
}

function onlyPlace(text: string, words: string): number | null {
  const first = text.indexOf(words);
  return first >= 0 && text.indexOf(words, first + 1) < 0 ? first : null;
}
