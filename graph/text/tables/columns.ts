import { readTime } from "../times/field.ts";
import { likelyShare, shareOfBodies } from "./cell-names.ts";
import type { Head } from "./heads.ts";
import { isBlank, type Cell, type Matrix } from "./matrix.ts";
import { natureOf, valueOf, valuesIn } from "./values.ts";

/** Heads over columns of names, of which so little are bodies, are of another column. */
const LEAST_BODIES = 0.34;
export const MOSTLY_BODIES = 0.6;
/** Under 责任科室 so much of what stands there has to look like names, where hardly any ends as a body does. */
const MOSTLY_LIKELY = 0.8;
const LONG = 30;
/** So many cells of a column tell what it holds. */
const MOST_JUDGED = 60;
/** Words of a task are longer than those of a post or a name of a person. */
const LEAST_TEXT = 4;

/** `1`, `2.`, `（三）`, `四、`: what a column of numbers holds. */
export function isOrdinal(words: string): boolean {
  return /^(?:\(?\d{1,3}\)?[.、．]?|[(]?[一二三四五六七八九十百]{1,4}[)]?[、.．]?|[①-⑳]|\d{1,2}[.-]\d{1,2}|[A-Z]-?\d{1,3})$/.test(
    words.replace(/\s/g, ""),
  );
}

/** What a column holds by its cells, where its head may mean several things. */
export function judged(folded: string, matrix: Matrix, head: Head, column: number, firstRow: number): Head {
  if (!["OWNERS", "UNIT", "NATURE", "TIME", "TASK"].includes(head.is)) return head;
  const cells = cellsOf(matrix, column, firstRow);
  /* 任务数: how many, and not what */
  if (head.is === "TASK")
    return cells.length > 0 && cells.every(({ words }) => /^\d+(?:\.\d+)?$/.test(words))
      ? { is: "PASSED" }
      : head;
  if (cells.length === 0) return head;
  const bodies = meanBodies(folded, cells);
  if (head.is === "OWNERS") {
    const holds =
      bodies >= (head.sure ? LEAST_BODIES : MOSTLY_BODIES) ||
      (head.sure && mean(cells, (cell) => likelyShare(folded, cell)) >= MOSTLY_LIKELY);
    return holds ? head : { is: "UNKNOWN", ...(head.sure && { meant: "OWNERS" }) };
  }
  if (head.is === "UNIT")
    return bodies >= MOSTLY_BODIES && mean(cells, ({ words }) => words.length) >= 3
      ? { is: "OWNERS", role: "COUNT", sure: false, generic: "PLAIN" }
      : head;
  if (head.is === "NATURE") return cells.some(({ words }) => natureOf(words)) ? head : { is: "UNKNOWN" };
  const timed = cells.filter((cell) => readTime(folded, cell, null) !== null).length;
  return timed * 4 >= cells.length ? head : { is: "PASSED" };
}

/** True for a column of text that says what is to be done: neither bodies nor persons, posts and numbers. */
export function isText(
  folded: string,
  matrix: Matrix,
  head: Head,
  column: number,
  firstRow: number,
): boolean {
  if (!["TASK", "CONTENT", "NAME", "UNKNOWN", "CATEGORY", "VALUE"].includes(head.is)) return false;
  const cells = cellsOf(matrix, column, firstRow);
  if (head.is === "TASK") return cells.length > 0;
  return (
    cells.length > 0 &&
    (head.is === "NAME" || mean(cells, ({ words }) => words.length) >= LEAST_TEXT) &&
    mean(cells, (cell) => (valueOf(folded, cell) ? 1 : 0)) < MOSTLY_BODIES &&
    meanBodies(folded, cells) < MOSTLY_BODIES
  );
}

/** The first cells of a column from a row on, merged ones once, blank ones not. */
export function cellsOf(matrix: Matrix, column: number, firstRow: number): Cell[] {
  const cells: Cell[] = [];
  for (let at = firstRow; at < matrix.rows.length && cells.length < MOST_JUDGED; at += 1) {
    const row = matrix.rows[at]!;
    const cell = row[column];
    if (cell && !isSection(row, cell) && !isBlank(cell.words) && !cells.includes(cell)) cells.push(cell);
  }
  return cells;
}

function isSection(row: readonly (Cell | null)[], cell: Cell): boolean {
  return cell.columnSpan > 1 || row.every((other) => other === null || other === cell);
}

/** How much of what stands in cells are names of bodies, 0 to 1. */
export function meanBodies(folded: string, cells: readonly Cell[]): number {
  return mean(cells, (cell) => shareOfBodies(folded, cell));
}

/** The share of cells that say a number. */
export function shareOfValues(folded: string, cells: readonly Cell[]): number {
  return cells.length === 0
    ? 0
    : mean(cells, (cell) =>
        valueOf(folded, cell) || (cell.words.length < 200 && valuesIn(folded, cell).length > 0) ? 1 : 0,
      );
}

function mean<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((sum, item) => sum + of(item), 0) / Math.max(1, items.length);
}

/** True for prose: a long cell or one that ends a sentence. */
export function isProse(words: string): boolean {
  return words.length >= LONG || /。/.test(words);
}
