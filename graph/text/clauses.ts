import type { ClauseName, Span } from "./document.ts";
import { readClause, type Reading } from "./clause.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "./lines.ts";
import { FIRST_NAME_LEADS } from "./roles.ts";

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
}

/** No clause is longer: the longest in reach, with 31 names, has 380 characters. */
const LONGEST = limits.clause;

/** Between the parts of a broken list stand no more blank lines. */
const NEAR_LINES = limits.brokenListLines;

/** Of so many names in a list one may be of a form nobody has seen. */
const MOSTLY_SURE = limits.sureNamesPerDoubtful;

/**
 * All statements of responsibility of a text, in order. Each character is looked at a bounded number of
 * times.
 */
export function findClauses(folded: string, lines: readonly Line[]): FoundClause[] {
  const candidates: (FoundClause & Reading)[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    const own = line.opens ? null : ownLineClause(folded, lines, index);
    if (own) {
      candidates.push(own);
      index = own.lastLine;
    } else candidates.push(...bracketClauses(folded, line.content, index));
  }
  return withFirstNameLeading(folded, withoutUnknownNames(folded, candidates));
}

/**
 * `示范区发展改革局、⏎工商和商务局…按职责分工负责`: a list that ends in 、 goes on in the next line that is
 * not blank.
 */
function ownLineClause(
  folded: string,
  lines: readonly Line[],
  index: number,
): (FoundClause & Reading) | null {
  const { start } = lines[index]!.content;
  let last = index;
  let { end } = lines[index]!.content;
  while (folded[end - 1] === "、" && end - start < LONGEST) {
    const next = nextFilled(lines, last);
    if (next === undefined || lines[next]!.opens) break;
    last = next;
    end = lines[next]!.content.end;
  }
  if (end === start || end - start > LONGEST || folded[start] === "(") return null;
  const words = folded.slice(start, end);
  const tail = /(?:[。;]|\))+$/.exec(words);
  const unmatched = tail && words.split("(").length < words.split(")").length;
  const reading = readClause(folded, {
    start,
    end: end - (tail && (unmatched || !tail[0].includes(")")) ? tail[0].length : 0),
  });
  return reading
    ? { ...reading, start, end, line: index, lastLine: last, ownLine: true, inProse: false }
    : null;
}

/** The next line that is not blank, if it is near. */
function nextFilled(lines: readonly Line[], index: number): number | undefined {
  for (let at = index + 1; at < Math.min(lines.length, index + NEAR_LINES); at += 1)
    if (lines[at]!.content.end > lines[at]!.content.start) return at;
  return undefined;
}

const OPENING = "(〔[【";
const CLOSING = ")〕]】";
/** Brackets that are open deeper than this were never closed. */
const DEEPEST = 32;
/** By UTF-16 unit: 1 to 4 for an opening bracket, 5 to 8 for its closing one, 0 for all else. */
const BRACKET = new Uint8Array(0x10000);
for (const [index, character] of [...OPENING, ...CLOSING].entries())
  BRACKET[character.charCodeAt(0)] = index + 1;

/** `…。(示范区农业局、市场监管局按职责分工负责)`, also in 〔…〕 and 【…】, with brackets in the names. */
function bracketClauses(folded: string, content: Span, index: number): (FoundClause & Reading)[] {
  const found: (FoundClause & Reading)[] = [];
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
    if (pair > 0 || at - start! > LONGEST) continue;
    const reading = readClause(folded, trim(folded, { start: start! + 1, end: at }));
    if (reading)
      found.push({
        ...reading,
        start: start!,
        end: at + 1,
        line: index,
        lastLine: index,
        ownLine: start === content.start,
        inProse: false,
      });
  }
  return found;
}

/**
 * A name of doubtful form stands if another clause has it with the ending that is missing, 市场监管 beside
 * 市场监管局, or in a list whose other names are sure. Else the clause is none.
 */
function withoutUnknownNames(folded: string, candidates: readonly (FoundClause & Reading)[]): FoundClause[] {
  const known = new Set<string>();
  for (const { names, doubtful } of candidates)
    for (const name of names) if (!doubtful.includes(name)) known.add(folded.slice(name.start, name.end));
  return candidates
    .filter(
      ({ start, names, doubtful }) =>
        (BRACKET[folded.charCodeAt(start)]! > 0 && names.length >= MOSTLY_SURE * doubtful.length) ||
        doubtful.every((name) =>
          ["局", "委", "办", "部", "厅"].some((ending) =>
            known.has(folded.slice(name.start, name.end) + ending),
          ),
        ),
    )
    .map(({ start, end, names, line, lastLine, ownLine, inProse }) => ({
      start,
      end,
      names,
      line,
      lastLine,
      ownLine,
      inProse,
    }));
}

/**
 * `…负责。列第一位者为牵头单位，下同`: in that clause and every later one the first name leads, unless
 * another does.
 */
function withFirstNameLeading(folded: string, clauses: readonly FoundClause[]): FoundClause[] {
  const from = FIRST_NAME_LEADS.exec(folded)?.index;
  if (from === undefined) return [...clauses];
  return clauses.map((clause) => {
    const [first, ...others] = clause.names;
    if (
      clause.end < from ||
      !first ||
      first.group ||
      others.length === 0 ||
      clause.names.some((name) => name.role === "LEAD")
    )
      return clause;
    return { ...clause, names: [{ ...first, role: "LEAD", rule: "role/first-name-leads" }, ...others] };
  });
}
