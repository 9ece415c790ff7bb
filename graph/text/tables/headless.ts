import { cellsOf, isOrdinal, isText, meanBodies } from "./columns.ts";
import { headOf, type Head } from "./heads.ts";
import { readTime } from "../times/field.ts";
import type { Layout } from "./layout.ts";
import { filledIn, type Cell, type Matrix } from "./matrix.ts";

/** Without heads the cells alone must prove what a column holds. */
const NEARLY_ALL = 0.9;
const FEWEST_ROWS = 2;
const LEAST_TASK = 6;
const SHORT_HEAD = 8;

/**
 * The layout of a table that has no heads: `1 | 新建农家书屋30个 | 市委宣传部 | 2025年10月`. One column holds bodies and
 * nothing else, another says what is to be done; null for all others.
 */
export function headless(folded: string, matrix: Matrix): Layout | null {
  const rows = matrix.rows.filter((row) => filledIn(row).length > 1);
  if (rows.length < FEWEST_ROWS || matrix.columns < 2 || hasHeads(rows[0]!)) return null;
  const heads = Array.from({ length: matrix.columns }, (_, column) => headBelow(folded, matrix, column));
  const owners = heads.filter(({ is }) => is === "OWNERS").length;
  const tasks = heads.findIndex(
    (head, column) =>
      head.is === "TASK" && cellsOf(matrix, column, 0).every(({ words }) => words.length >= LEAST_TASK),
  );
  if (owners !== 1 || tasks < 0) return null;
  return { is: "TASKS", heads, firstRow: 0, headRows: [] };
}

/** `序号 | 城市名称 | 降雨情况`: heads that promise nobody are heads all the same. */
function hasHeads(row: readonly (Cell | null)[]): boolean {
  const known = filledIn(row).filter(
    ({ words }) => headOf(words).is !== "UNKNOWN" && words.length <= SHORT_HEAD,
  );
  return known.length > 1 || known.some(({ words }) => headOf(words).is === "ORDINAL");
}

/** A place is charged only where a head says so. */
const PLACE = /^[^局委办]{1,6}[市县区镇乡村州]$/;

function headBelow(folded: string, matrix: Matrix, column: number): Head {
  const cells = cellsOf(matrix, column, 0);
  const share = (holds: (cell: (typeof cells)[number]) => boolean) =>
    cells.length > 0 && cells.filter(holds).length >= NEARLY_ALL * cells.length;
  if (share(({ words }) => isOrdinal(words))) return { is: "ORDINAL" };
  const places = cells.filter(({ words }) => PLACE.test(words)).length;
  if (cells.length >= FEWEST_ROWS && places * 2 < cells.length && meanBodies(folded, cells) >= NEARLY_ALL)
    return { is: "OWNERS", role: "COUNT", sure: false };
  if (share((cell) => cell.words.length <= 20 && readTime(folded, cell, null) !== null))
    return { is: "TIME" };
  const head: Head = { is: "UNKNOWN" };
  return isText(folded, matrix, head, column, 0) ? { is: "TASK" } : head;
}
