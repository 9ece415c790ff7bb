import { bareBracket } from "../clause/bare.ts";
import { bracketsOf, type Bracket } from "../clause/brackets.ts";
import type { Candidate } from "../clause/candidate.ts";
import { findClauses, type FoundClause } from "../clauses.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "../lines.ts";
import { findProse } from "../prose.ts";
import type { RowClause, RowWords, Subject } from "./reading.ts";

/** A cell without one of these charges nobody; in a bracket bodies may stand alone. */
const CHARGING = /[牵主协承会][头办]|责任|负责|配合|会同|联合|参[与加]|协[助同]|指导|落实|\(/;
/** Of so many rows this share must end in a bracket of bodies for it to be the habit of the table. */
const HABIT = 0.8;

/**
 * Whom the words of cells charge, beside the columns of names: `推进改造。（责任单位：市住建局）`,
 * `（县委编办、县司法局）` at the end, `由市安委办牵头制定方案`. Each cell is read as a text of its own.
 */
export function clausesInCells(folded: string, words: readonly RowWords[]): RowClause[] {
  const rows = new Map<Subject, Line[]>();
  for (const { start, end, of } of words) {
    const lines = rows.get(of) ?? [];
    rows.set(of, lines);
    const before = lines.at(-1);
    // A blank line: a sentence does not go on in another cell.
    if (before && /[\t|]/.test(folded.slice(before.end, start))) lines.push(lineOf(folded, start, start));
    lines.push(lineOf(folded, start, end));
  }
  const cells = [...rows];
  const ending = cells.filter(([, lines]) => lines.some((line) => bareIn(folded, [line], true).length > 0));
  const habit = cells.length >= limits.series && ending.length >= HABIT * cells.length;
  return cells.flatMap(([of, lines]) => {
    if (!lines.some(({ content }) => CHARGING.test(folded.slice(content.start, content.end)))) return [];
    const bare = bareIn(folded, lines, habit);
    const stated = [...findClauses(folded, lines), ...bare].toSorted((a, b) => a.start - b.start);
    const prose = findProse(folded, lines, stated, () => false);
    return [...stated, ...prose].map(({ start, end, names, inProse, doubtful, times }) => ({
      start,
      end,
      names,
      of,
      inProse,
      ...(doubtful && { doubtful }),
      ...(times && { times }),
    }));
  });
}

function lineOf(folded: string, start: number, end: number): Line {
  return { start, end, content: trim(folded, { start, end }), opens: null, runIn: false };
}

/** The bare brackets at the end of the lines of a cell, each read as 责任单位. */
function bareIn(folded: string, lines: readonly Line[], habit: boolean): FoundClause[] {
  return lines.flatMap((_, index) => {
    const last: Bracket | undefined = bracketsOf(folded, lines, index).at(-1);
    const found: Candidate | null = last ? bareBracket(folded, lines, last, habit) : null;
    if (!found) return [];
    const { start, end, reading, line, lastLine, ownLine } = found;
    return [{ start, end, names: reading.names, line, lastLine, ownLine, inProse: false }];
  });
}
