import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { keyOf } from "./keys.ts";

/** A bracket with its signs; `closed` is false where the line ends before it does and nothing goes on. */
export interface Bracket extends Span {
  readonly line: number;
  readonly lastLine: number;
  readonly closed: boolean;
}

const OPENING = "(〔[【";
const CLOSING = ")〕]】";
/** Brackets that are open deeper than this were never closed. */
const DEEPEST = 32;
const LONGEST = limits.clause;
const MOST_LINES = limits.openBracketLines;
/** By UTF-16 unit: 1 to 4 for an opening bracket, 5 to 8 for its closing one, 0 for all else. */
const BRACKET = new Uint8Array(0x10000);
for (const [index, character] of [...OPENING, ...CLOSING].entries())
  BRACKET[character.charCodeAt(0)] = index + 1;

/** True where a bracket opens. */
export function opensBracket(folded: string, at: number): boolean {
  const kind = BRACKET[folded.charCodeAt(at)] ?? 0;
  return kind > 0 && kind <= OPENING.length;
}

/** The outermost brackets of a line, and the one that its end leaves open with a clause in it. */
export function bracketsOf(folded: string, lines: readonly Line[], index: number): Bracket[] {
  const { content } = lines[index]!;
  const found: Bracket[] = [];
  const open: number[] = [];
  for (let at = content.start; at < content.end; at += 1) {
    const bracket = BRACKET[folded.charCodeAt(at)]!;
    if (bracket === 0) continue;
    if (bracket <= OPENING.length) {
      open.push(at);
      if (open.length > DEEPEST) open.splice(0, DEEPEST / 2);
      continue;
    }
    // A bracket of another kind that was not closed does not keep this one open.
    const pair = open.findLastIndex(
      (start) => BRACKET[folded.charCodeAt(start)] === bracket - OPENING.length,
    );
    if (pair < 0) continue;
    const [start] = open.splice(pair);
    if (pair === 0 && at - start! <= LONGEST)
      found.push({ start: start!, end: at + 1, line: index, lastLine: index, closed: true });
  }
  const [left] = open;
  if (left === undefined || content.end - left > LONGEST) return found;
  const whole = wholeBracket(folded, lines, index, left);
  return whole ? [...found, whole] : found;
}

/** `牵头部⏎门：`, `责任单位：省数据局、`: how the first line of a clause may begin. */
const BEGINS =
  /^.{0,40}?(?:牵头|责任|主办|配合|协[同助办]|负责|落实|参与)|^[^。,;:]{2,20}(?:[局委厅办部会院]|政府|中心|公司)[、,]/s;

/** So much of the next line may it take to see how a clause begins. */
const NEXT_WORDS = 24;

/**
 * `（责任单位：省数据局、各行业主管部⏎门）`: a bracket that goes on over lines and pages until it closes.
 * Without a closing sign a label makes it end with its line.
 */
function wholeBracket(folded: string, lines: readonly Line[], index: number, start: number): Bracket | null {
  const first = lines[index]!.content;
  const begin = folded.slice(start + 1, first.end);
  // `(市住房和城⏎乡建设局牵头`: a name may be broken before the line says anything.
  const words = folded.slice(start + 1, first.end + NEXT_WORDS).split(")", 1)[0]!;
  if (begin.length > 0 && !BEGINS.test(begin) && !BEGINS.test(words.replace(/\s*\n\s*/g, ""))) return null;
  const kind = BRACKET[folded.charCodeAt(start)]!;
  let depth = 1;
  const last = Math.min(lines.length - 1, index + MOST_LINES);
  for (let line = index + 1; line <= last; line += 1) {
    const { content, opens } = lines[line]!;
    if (opens || content.end - start > LONGEST + (content.end - content.start)) break;
    for (let at = content.start; at < content.end && at - start <= LONGEST; at += 1) {
      const bracket = BRACKET[folded.charCodeAt(at)]!;
      if (bracket === kind) depth += 1;
      if (bracket === kind + OPENING.length) depth -= 1;
      if (depth === 0) return { start, end: at + 1, line: index, lastLine: line, closed: true };
    }
  }
  const colon = begin.slice(0, 20).indexOf(":");
  const labelled = colon > 0 && keyOf(begin.slice(0, colon))?.kind === "BODIES";
  return labelled ? { start, end: first.end, line: index, lastLine: index, closed: false } : null;
}
