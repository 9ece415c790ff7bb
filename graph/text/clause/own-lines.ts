import { readClause } from "../clause.ts";
import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import type { Candidate } from "./candidate.ts";
import { opensBracket } from "./brackets.ts";

const LONGEST = limits.clause;
/** Between the parts of a broken list stand no more blank lines. */
const NEAR_LINES = limits.brokenListLines;

/**
 * `示范区发展改革局、⏎工商和商务局…按职责分工负责`: a line that is all clause, without a label. A list that
 * ends in 、 goes on in the next line that is not blank.
 */
export function ownLine(folded: string, lines: readonly Line[], index: number): Candidate | null {
  const { start } = lines[index]!.content;
  if (lines[index]!.opens) return null;
  let last = index;
  let { end } = lines[index]!.content;
  while (/[、，,]/.test(folded[end - 1] ?? "") && end - start < LONGEST) {
    const next = nextFilled(lines, last);
    if (next === undefined || lines[next]!.opens) break;
    last = next;
    end = lines[next]!.content.end;
  }
  if (end === start || end - start > LONGEST || opensBracket(folded, start)) return null;
  const reading = readClause(folded, { start, end: withoutStops(folded, { start, end }) }, "LINE");
  return reading && !reading.labelled
    ? { start, end, reading, line: index, lastLine: last, ownLine: true, bare: false }
    : null;
}

/** `市科技局负责。`, `市科技局负责）。`: the end without stops and a bracket that was never opened. */
function withoutStops(folded: string, { start, end }: Span): number {
  const words = folded.slice(start, end);
  const tail = /(?:[。;]|\))+$/.exec(words);
  if (!tail) return end;
  const unmatched = words.split("(").length < words.split(")").length;
  return unmatched || !tail[0].includes(")") ? end - tail[0].length : end;
}

/** The next line that is not blank, if it is near. */
export function nextFilled(lines: readonly Line[], index: number): number | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + NEAR_LINES); at += 1)
    if (lines[at]!.content.end > lines[at]!.content.start) return at;
  return undefined;
}
