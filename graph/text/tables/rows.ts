import { inBoth } from "../message.ts";
import type { Diagnostic, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "../lines.ts";
import { columnOf, isKnown, type Cell, type Table } from "./table.ts";

/** A row printed on one line: its cells between tabs or pipes. */
type Row = { readonly line: number; readonly cells: readonly (Cell | null)[] };

/** Heads may take two rows: `2025年` under `目标值`. */
const HEAD_ROWS = limits.tableHeadRows;

/**
 * Tables printed a row a line, with tabs or pipes between the cells: `序号⇥指标名称⇥单位⇥2025年`, `| 序号 |
 * 任务 | 责任单位 |`.
 */
export function findRowTables(folded: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  let rows: Row[] = [];
  const flush = () => {
    const table = tableOf(rows);
    if (table) tables.push(table);
    rows = [];
  };
  for (const [index, line] of lines.entries()) {
    const { start, end } = line.content;
    if (start === end) continue;
    const separator = folded[start] === "|" ? "|" : "\t";
    const cells =
      line.opens === null || folded[start] === "|" ? cellsOf(folded, line.content, separator) : [];
    if (cells.length >= 2) rows.push({ line: index, cells });
    // A row that a merged cell fills, such as `一、知识产权保护方面`, does not end a table.
    else if (rows.length > 0 && end - start > 40) flush();
  }
  flush();
  return tables;
}

function cellsOf(folded: string, content: Span, separator: string): (Cell | null)[] {
  const words = folded.slice(content.start, content.end);
  if (!words.includes(separator) || /^[|\s:-]+$/.test(words)) return [];
  const cells: (Cell | null)[] = [];
  for (let start = content.start; start <= content.end;) {
    const found = folded.indexOf(separator, start);
    const end = found < 0 || found > content.end ? content.end : found;
    const span = trim(folded, { start, end });
    cells.push(span.end > span.start ? { ...span, words: folded.slice(span.start, span.end) } : null);
    start = end + 1;
  }
  if (separator === "|")
    return cells.slice(words.startsWith("|") ? 1 : 0, words.endsWith("|") ? -1 : undefined);
  return cells;
}

function tableOf(rows: readonly Row[]): Table | null {
  const first = rows.findIndex(({ cells }) => isKnown(cells.map((cell) => cell?.words ?? "")));
  if (first < 0) return null;
  const { heads, count } = headsOf(rows.slice(first, first + HEAD_ROWS));
  const diagnostics: Diagnostic[] = [];
  const body = rows.slice(first + count).flatMap((row) => {
    const cells = align(row.cells, heads);
    if (cells) return [{ line: row.line, cells }];
    const at = row.cells.find((cell) => cell !== null);
    if (at)
      diagnostics.push({
        code: "TABLE_ROW_UNREAD",
        severity: "WARNING",
        message: inBoth({
          zh: `表格一行有 ${row.cells.length} 格，表头有 ${heads.length} 格，未读取`,
          en: `a row has ${row.cells.length} cells under ${heads.length} heads and was not read`,
        }),
        start: at.start,
        end: at.end,
      });
    return [];
  });
  return { firstLine: rows[first]!.line, lastLine: rows.at(-1)!.line, heads, rows: body, diagnostics };
}

/** A second row belongs to the heads when it says more of a head and numbers nothing. */
function headsOf(rows: readonly Row[]): { heads: string[]; count: number } {
  const [top, under] = rows.map(({ cells }) => cells.map((cell) => cell?.words ?? ""));
  if (
    !under ||
    under.some((words) => /^\d{1,3}\.?$/.test(words)) ||
    !under.some((words) => columnOf(words).is === "VALUE")
  )
    return { heads: filled(top!), count: 1 };
  if (under.length === top!.length)
    return { heads: filled(top!).map((head, column) => under[column] || head), count: 2 };
  // Without the empty cells the years stand under the one head that is wider than a column.
  const wide = top!.findIndex((head) => /目标|指标值|年|值$/.test(head) && columnOf(head).is !== "NAME");
  return {
    heads: wide < 0 ? filled(top!) : [...top!.slice(0, wide), ...under, ...top!.slice(wide + 1)],
    count: 2,
  };
}

/** A head over several columns stands in the first of them. */
function filled(heads: readonly string[]): string[] {
  return heads.map(
    (head, column) => head || (heads.slice(0, column).findLast((other) => other !== "") ?? ""),
  );
}

/** A row with fewer cells lacks those that a merged cell at its left covers. Null when it has too many. */
function align(cells: readonly (Cell | null)[], heads: readonly string[]): (Cell | null)[] | null {
  if (cells.length > heads.length) return null;
  return [...Array.from({ length: heads.length - cells.length }, () => null), ...cells];
}
