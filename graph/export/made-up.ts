import type { CsvCell } from "./csv.ts";

/** What stands on every screen and in every file of a library whose plans are invented. */
export const MADE_UP = "虚构示例数据 / made-up example data";

/**
 * Rows of a table, each with the mark as its last cell where the library is made up: no row can be taken away
 * without it.
 */
export function marked(
  rows: readonly (readonly CsvCell[])[],
  madeUp: boolean,
): readonly (readonly CsvCell[])[] {
  return madeUp ? rows.map((row) => [...row, MADE_UP]) : rows;
}
