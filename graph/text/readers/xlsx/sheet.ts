import type { Block, BlockCell } from "../block.ts";
import { attribute, child, childrenCalled, type Element } from "../xml.ts";
import type { Shared } from "./cells.ts";

/** A sheet as blocks, and what of it is hidden though something stands in it. */
export interface SheetRead {
  readonly blocks: readonly Block[];
  readonly hiddenRows: number;
  readonly hiddenColumns: number;
}

/**
 * What stands in the cells of a sheet, whatever kind of file it was read from. Rows and columns count from 1.
 */
export interface SheetCells {
  /** By `row:column`, what a cell shows; none for an empty one. */
  readonly words: ReadonlyMap<string, string>;
  readonly merged: readonly Area[];
  readonly isHiddenRow: (row: number) => boolean;
  readonly isHiddenColumn: (column: number) => boolean;
  /** So many rows stand above a frozen pane. */
  readonly frozen: number;
}

/** A merged cell, its edges included. */
export interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** More rows of heads than this are no heads: the panes of the window were frozen for something else. */
const MOST_HEAD_ROWS = 4;
/** `注：…` under a table. */
const REMARK = /^[（(]?\s*(?:备\s*注|注|说\s*明|填表说明|数据来源)\s*\d*\s*[：:．.]/;

/** What a sheet shows: titles above its table, the table, and remarks below. ECMA-376, 18.3.1.99. */
export function readSheet(sheet: Element, shared: Shared): SheetRead {
  const words = new Map<string, string>();
  const hiddenRows = new Set<number>();
  let last = 0;
  for (const row of childrenCalled(child(sheet, "sheetData"), "row")) {
    const number = Number(attribute(row, "r") ?? last + 1);
    last = number;
    let column = 0;
    if (isHidden(row)) hiddenRows.add(number);
    for (const cell of childrenCalled(row, "c")) {
      column = placeOf(attribute(cell, "r") ?? "")?.column ?? column + 1;
      const shown = shared.shownIn(cell);
      if (shown.trim() !== "") words.set(`${number}:${column}`, shown);
    }
  }
  return blocksOfCells({
    words,
    merged: childrenCalled(child(sheet, "mergeCells"), "mergeCell").flatMap((cell) =>
      areaOf(attribute(cell, "ref") ?? ""),
    ),
    isHiddenRow: (row) => hiddenRows.has(row),
    isHiddenColumn: hiddenColumnsOf(sheet),
    frozen: frozenRowsOf(sheet),
  });
}

/** The cells of a sheet as blocks: titles above the table, the table, remarks below it. */
export function blocksOfCells({ words, merged, isHiddenRow, isHiddenColumn, frozen }: SheetCells): SheetRead {
  const places = [...words.keys()].map((place) => place.split(":").map(Number) as [number, number]);
  const filledRows = [...new Set(places.map(([row]) => row))].toSorted((a, b) => a - b);
  const columns = [...new Set(places.map(([, column]) => column))].toSorted((a, b) => a - b);
  const shownRows = filledRows.filter((row) => !isHiddenRow(row));
  const shownColumns = columns.filter((column) => !isHiddenColumn(column));
  const rows = rowsOf(words, shownRows, columnsWithin(shownColumns, merged, isHiddenColumn), merged);
  return {
    blocks: blocksOf(rows, headRowsOf(frozen, shownRows)),
    hiddenRows: filledRows.length - shownRows.length,
    hiddenColumns: columns.length - shownColumns.length,
  };
}

/** The columns in which something stands, and those that merged cells put between them. */
function columnsWithin(
  filled: readonly number[],
  merged: readonly Area[],
  hidden: (column: number) => boolean,
): number[] {
  const columns = new Set(filled);
  const [first, last] = [filled[0] ?? 0, filled.at(-1) ?? 0];
  for (const { left, right } of merged)
    if (left >= first && left <= last && !hidden(left) && right > left) columns.add(left);
  return [...columns].toSorted((a, b) => a - b);
}

function rowsOf(
  words: ReadonlyMap<string, string>,
  rows: readonly number[],
  columns: readonly number[],
  merged: readonly Area[],
): BlockCell[][] {
  const areaAt = new Map<string, Area>();
  for (const area of merged)
    for (const row of between(rows, area.top, area.bottom))
      for (const column of between(columns, area.left, area.right)) areaAt.set(`${row}:${column}`, area);
  return rows.map((row) =>
    columns.flatMap((column): BlockCell[] => {
      const area = areaAt.get(`${row}:${column}`);
      if (!area) return [cellOf(words.get(`${row}:${column}`), 1, 1)];
      const within = {
        rows: between(rows, area.top, area.bottom),
        columns: between(columns, area.left, area.right),
      };
      // Where its own first place is hidden, a merged cell shows its words in the first that is not.
      if (within.rows[0] !== row || within.columns[0] !== column) return [];
      return [cellOf(words.get(`${area.top}:${area.left}`), within.rows.length, within.columns.length)];
    }),
  );
}

/** Of numbers in order, those from one to another, both included. */
function between(sorted: readonly number[], from: number, to: number): readonly number[] {
  return sorted.slice(firstFrom(sorted, from), firstFrom(sorted, to + 1));
}

function firstFrom(sorted: readonly number[], least: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle]! < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function cellOf(words: string | undefined, rowSpan: number, columnSpan: number): BlockCell {
  return { paragraphs: words?.split(/\r\n|\n|\r/) ?? [], rowSpan, columnSpan };
}

/**
 * Rows with one filled cell above the first with several are titles; remarks below the last stand alone, too.
 */
function blocksOf(rows: readonly (readonly BlockCell[])[], headRows: number): Block[] {
  const filled = rows.map((row) =>
    row.filter(({ paragraphs }) => paragraphs.some((line) => line.trim() !== "")),
  );
  const isAlone = (row: number) => filled[row]?.length === 1 && filled[row]![0]!.rowSpan === 1;
  let top = 0;
  while (top < rows.length && isAlone(top)) top += 1;
  let bottom = rows.length;
  while (bottom > top && isAlone(bottom - 1) && REMARK.test(filled[bottom - 1]![0]!.paragraphs[0] ?? ""))
    bottom -= 1;
  const linesIn = (from: number, to: number) =>
    filled
      .slice(from, to)
      .flat()
      .flatMap(({ paragraphs }) => paragraphs.filter((line) => line.trim() !== ""))
      .map((text) => ({ is: "PARAGRAPH", text: text.replaceAll("\t", " ") }) as const);
  return [
    ...linesIn(0, top),
    ...(bottom > top
      ? [{ is: "TABLE", rows: rows.slice(top, bottom), headRows: Math.max(0, headRows - top) } as const]
      : []),
    ...linesIn(bottom, rows.length),
  ];
}

/** Rows above the frozen pane stay in sight: they are the heads. */
function headRowsOf(frozen: number, rows: readonly number[]): number {
  const heads = rows.filter((row) => row <= frozen).length;
  return heads <= MOST_HEAD_ROWS ? heads : 0;
}

function frozenRowsOf(sheet: Element): number {
  const pane = child(child(child(sheet, "sheetViews"), "sheetView"), "pane");
  return attribute(pane, "state")?.startsWith("frozen") ? Number(attribute(pane, "ySplit") ?? 0) : 0;
}

function isHidden(element: Element): boolean {
  return /^(?:1|true)$/.test(attribute(element, "hidden") ?? "") || attribute(element, "ht") === "0";
}

function hiddenColumnsOf(sheet: Element): (column: number) => boolean {
  const hidden = childrenCalled(child(sheet, "cols"), "col")
    .filter((column) => isHidden(column) || attribute(column, "width") === "0")
    .map((column) => [Number(attribute(column, "min")), Number(attribute(column, "max"))] as const);
  return (column) => hidden.some(([from, to]) => column >= from && column <= to);
}

/** `B12` → row 12, column 2. */
function placeOf(reference: string): { readonly row: number; readonly column: number } | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/.exec(reference);
  if (!match) return null;
  const column = [...match[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return { row: Number(match[2]), column };
}

function areaOf(reference: string): Area[] {
  const [first, last] = reference.split(":").map(placeOf);
  return first && last ? [{ top: first.row, left: first.column, bottom: last.row, right: last.column }] : [];
}
