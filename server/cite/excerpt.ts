import { userError } from "../errors.ts";

/** Words of a text with their place. */
export interface Excerpt {
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The line that they begin in, from 1. */
  readonly line: number;
}

/** So many UTF-16 units are read at once. */
export const LONGEST_EXCERPT = 4_000;

/** Characters that need two UTF-16 units are cut by no span. */
const HALF = /^[\uDC00-\uDFFF]/;

/**
 * The words of a span; one that is too long gives its beginning. Throws `BAD_USER_INPUT` for a span that is
 * not in the text.
 */
export function excerptOf(text: string, start: number, end: number): Excerpt {
  if (start < 0 || start >= end || end > text.length)
    throw userError(
      "BAD_USER_INPUT",
      `区间 [${start}, ${end}) 不在原文中，原文长 ${text.length} / ` +
        `the span [${start}, ${end}) is not in the text, which is ${text.length} long`,
    );
  const last = wholeAt(text, Math.min(end, start + LONGEST_EXCERPT));
  const line = text.slice(0, start).split("\n").length;
  return { quote: text.slice(start, last), start, end: last, line };
}

/** What stands before and behind a span, at most so much of each. */
export function aroundOf(
  text: string,
  { start, end }: Pick<Excerpt, "start" | "end">,
  most: number,
): { readonly before: string; readonly after: string } {
  return {
    before: text.slice(wholeAt(text, Math.max(0, start - most)), start),
    after: text.slice(end, wholeAt(text, Math.min(text.length, end + most))),
  };
}

function wholeAt(text: string, offset: number): number {
  return HALF.test(text.slice(offset, offset + 1)) ? offset - 1 : offset;
}
