import { numbersIn, splitRow } from "./pdf-band-rows.ts";
import { rulesAround } from "./pdf-bands.ts";
import { rowsOf, type Item } from "./pdf-lines.ts";
import type { Rules } from "./pdf-rules.ts";

/** A line of so many pieces may be the head of a table. */
const LEAST_COLUMNS = 4;
const LEAST_ROWS = 3;
/** In the size of type: rows of one table stand no further apart, and columns so far at least. */
const NEXT_ROW = 6;
const GUTTER = 0.5;

interface Column {
  left: number;
  right: number;
}

/**
 * The tables of which nothing is drawn: below a line of heads the words keep to its columns, and the first counts
 * 1, 2, 3. Other words set apart, such as the bodies of a letterhead, are no table.
 */
export function numberedOf(items: readonly Item[]): Rules[] {
  const rows = rowsOf(items).map((row) => row.toSorted((a, b) => a.x - b.x));
  const tables: Rules[] = [];
  for (let start = 0; start < rows.length; start += 1) {
    if (rows[start]!.length < LEAST_COLUMNS) continue;
    const { columns, end } = columnsBelow(rows, start);
    const table = end - start > LEAST_ROWS ? tableOf(rows.slice(start, end), columns) : null;
    if (!table) continue;
    tables.push(table);
    start = end - 1;
  }
  return tables;
}

/** The columns of a head, as wide as the words below them, and the row with which the table has ended. */
function columnsBelow(rows: readonly (readonly Item[])[], start: number): { columns: Column[]; end: number } {
  const columns = rows[start]!.map(({ x, width }): Column => ({ left: x, right: x + width }));
  let end = start + 1;
  for (; end < rows.length; end += 1) {
    const row = rows[end]!;
    if (rows[end - 1]![0]!.y - row[0]!.y > NEXT_ROW * row[0]!.size) break;
    const places = row.map((item) => columnOf(columns, item));
    if (places.includes(-1) || new Set(places).size < places.length) break;
    for (const [index, { x, width }] of row.entries()) {
      const column = columns[places[index]!]!;
      [column.left, column.right] = [Math.min(column.left, x), Math.max(column.right, x + width)];
    }
  }
  return { columns, end };
}

/** The one column in which a piece stands; -1 where it stands in several, or would close the room between two. */
function columnOf(columns: readonly Column[], { x, width, size }: Item): number {
  const touches = columns.flatMap(({ left, right }, index) =>
    x < right + GUTTER * size && x + width > left - GUTTER * size ? [index] : [],
  );
  return touches.length === 1 ? touches[0]! : -1;
}

function tableOf(rows: readonly (readonly Item[])[], columns: readonly Column[]): Rules | null {
  const items = rows.flat();
  const sides = columns.slice(1).map(({ left }, index) => (columns[index]!.right + left) / 2);
  const counted = numbersIn(items, sides[0]!).map(({ text }) => Number(/\d+/.exec(text)![0]));
  if (counted.length < 2 || counted.some((number, index) => index > 0 && number !== counted[index - 1]! + 1))
    return null;
  const [head, ...body] = rows;
  const size = head![0]!.size;
  const top = head![0]!.y + size;
  // The first row may begin above its number.
  const first = Math.max(...numbersIn(body.flat(), sides[0]!).map(({ y }) => y));
  const above = body.flat().filter(({ y }) => y > first);
  const under = Math.max(first, ...above.map(({ y }) => y)) + size;
  const whole = {
    top: Math.min(under, head![0]!.y - 0.1 * size),
    bottom: Math.min(...items.map(({ y }) => y)) - 0.3 * size,
  };
  const split = [
    { top, bottom: whole.top, items: head! },
    ...splitRow({ ...whole, items: items.filter(({ y }) => y < whole.top) }, sides[0]!, false),
  ];
  return rulesAround(split, [columns[0]!.left, ...sides, columns.at(-1)!.right]);
}
