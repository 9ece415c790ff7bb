import type { Head } from "./heads.ts";
import { cellsOf, isProse } from "./columns.ts";
import type { Layout } from "./layout.ts";
import type { Cell, Matrix } from "./matrix.ts";

const TEXT: readonly Head["is"][] = ["TASK", "CONTENT", "UNKNOWN", "CATEGORY"];

/**
 * The column that names the tasks: the first headed 任务, 事项, 举措 whose cells are merged no more than the numbers
 * are; without one the first column of text that is no category. -1 when the table has no text.
 */
export function titleColumnOf(matrix: Matrix, { heads, firstRow }: Layout): number {
  const columns = heads.flatMap((head, column) => {
    const cells = cellsOf(matrix, column, firstRow);
    const says = cells.some(({ words }) => !/^[\d.,%\s]+$/.test(words));
    return TEXT.includes(head.is) && says ? [{ head, column, cells }] : [];
  });
  const ordinalAt = heads.findIndex(({ is }) => is === "ORDINAL");
  const most = ordinalAt < 0 ? 1 : Math.max(1, mergedBy(cellsOf(matrix, ordinalAt, firstRow)));
  const tasks = columns.filter(({ head }) => head.is === "TASK");
  const own = (list: typeof columns) => list.find(({ cells }) => mergedBy(cells) <= most + 0.01);
  const plain = columns.filter(({ head }) => head.is !== "CATEGORY");
  const short = plain.filter(
    ({ cells }) => cells.filter(({ words }) => isProse(words)).length * 2 < cells.length,
  );
  const found = own(tasks) ?? tasks.at(-1) ?? own(short) ?? own(plain) ?? plain[0] ?? columns.at(-1);
  return found?.column ?? -1;
}

/** How many rows a cell of a column covers, on average. */
function mergedBy(cells: readonly Cell[]): number {
  return cells.reduce((sum, { rowSpan }) => sum + rowSpan, 0) / Math.max(1, cells.length);
}
