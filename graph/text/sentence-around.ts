import limits from "./lexicon/limits.json" with { type: "json" };
import type { Span } from "./document.ts";

const STOPS = /[。；;！？!?\r\n]/;

/** The sentence, or the part of one between semicolons, in which a span stands; no longer than a sentence may be on either side. */
export function sentenceAround(text: string, { start, end }: Span): Span {
  const least = Math.max(0, start - limits.sentence);
  const most = Math.min(text.length, end + limits.sentence);
  let [from, to] = [start, end];
  while (from > least && !STOPS.test(text[from - 1]!)) from -= 1;
  while (to < most && !STOPS.test(text[to]!)) to += 1;
  return { start: from, end: to };
}
