import { readClause } from "../clause.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/organisations.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { trim, type Line } from "../lines.ts";
import { splitNames } from "../names.ts";
import { isGroup } from "../organisation.ts";
import type { Bracket } from "./brackets.ts";
import type { Candidate } from "./candidate.ts";

/** How the names of organs of party and state end; 市, 区, 企业, 学校 may end anything. */
const ORGAN = new RegExp(`^(?!如|含|即|原|例如|包括|不含|见).+${oneOf(lexicon.organs)}(?:\\([^()]*\\))?$`);
const STOP = /[。！!;]/;

/** Behind it stands nothing, or one more bracket: `（市水利局）（2025年底前完成）`. */
const LAST = /^[。;]?(?:\([^()]{2,30}\))?[。;]?$/;

/** A document's habit: of so many items this share must end in a bracket of bodies. */
const SHARE = 0.8;
const SERIES = limits.series;

/**
 * `…建设园区。（市商务局、市农业局）`: a bracket at the end of an item that holds nothing but bodies, read as
 * 责任单位. The names must be of organs, unless the document's items usually end so.
 */
export function bareBracket(
  folded: string,
  lines: readonly Line[],
  bracket: Bracket,
  habit: boolean,
): Candidate | null {
  const line = lines[bracket.lastLine]!;
  const rest = folded.slice(bracket.end, line.content.end);
  if (!bracket.closed || !LAST.test(rest) || !isList(folded, bracket, habit)) return null;
  const before = folded
    .slice(Math.max(lines[bracket.line]!.content.start, bracket.start - 1), bracket.start)
    .trim();
  const ownLine = bracket.start === lines[bracket.line]!.content.start;
  if (!habit && !ownLine && !STOP.test(before)) return null;
  if (/[》”]/.test(before)) return null;
  const reading = readClause(
    folded,
    trim(folded, { start: bracket.start + 1, end: bracket.end - 1 }),
    "BARE",
  );
  return reading && { ...bracket, reading, ownLine, bare: true };
}

/** True for a bracket that holds names of bodies only; by habit some may be of any form. */
function isList(folded: string, bracket: Bracket, habit: boolean): boolean {
  const names = splitNames(folded, { start: bracket.start + 1, end: bracket.end - 1 }).map(({ start, end }) =>
    folded.slice(start, end),
  );
  const sure = names.filter((name) => name.length >= 3 && (ORGAN.test(name) || isGroup(name))).length;
  const plain = names.every((name) => name.length >= 2 && name.length <= 40 && !/[。:“”《》\d]/.test(name));
  return plain && sure > 0 && (habit ? sure * 2 >= names.length : sure === names.length);
}

/**
 * True when the items of a document show the habit of ending in a bracket of bodies: eight of ten items of one
 * kind do. `brackets` are the last bracket of each line, by index.
 */
export function hasHabit(
  folded: string,
  lines: readonly Line[],
  brackets: ReadonlyMap<number, Bracket>,
): boolean {
  const items = new Map<string, { all: number; ending: number }>();
  for (const [index, line] of lines.entries()) {
    if (!line.opens) continue;
    const last = lastLineOf(lines, index);
    const bracket = brackets.get(last);
    const counts = items.get(line.opens.kind.code) ?? { all: 0, ending: 0 };
    items.set(line.opens.kind.code, counts);
    counts.all += 1;
    const ends = bracket && bracket.closed && lines[last]!.content.end - bracket.end <= 1;
    if (ends && isList(folded, bracket, true)) counts.ending += 1;
  }
  return [...items.values()].some(({ all, ending }) => all >= SERIES && ending >= SHARE * all);
}

/** The last line with words before the next item. */
function lastLineOf(lines: readonly Line[], index: number): number {
  let last = index;
  for (let at = index + 1; at < lines.length && !lines[at]!.opens; at += 1)
    if (lines[at]!.content.end > lines[at]!.content.start) last = at;
  return last;
}
