import { headOf, type Head } from "./heads.ts";
import { isHeadRow } from "./layout.ts";
import { isBlank, type Cell, type Matrix } from "./matrix.ts";

const STRONG: readonly Head["is"][] = ["TASK", "CONTENT", "NAME"];
const FEWEST = 3;
const LONGEST_KEY = 12;

/**
 * A card that says of one task what it is, by whom and when, a key and a value beside one another:
 * `任务名称 | 建设托育园`, `牵头单位 | 市卫健委 | 完成时限 | 2025年底`. As a table with the keys as its heads and the
 * values as its only row; null for a table that is none.
 */
export function cardOf(matrix: Matrix): Matrix | null {
  const pairs = pairsOf(matrix);
  if (!pairs || pairs.length < FEWEST) return null;
  const keys = pairs.map(({ key }) => key.words);
  const heads = keys.map(headOf);
  const says = heads.some(({ is }) => STRONG.includes(is));
  const charges = heads.some((head) => head.is === "OWNERS" && head.sure);
  if (!says || !charges || new Set(keys).size < keys.length || !isHeadRow(keys)) return null;
  // No value is a key itself: then the keys stand above one another in a table of rows.
  if (pairs.some(({ value }) => value !== null && headOf(value.words).is === "OWNERS")) return null;
  const at = (cell: Cell | null, row: number, column: number): Cell | null =>
    cell && { ...cell, row, column, rowSpan: 1, columnSpan: 1 };
  return {
    start: matrix.start,
    end: matrix.end,
    columns: pairs.length,
    rows: [
      pairs.map(({ key }, column) => at(key, 0, column)),
      pairs.map(({ value }, column) => at(value, 1, column)),
    ],
  };
}

/** The keys with their values; null where a row has a cell that is neither. */
function pairsOf(matrix: Matrix): { readonly key: Cell; readonly value: Cell | null }[] | null {
  if (matrix.columns !== 2 && matrix.columns !== 4) return null;
  const pairs: { key: Cell; value: Cell | null }[] = [];
  for (const row of matrix.rows)
    for (let column = 0; column < matrix.columns; column += 2) {
      const [key, value] = [row[column] ?? null, row[column + 1] ?? null];
      // A value over all columns behind its key, or nothing.
      if (key === null || key === row[column - 1]) {
        if (value !== null && value !== key) return null;
        continue;
      }
      if (key === value || isBlank(key.words) || key.words.length > LONGEST_KEY) return null;
      if (pairs.at(-1)?.key === key) continue;
      pairs.push({ key, value });
    }
  return pairs;
}
