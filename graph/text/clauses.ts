import { bareBracket, hasHabit } from "./clause/bare.ts";
import { bracketsOf, opensBracket, type Bracket } from "./clause/brackets.ts";
import { chosen, type Candidate } from "./clause/candidate.ts";
import { labelClauses } from "./clause/labels.ts";
import { ownLine } from "./clause/own-lines.ts";
import { readClause } from "./clause.ts";
import type { ClauseName, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "./lines.ts";

/**
 * A clause before the tree knows whose it is. `line` is the index of its first line; `ownLine`: it has no
 * text beside it.
 */
export interface FoundClause extends Span {
  readonly names: readonly ClauseName[];
  readonly line: number;
  readonly lastLine: number;
  readonly ownLine: boolean;
  /** True for running prose: `由…牵头` instead of a bracket, a label, a line or a cell of its own. */
  readonly inProse: boolean;
  /** Names of which only their place says that they are names; absent when there are none. */
  readonly doubtful?: readonly Span[];
  /** What the fields of time beside the names say: `完成时限：|2025年底`; absent when there are none. */
  readonly times?: readonly Span[];
}

/** Of so many names in a list one may be of a form nobody has seen. */
const MOSTLY_SURE = limits.sureNamesPerDoubtful;

/**
 * All statements of responsibility of a text, in order: brackets, lines of their own, labels and bare brackets
 * compete, and of those that overlap the one stands that most speaks for. Each character is looked at a bounded
 * number of times. `skip` names the lines, by index, that are no text: rows of tables.
 */
export function findClauses(
  folded: string,
  lines: readonly Line[],
  skip: (line: number) => boolean = () => false,
): FoundClause[] {
  const brackets = lines.map((_, index) => (skip(index) ? [] : bracketsOf(folded, lines, index)));
  const lastItem = lines.findLastIndex(({ opens }) => opens !== null);
  const candidates = lines.flatMap((_, index) =>
    skip(index) ? [] : candidatesOf(folded, lines, index, brackets[index]!, lastItem),
  );
  const bare = bareOf(folded, lines, brackets);
  return withAdjacentLabels(
    lines,
    chosen([...withoutUnknownNames(folded, candidates), ...bare]).map(
      ({ start, end, reading, line, lastLine, ownLine: own }): FoundClause => ({
        start,
        end,
        names: reading.names,
        line,
        lastLine,
        ownLine: own,
        inProse: false,
        ...(reading.doubtful.length > 0 && { doubtful: reading.doubtful }),
        ...(reading.times.length > 0 && { times: reading.times }),
      }),
    ),
  );
}

function candidatesOf(
  folded: string,
  lines: readonly Line[],
  index: number,
  brackets: readonly Bracket[],
  lastItem: number,
): Candidate[] {
  const { content, opens } = lines[index]!;
  if (content.start === content.end) return [];
  const own = ownLine(folded, lines, index);
  const start = trim(folded, { start: opens?.marker.end ?? content.start, end: content.end }).start;
  return [
    ...(own ? [own] : []),
    ...labelClauses(folded, lines, index, start, lastItem),
    ...brackets.flatMap((bracket) => bracketClause(folded, lines, bracket)),
  ];
}

/** `…。(示范区农业局、市场监管局按职责分工负责)`, also in 〔…〕 and 【…】, with brackets in the names. */
function bracketClause(folded: string, lines: readonly Line[], bracket: Bracket): Candidate[] {
  const inside = { start: bracket.start + 1, end: bracket.closed ? bracket.end - 1 : bracket.end };
  const reading = readClause(folded, trim(folded, inside), "BRACKET");
  const ownLine = bracket.start === lines[bracket.line]!.content.start;
  return reading ? [{ ...bracket, reading, ownLine, bare: false }] : [];
}

/** Bare brackets stand behind the first numbered item: on the cover they hold other things. */
function bareOf(
  folded: string,
  lines: readonly Line[],
  brackets: readonly (readonly Bracket[])[],
): Candidate[] {
  const first = lines.findIndex(({ opens }) => opens !== null);
  if (first < 0) return [];
  const last = new Map<number, Bracket>();
  for (const bracket of brackets.flat()) last.set(bracket.lastLine, bracket);
  const habit = hasHabit(folded, lines, last);
  // One more bracket may stand behind it.
  const closing = brackets.flatMap((found) => found.slice(-2));
  return closing.flatMap((bracket) => {
    const found = bracket.line >= first ? bareBracket(folded, lines, bracket, habit) : null;
    return found ? [found] : [];
  });
}

/**
 * Without a label a name of doubtful form stands if another clause has it with the ending that is missing,
 * 市场监管 beside 市场监管局, or in a list whose other names are sure. Else the clause is none.
 */
function withoutUnknownNames(folded: string, candidates: readonly Candidate[]): Candidate[] {
  const known = new Set<string>();
  for (const { reading } of candidates)
    for (const name of reading.names)
      if (!reading.doubtful.some(({ start }) => start === name.start))
        known.add(folded.slice(name.start, name.end));
  return candidates.filter(
    ({ start, reading: { names, doubtful, labelled } }) =>
      labelled ||
      (opensBracket(folded, start) && names.length >= MOSTLY_SURE * doubtful.length) ||
      doubtful.every((name) =>
        ["局", "委", "办", "部", "厅"].some((ending) =>
          known.has(folded.slice(name.start, name.end) + ending),
        ),
      ),
  );
}

/**
 * `牵头单位：市水利局⏎责任单位：市林业局`: labels a line each make one clause, so that one name under 责任单位
 * shares beside a lead.
 */
function withAdjacentLabels(lines: readonly Line[], clauses: readonly FoundClause[]): FoundClause[] {
  const groups: FoundClause[][] = [];
  for (const clause of clauses) {
    const before = groups.at(-1)?.at(-1);
    const joins = before && clause.ownLine && before.ownLine && adjacent(lines, before.lastLine, clause.line);
    if (joins) groups.at(-1)!.push(clause);
    else groups.push([clause]);
  }
  return groups.flatMap((group) =>
    group.length > 1 && group.some(({ names }) => names.some(({ role }) => role === "LEAD"))
      ? group.map((clause) => ({
          ...clause,
          names: clause.names.map((name) =>
            name.role === "SOLE" ? { ...name, role: "SHARED" as const } : name,
          ),
        }))
      : group,
  );
}

function adjacent(lines: readonly Line[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1)
    if (lines[at]!.opens || lines[at]!.content.end > lines[at]!.content.start) return false;
  return !lines[to]!.opens;
}
