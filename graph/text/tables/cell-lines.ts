import { inBoth } from "../message.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Diagnostic } from "../document.ts";
import type { Line } from "../lines.ts";
import { isIndicatorTable } from "./indicators.ts";
import { columnOf, type Cell, type Table } from "./table.ts";
import { isBlank, natureOf, valueOf } from "./values.ts";

type LineCell = Cell & { readonly line: number };

const LONGEST_CELL = limits.tableCell;
const MOST_COLUMNS = limits.tableColumns;

/**
 * Tables of indicators printed one cell a line: 序号 / 指标名称 / 2025年 / 属性 / 1 / 每万人… / 15 / 预期性 /
 * 2 … A row begins with the next number in order; where the cells stop fitting, the table ends.
 */
export function findCellLineTables(folded: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const { start, end } = lines[index]!.content;
    if (end - start !== 2 || folded.slice(start, end) !== "序号") continue;
    const table = tableAt(folded, lines, index);
    if (!table) continue;
    tables.push(table);
    index = table.lastLine;
  }
  return tables;
}

function tableAt(folded: string, lines: readonly Line[], first: number): Table | null {
  const cells = cellsFrom(folded, lines, first);
  const heads: string[] = [];
  for (let cell = cells.next(); !cell.done && heads.length < MOST_COLUMNS; cell = cells.next()) {
    if (cell.value.words === "1")
      return isIndicatorTable(heads) ? rowsOf(heads, cell.value, cells, first) : null;
    // A head that was broken: 指标 / 属性.
    if (heads.at(-1) === "指标" && /^(?:属性|名称|单位)$/.test(cell.value.words))
      heads.push(heads.pop()! + cell.value.words);
    else heads.push(cell.value.words);
  }
  return null;
}

function rowsOf(
  heads: readonly string[],
  one: LineCell,
  cells: Iterator<LineCell>,
  firstLine: number,
): Table | null {
  const rows: { line: number; cells: (Cell | null)[] }[] = [];
  const diagnostics: Diagnostic[] = [];
  let lastLine = one.line;
  let expected = 1;
  for (let lead: LineCell | undefined = one; lead?.words === String(expected); expected += 1) {
    const row = [lead];
    for (let cell = cells.next(); !cell.done; cell = cells.next()) {
      row.push(cell.value);
      if (isComplete(heads, row)) break;
    }
    const aligned = row.length === heads.length && fits(heads, row) ? row : alignByNature(heads, row);
    if (aligned) rows.push({ line: lead.line, cells: aligned });
    else diagnostics.push(broken(row));
    if (!aligned && !endsInNature(heads, row)) break;
    lastLine = row.at(-1)!.line;
    const next = cells.next();
    lead = next.done ? undefined : next.value;
  }
  return rows.length > 0 ? { firstLine, lastLine, heads, rows, diagnostics } : null;
}

function broken(row: readonly LineCell[]): Diagnostic {
  return {
    code: "TABLE_ROW_UNREAD",
    severity: "WARNING",
    message: inBoth({
      zh: "表格一行的单元格断开了，未读取",
      en: "the cells of a row are broken and were not read",
    }),
    start: row[0]!.start,
    end: row.at(-1)!.end,
  };
}

function endsInNature(heads: readonly string[], row: readonly LineCell[]): boolean {
  return columnOf(heads.at(-1)!).is === "NATURE" && natureOf(row.at(-1)!.words) !== null;
}

/**
 * Where the nature (约束性, 预期性) stands last it ends the row, so that cells may be missing or more than
 * the heads.
 */
function isComplete(heads: readonly string[], row: readonly LineCell[]): boolean {
  if (columnOf(heads.at(-1)!).is === "NATURE")
    return natureOf(row.at(-1)!.words) !== null || row.length > MOST_COLUMNS;
  return row.length === heads.length;
}

/**
 * A row whose merged cells are left out, or broken: 4 / 风险 / 管控 / 现存易涝区域处置率（%） / 46 / 100 /
 * 预期性. The name stands right before the first value; what is more than the columns hold stands in the
 * last.
 */
function alignByNature(heads: readonly string[], row: readonly LineCell[]): (Cell | null)[] | null {
  if (!endsInNature(heads, row)) return null;
  const columns = heads.map(columnOf);
  const [nameAt, valueAt] = [
    columns.findIndex(({ is }) => is === "NAME"),
    columns.findIndex(({ is }) => is === "VALUE"),
  ];
  const between = valueAt - nameAt - 1;
  const first = row.findIndex(
    (cell, index) => index > between && (isBlank(cell) || /\d/.test(cell.words)) && !cell.words.endsWith(")"),
  );
  if (nameAt < 0 || valueAt < 0 || first - between < 1 || first >= row.length - 1) return null;
  // Without a column before the name, what stands there is a part of the name.
  if (nameAt === 1 && first - between > 2) return null;
  const values = row.slice(first, -1);
  const width = columns.length - 1 - valueAt;
  const last = values.slice(width - 1);
  const joined =
    last.length > 1
      ? { start: last[0]!.start, end: last.at(-1)!.end, words: last.map(({ words }) => words).join(" ") }
      : (last[0] ?? null);
  const placed: (Cell | null)[] = heads.map(() => null);
  placed[0] = row[0]!;
  row.slice(first - between - 1, first).forEach((cell, index) => (placed[nameAt + index] = cell));
  values.slice(0, width - 1).forEach((cell, index) => (placed[valueAt + index] = cell));
  placed[valueAt + width - 1] = joined;
  placed[heads.length - 1] = row.at(-1)!;
  return placed;
}

/** The only proof that a cell stands under its head is that it reads as what the head promises. */
function fits(heads: readonly string[], row: readonly LineCell[]): boolean {
  return row.every(
    (cell, index) => columnOf(heads[index]!).is !== "VALUE" || isBlank(cell) || valueOf(cell, null) !== null,
  );
}

function* cellsFrom(folded: string, lines: readonly Line[], first: number): Generator<LineCell, undefined> {
  for (let line = first; line < lines.length; line += 1) {
    const { start, end } = lines[line]!.content;
    if (start === end) continue;
    if (end - start > LONGEST_CELL) return;
    yield { start, end, line, words: folded.slice(start, end) };
  }
}
