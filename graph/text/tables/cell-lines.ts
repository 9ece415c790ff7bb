import type { Line } from "../lines.ts";
import { isIndicatorTable } from "./indicators.ts";
import { columnOf, type Cell, type Table } from "./table.ts";
import { isBlank, valueOf } from "./values.ts";

type LineCell = Cell & { readonly line: number };

const LONGEST_CELL = 60;
const MOST_COLUMNS = 12;

/**
 * Tables of indicators printed one cell a line: 序号 / 指标名称 / 2025年 / 属性 / 1 / 每万人… / 15 / 预期性 / 2 …
 * A row begins with the next number in order; where the cells stop fitting, the table ends.
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
    if (cell.value.words === "1") return isIndicatorTable(heads) ? rowsOf(heads, cell.value, cells, first) : null;
    heads.push(cell.value.words);
  }
  return null;
}

function rowsOf(heads: readonly string[], one: LineCell, cells: Iterator<LineCell>, firstLine: number): Table | null {
  const rows: { line: number; cells: LineCell[] }[] = [];
  let lastLine = one.line;
  for (let lead: LineCell | undefined = one; lead?.words === String(rows.length + 1); ) {
    const row = [lead];
    while (row.length < heads.length) {
      const cell = cells.next();
      if (cell.done) break;
      row.push(cell.value);
    }
    if (row.length < heads.length || !fits(heads, row)) break;
    rows.push({ line: lead.line, cells: row });
    lastLine = row.at(-1)!.line;
    const next = cells.next();
    lead = next.done ? undefined : next.value;
  }
  return rows.length > 0 ? { firstLine, lastLine, heads, rows, diagnostics: [] } : null;
}

/** The only proof that a cell stands under its head is that it reads as what the head promises. */
function fits(heads: readonly string[], row: readonly LineCell[]): boolean {
  return row.every((cell, index) => columnOf(heads[index]!).is !== "VALUE" || isBlank(cell) || valueOf(cell, null) !== null);
}

function* cellsFrom(folded: string, lines: readonly Line[], first: number): Generator<LineCell, undefined> {
  for (let line = first; line < lines.length; line += 1) {
    const { start, end } = lines[line]!.content;
    if (start === end) continue;
    if (end - start > LONGEST_CELL) return;
    yield { start, end, line, words: folded.slice(start, end) };
  }
}
