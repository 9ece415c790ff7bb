import type { Span } from "../../document.ts";
import limits from "../../lexicon/limits.json" with { type: "json" };
import { openingAt } from "../../markers.ts";
import { readTime } from "../../times/field.ts";
import { looksLikeNames } from "../cell-names.ts";
import { headOf, type Head } from "../heads.ts";
import { isHeadRow } from "../layout.ts";
import { isBlank } from "../matrix.ts";
import { gridOf, type Guess, type GuessedRow } from "./guess.ts";
import { filledSpan, textLines } from "./text-lines.ts";

const MOST_COLUMNS = 8;
const LONGEST_HEAD = limits.tableHead;
const LONGEST_CELL = 400;
const FEWEST_ROWS = 2;

/**
 * Tables printed a cell a line without numbers: 重点任务 / 责任单位 / 配合单位 / 推进改造 / 县住建局 / 县财政局 … No cell is
 * missing: every row has as many lines as there are heads, and each reads as its head promises.
 */
export function guessUnnumbered(folded: string): Guess[] {
  const cells = textLines(folded).flatMap((line) => filledSpan(folded, line) ?? []);
  const heads = cells.map((cell) => headAt(folded, cell));
  const guesses: Guess[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    const count = countHeads(heads, index);
    const found =
      count < 2 ? null : guessAt(folded, cells, index, heads.slice(index, index + count) as Head[]);
    if (!found) continue;
    guesses.push({ grid: found.grid, unread: [] });
    index = found.last;
  }
  return guesses;
}

function headAt(folded: string, { start, end }: Span): Head {
  return end - start > LONGEST_HEAD ? { is: "UNKNOWN" } : headOf(folded.slice(start, end));
}

/** So many lines from here on are heads. */
function countHeads(heads: readonly Head[], from: number): number {
  let count = 0;
  while (count <= MOST_COLUMNS && heads[from + count] && heads[from + count]!.is !== "UNKNOWN") count += 1;
  return count > MOST_COLUMNS ? 0 : count;
}

function guessAt(folded: string, cells: readonly Span[], at: number, known: readonly Head[]) {
  // A task may read as a head does: the first row begins where all rows fit.
  for (let width = known.length; width >= 2; width -= 1) {
    const heads = known.slice(0, width);
    const printed = cells.slice(at, at + width);
    const sure = heads.some((head) => head.is === "OWNERS" && head.sure);
    if (!sure || !isHeadRow(printed.map(({ start, end }) => folded.slice(start, end)))) continue;
    const rows: GuessedRow[] = [{ cells: printed.map((cell) => [cell]) }];
    let next = at + width;
    let count = 0;
    for (;;) {
      const divides = isHeading(folded, cells[next]) ? 1 : 0;
      const row = cells.slice(next + divides, next + divides + width);
      if (row.length < width || !row.every((cell, column) => fits(folded, cell, heads[column]!))) break;
      if (divides) rows.push({ cells: [[cells[next]!]] });
      rows.push({ cells: row.map((cell) => [cell]) });
      next += divides + width;
      count += 1;
    }
    if (count < FEWEST_ROWS) continue;
    const span = { start: cells[at]!.start, end: cells[next - 1]!.end };
    return { grid: gridOf(span, width, rows), last: next - 1 };
  }
  return null;
}

function isHeading(folded: string, cell: Span | undefined): boolean {
  const opening = cell && openingAt(folded, cell.start, cell.end);
  return Boolean(opening && opening.kind.rank <= 6);
}

/** True where a line reads as its head promises. */
function fits(folded: string, cell: Span, head: Head): boolean {
  const words = folded.slice(cell.start, cell.end);
  if (isBlank(words)) return head.is !== "TASK";
  if (words.length > LONGEST_CELL) return false;
  if (head.is === "OWNERS") return looksLikeNames(folded, cell);
  if (head.is === "TIME") return readTime(folded, cell, null) !== null;
  return !looksLikeNames(folded, cell);
}
