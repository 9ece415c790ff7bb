import type { Block, BlockCell, BlockTable } from "./block.ts";

/** A cell at its place among the rows and columns, with its paragraphs: trimmed, none empty, without tabs. */
export interface ArrangedCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly paragraphs: readonly string[];
}

/** A table whose cells stand in rows and columns; null where a merged cell covers the place, or none stands. */
export interface Arranged {
  readonly is: "TABLE";
  /** Titles that fill the first rows, and remarks that fill the last. */
  readonly above: readonly string[];
  readonly rows: readonly (readonly (ArrangedCell | null)[])[];
  readonly below: readonly string[];
  readonly columns: number;
  readonly headRows: number;
}

/** What a table of a file is: one with rows and columns, or only the blocks that it lays out on the page. */
export type Arrangement = Arranged | { readonly is: "BLOCKS"; readonly blocks: readonly Block[] };

/** More columns than any document has; what claims to have more is broken. */
const MOST_COLUMNS = 256;
/** A cell that holds so many paragraphs, and so much of the words of its table, is a page in a frame. */
const PAGE_PARAGRAPHS = 8;
const PAGE_SHARE = 0.8;
/** `注：1.本表…` in the last row of a table. */
const REMARK = /^[（(]?\s*(?:备\s*注|注|说\s*明|填表说明|来源|数据来源)\s*\d*\s*[：:．.]/;

/** Puts the cells of a table in their places and tells a table from a layout. */
export function arrange(table: BlockTable): Arrangement {
  const placed = withoutIdle(place(table.rows));
  if (isLayout(placed)) return { is: "BLOCKS", blocks: table.rows.flat().flatMap(blocksOf) };
  const height = 1 + largest(placed.map(({ row }) => row));
  const columns = largest(placed.map(({ column, columnSpan }) => column + columnSpan));
  const byRow: Placed[][] = Array.from({ length: height }, () => []);
  for (const cell of placed) byRow[cell.row]!.push(cell);
  const fills = (row: number) =>
    byRow[row]!.length === 1 && byRow[row]![0]!.columnSpan === columns && byRow[row]![0]!.rowSpan === 1;
  const wordsOf = (row: number) => byRow[row]!.flatMap(({ cell }) => paragraphsOf(cell));
  let top = 0;
  while (top < height - 1 && fills(top)) top += 1;
  let bottom = height;
  while (bottom > top + 1 && fills(bottom - 1) && REMARK.test(wordsOf(bottom - 1)[0] ?? "注：")) bottom -= 1;
  const rows: (ArrangedCell | null)[][] = [];
  for (let row = top; row < bottom; row += 1) {
    const cells = Array.from({ length: columns }, (): ArrangedCell | null => null);
    for (const { cell, column, rowSpan, columnSpan } of byRow[row]!)
      cells[column] = {
        row: row - top,
        column,
        rowSpan: Math.min(rowSpan, bottom - row),
        columnSpan,
        paragraphs: paragraphsOf(cell),
      };
    rows.push(cells);
  }
  return {
    is: "TABLE",
    above: Array.from({ length: top }, (_, row) => row).flatMap(wordsOf),
    rows,
    below: Array.from({ length: height - bottom }, (_, row) => bottom + row).flatMap(wordsOf),
    columns,
    headRows: Math.max(0, Math.min((table.headRows ?? 0) - top, rows.length)),
  };
}

/** The paragraphs of a cell, each one line without tabs: a row of a table inside it is one. */
export function paragraphsOf(cell: BlockCell): string[] {
  const paragraphs = cell.blocks
    ? cell.blocks.flatMap((block) =>
        block.is === "PARAGRAPH"
          ? [block.text]
          : block.rows.map((row) => row.flatMap((inner) => paragraphsOf(inner)).join(" ")),
      )
    : cell.paragraphs;
  return paragraphs.map((words) => words.replace(/[\t\n]/g, " ").trim()).filter((words) => words !== "");
}

function blocksOf(cell: BlockCell): readonly Block[] {
  return cell.blocks ?? cell.paragraphs.map((text) => ({ is: "PARAGRAPH", text }) as const);
}

interface Placed {
  readonly cell: BlockCell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Cells at the next free places of their rows, as HTML has it; one never covers the place of another. */
function place(rows: readonly (readonly BlockCell[])[]): Placed[] {
  const placed: Placed[] = [];
  /** By column: the first row in which the place is free again. */
  const taken: number[] = [];
  for (const [row, cells] of rows.entries()) {
    let column = 0;
    for (const cell of cells) {
      while ((taken[column] ?? 0) > row) column += 1;
      if (column >= MOST_COLUMNS) break;
      const rowSpan = Math.min(cell.rowSpan, rows.length - row);
      let columnSpan = 0;
      while (
        columnSpan < cell.columnSpan &&
        column + columnSpan < MOST_COLUMNS &&
        (taken[column + columnSpan] ?? 0) <= row
      )
        taken[column + columnSpan++] = row + rowSpan;
      placed.push({ cell, row, column, rowSpan, columnSpan });
      column += columnSpan;
    }
  }
  return placed;
}

/** Rows and columns in which no cell begins divide nothing: they are left out and spans made shorter. */
function withoutIdle(placed: readonly Placed[]): Placed[] {
  const rowAt = counted(placed.map(({ row }) => row));
  const columnAt = counted(placed.map(({ column }) => column));
  return placed.map(({ cell, row, column, rowSpan, columnSpan }) => ({
    cell,
    row: rowAt(row),
    column: columnAt(column),
    rowSpan: rowAt(row + rowSpan) - rowAt(row),
    columnSpan: columnAt(column + columnSpan) - columnAt(column),
  }));
}

/** How many of the numbers, each once, are smaller than one. */
function counted(numbers: readonly number[]): (number: number) => number {
  const most = largest(numbers);
  const below = Array.from({ length: most + 2 }, () => 0);
  for (const number of numbers) below[number + 1] = 1;
  for (let at = 1; at < below.length; at += 1) below[at]! += below[at - 1]!;
  return (number) => below[Math.min(number, most + 1)]!;
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, number) => Math.max(most, number), -1);
}

/** A table of one row or column, one that holds a page in a cell, and one around other tables. */
function isLayout(placed: readonly Placed[]): boolean {
  const filled = placed.filter(({ cell }) => sizeOf(cell).words > 0);
  const [rows, columns] = [
    new Set(filled.map(({ row }) => row)).size,
    new Set(filled.map(({ column }) => column)).size,
  ];
  if (rows < 2 || columns < 2) return true;
  const sizes = filled.map(({ cell }) => sizeOf(cell));
  const all = sizes.reduce((sum, { words }) => sum + words, 0);
  const inTables = sizes.reduce((sum, size) => sum + size.inTables, 0);
  return (
    inTables > all / 2 ||
    sizes.some(({ words, paragraphs }) => paragraphs >= PAGE_PARAGRAPHS && words > all * PAGE_SHARE)
  );
}

function sizeOf(cell: BlockCell): { words: number; paragraphs: number; inTables: number } {
  const blocks = blocksOf(cell);
  let [words, paragraphs, inTables] = [0, 0, 0];
  for (const block of blocks) {
    if (block.is === "PARAGRAPH") {
      words += block.text.trim().length;
      paragraphs += 1;
    } else {
      const inner = block.rows.flat().map(sizeOf);
      const size = inner.reduce((sum, cell) => sum + cell.words, 0);
      words += size;
      inTables += size;
      paragraphs += inner.reduce((sum, cell) => sum + cell.paragraphs, 0);
    }
  }
  return { words, paragraphs, inTables };
}
