import { fold } from "../fold.ts";
import type { PageLine } from "./pdf-lines.ts";
import type { DrawnCell, DrawnTable } from "./pdf-tables.ts";

/** Lines of two pages that stand so near each other are the same line of one table. In points. */
const SAME_LINE = 4.5;
const SAME_SIDE = 6;
const GUESSED_LINE = 40;
/** No table has more rows of heads. */
const MOST_HEADS = 4;

/** `12`, `(3)`, `1.`, `二` in a cell of its own. */
const NUMBER = /^\(?(?:\d{1,4}(?:\.\d{1,3}){0,3}|[一二三四五六七八九十]{1,3})\)?[.、]?$/;

/**
 * The table that goes on at the top of the next page: its heads dropped, the row that the page broke put together.
 * Null when `next` is another table.
 */
export function continued(table: DrawnTable, next: DrawnTable): DrawnTable | null {
  const guessed = table.guessed && next.guessed && sameGuess(table.xs, next.xs);
  const xs = guessed ? table.xs : sharedColumns(table.xs, next.xs);
  if (!xs) return null;
  const above = onColumns(table, xs);
  const whole = guessed ? { ...next, xs } : onColumns(next, xs);
  const heads = repeatedHeads(above, whole);
  const below = withoutRows(whole, heads);
  const headRows = Math.max(above.headRows, heads);
  if (below.rows === 0) return { ...above, headRows };
  const broken = isBroken(above, below);
  const shift = above.rows - (broken ? 1 : 0);
  const cells = [...above.cells];
  const added: DrawnCell[] = [];
  for (const cell of below.cells) {
    const index =
      cell.row === 0 ? cells.findIndex((other) => reaches(other, above.rows - 1, cell.column)) : -1;
    const other = cells[index];
    if (other && (broken || goesOn(above, other, cell)))
      cells[index] = {
        ...other,
        rowSpan: other.rowSpan + cell.rowSpan - (broken ? 1 : 0),
        bottom: cell.bottom,
        lines: [...other.lines, ...cell.lines],
      };
    else added.push({ ...cell, row: cell.row + shift });
  }
  return {
    xs,
    rows: shift + below.rows,
    cells: [...cells, ...added].toSorted((a, b) => a.row - b.row || a.column - b.column),
    headRows,
    top: above.top,
    bottom: below.bottom,
    ...(guessed && { guessed }),
  };
}

/** As many columns at much the same places: their borders depend on the words of a page. */
function sameGuess(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((x, index) => Math.abs(x - b[index]!) <= GUESSED_LINE);
}

/** The columns of both, when the sides are the same and half of the lines of one stand in the other. */
function sharedColumns(a: readonly number[], b: readonly number[]): readonly number[] | null {
  if (Math.abs(a[0]! - b[0]!) > SAME_SIDE || Math.abs(a.at(-1)! - b.at(-1)!) > SAME_SIDE) return null;
  const strange = b.filter((x) => !a.some((other) => Math.abs(other - x) <= SAME_LINE));
  const missing = a.filter((x) => !b.some((other) => Math.abs(other - x) <= SAME_LINE));
  const [inA, inB] = [a.length - 2, b.length - 2];
  const shared = b.length - strange.length - 2;
  if (Math.min(inA, inB) > 0 && shared < Math.min(inA, inB) / 2) return null;
  return missing.length === a.length ? null : [...a, ...strange].toSorted((left, right) => left - right);
}

function onColumns(table: DrawnTable, xs: readonly number[]): DrawnTable {
  if (table.xs === xs) return table;
  const nearest = (x: number) =>
    xs.reduce((best, other, index) => (Math.abs(other - x) < Math.abs(xs[best]! - x) ? index : best), 0);
  const cells = table.cells.map((cell) => {
    const column = nearest(table.xs[cell.column]!);
    const end = nearest(table.xs[cell.column + cell.columnSpan]!);
    return { ...cell, column, columnSpan: Math.max(1, end - column) };
  });
  return { ...table, xs, cells };
}

/** How many rows of heads the next page prints again. */
function repeatedHeads(table: DrawnTable, next: DrawnTable): number {
  const most = Math.min(MOST_HEADS, table.rows, next.rows);
  let heads = 0;
  while (
    heads < most &&
    wordsOfRow(table, heads) !== "" &&
    wordsOfRow(table, heads) === wordsOfRow(next, heads)
  )
    heads += 1;
  return heads;
}

function wordsOfRow({ cells }: DrawnTable, row: number): string {
  return cells
    .filter((cell) => cell.row === row)
    .map((cell) => `${cell.column}:${wordsOf(cell)}`)
    .join("|")
    .replace(/^[\d:|]*$/, "");
}

function wordsOf({ lines }: DrawnCell): string {
  return lines.map(({ text }) => text.replace(/\s/g, "")).join("");
}

function withoutRows(table: DrawnTable, count: number): DrawnTable {
  const cells = table.cells
    .filter(({ row }) => row >= count)
    .map((cell) => ({ ...cell, row: cell.row - count }));
  return { ...table, cells, rows: table.rows - count };
}

function reaches(cell: DrawnCell, row: number, column: number): boolean {
  return (
    cell.row <= row &&
    row < cell.row + cell.rowSpan &&
    cell.column <= column &&
    column < cell.column + cell.columnSpan
  );
}

/**
 * True when the first row below is the rest of the last one above: it has no number where the others have one, or
 * every cell with words goes on with a line that is open above.
 */
function isBroken(above: DrawnTable, below: DrawnTable): boolean {
  const first = below.cells.filter(({ row }) => row === 0);
  const filled = first.filter(({ lines }) => lines.length > 0);
  if (filled.length === 0) return true;
  if (first.length === 1 && below.xs.length > 2) return false;
  const pairs = filled.map(
    (cell) => [above.cells.find((other) => reaches(other, above.rows - 1, cell.column)), cell] as const,
  );
  if (pairs.some(([before]) => before && before.columnSpan === above.xs.length - 1)) return false;
  const numbers = numberColumn(above);
  if (numbers !== null && filled.some(({ column, lines }) => column === numbers && lines.length > 0))
    return false;
  if (pairs.some(([before, cell]) => !before || before.lines.length === 0 || !startsAtTop(cell)))
    return false;
  const open = pairs.filter(([before]) => isOpen(before!)).length;
  if (numbers !== null && !isMerged(above, numbers)) return true;
  return filled.length < first.length
    ? open > 0
    : open === filled.length && pairs.some(([cell]) => isLong(cell!));
}

/** The rest of a cell begins right under the upper border; what is set in the middle of a row is a row's own. */
function startsAtTop({ lines, top, bottom }: DrawnCell): boolean {
  const { y, size } = lines[0]!;
  const below = lines.at(-1)!.y - bottom;
  const above = top - y - size;
  return above <= size || (top - bottom <= 3 * size && above <= below + 0.3 * size);
}

function isLong({ lines }: DrawnCell): boolean {
  return lines.length > 2;
}

/** The first column that numbers the rows; null when there is none. */
function numberColumn({ cells, xs, headRows }: DrawnTable): number | null {
  for (let column = 0; column < xs.length - 1; column += 1) {
    const words = cells
      .filter((cell) => cell.column === column && cell.row >= Math.max(1, headRows) && cell.lines.length > 0)
      .map(wordsOf);
    const numbers = words.filter((word) => NUMBER.test(fold(word)));
    if (numbers.length > 0 && numbers.length >= 0.6 * words.length) return column;
  }
  return null;
}

/** True for a column whose cells reach over several rows: an empty one on top of a page is the rest of one. */
function isMerged({ cells }: DrawnTable, column: number): boolean {
  return cells.some((cell) => cell.column === column && cell.rowSpan > 1);
}

/** True for an empty cell on top of a page that is the rest of a merged one. */
function goesOn(above: DrawnTable, before: DrawnCell, cell: DrawnCell): boolean {
  if (cell.lines.length > 0 || before.lines.length === 0 || before.columnSpan !== cell.columnSpan)
    return false;
  return cell.rowSpan > 1 || isMerged(above, cell.column);
}

/** In parts of the size of type: a wrapped line ends so near the border of its cell. */
const NEAR_BORDER = 2.2;

/** True when the last line of a cell goes on: it fills the cell, or ends where no sentence does. */
function isOpen({ lines, left, right }: DrawnCell): boolean {
  const last = lines.at(-1);
  if (!last) return false;
  const words = fold(last.text).trimEnd();
  if (/[。;!?]$/.test(words)) return false;
  return /[、,(“《:]$/.test(words) || isFull(last, left, right);
}

/** True when a line reaches from border to border, but for what wrapping and padding leave. */
export function isFull(line: PageLine, left: number, right: number): boolean {
  const padding = Math.min(Math.max(0, line.left - left), line.size);
  return line.right >= right - padding - NEAR_BORDER * line.size;
}
