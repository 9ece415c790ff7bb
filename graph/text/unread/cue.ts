import type { Document, Span } from "../document.ts";
import type { UnreadReason } from "./reasons.ts";

/** A document before it is known what in it was not read. */
export type ReadSoFar = Omit<Document, "unread">;

/** Words that usually state something. */
export interface Cue extends Span {
  readonly why: UnreadReason;
}

/** Why words that look like a cue state nothing. */
export type NoCue =
  | "TITLE"
  | "ROW"
  | "IN_A_LABEL"
  | "WHOEVER"
  | "NO_VERB"
  | "NO_BODY"
  | "CLASS"
  | "QUOTED"
  | "NOBODY_BESIDE"
  | "PAPER"
  | "SHORT_NAME"
  | "OWN_NUMBER"
  | "MEASURED_FROM"
  | "PAST"
  | "OF_THE_PAGE"
  | "REVIEW"
  | "PAID"
  | "DONE"
  | "NO_AIM";

/** A cue with what became of it: something was taken from it, nothing was, or it is none. */
export interface Account extends Cue {
  readonly state: "READ" | "UNREAD" | NoCue;
}

/** Finds the cues of one kind, in order, each with what became of it. */
export type CueFinder = (document: ReadSoFar) => readonly Account[];

/** A cue from which nothing was taken. */
export function unread(cue: Cue): Account {
  return { ...cue, state: "UNREAD" };
}

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
