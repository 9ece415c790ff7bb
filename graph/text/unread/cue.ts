import type { Document, Span } from "../document.ts";
import type { UnreadReason } from "./reasons.ts";

/** A document before it is known what in it was not read. */
export type ReadSoFar = Omit<Document, "unread">;

/** Words that usually state something. */
export interface Cue extends Span {
  readonly why: UnreadReason;
}

/** Finds the cues of one kind that were not read, in order; a cue that is named as none is left out by its finder. */
export type CueFinder = (document: ReadSoFar) => readonly Cue[];

/** Says of a span whether it touches one of those given, which are asked in the order of the text. */
export function touching(spans: readonly Span[]): (span: Span) => boolean {
  const sorted = spans.toSorted((a, b) => a.start - b.start);
  const ends: number[] = [];
  for (const { end } of sorted) ends.push(Math.max(end, ends.at(-1) ?? 0));
  return ({ start, end }) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]!.start < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && ends[low - 1]! > start;
  };
}

/** Where a form stands in words that begin at `from`, as cues for one reason. */
export function cuesOf(words: string, form: RegExp, why: UnreadReason, from = 0): Cue[] {
  return [...words.matchAll(form)].map(({ index, 0: found }) => ({
    start: from + index,
    end: from + index + found.length,
    why,
  }));
}
