import { headOf } from "./heads.ts";
import { filledIn, type Matrix } from "./matrix.ts";

const SHORT_HEAD = 10;

/** A label of responsible bodies inside a cell. */
export const LABELLED = /(?:责任|牵头|主办|配合|负责)(?:单位|部门|科室|处室)\s?[:】]/;

/** `任务 | 责任分工` above `牵头单位：市商务局 配合单位：市财政局`: weak heads, and labels in most rows below. */
export function standsOverLabels(matrix: Matrix, row: number): boolean {
  const cells = filledIn(matrix.rows[row]!);
  const below = matrix.rows.slice(row + 1).filter((line) => filledIn(line).length > 1);
  const labelled = below.filter((line) => line.some((cell) => cell && LABELLED.test(cell.words)));
  return (
    cells.length >= 2 &&
    cells.every(({ words }) => words.length <= SHORT_HEAD && headOf(words).is !== "UNKNOWN") &&
    labelled.length > 0 &&
    labelled.length * 2 > below.length
  );
}
