import type { Nature } from "../model.ts";
import type { IndicatorValue, Span } from "./document.ts";
import type { Line } from "./lines.ts";

/** A row of an indicator table before the tree knows whose it is. */
export interface FoundRow {
  readonly ordinal: number;
  readonly name: Span;
  readonly unitOfMeasure: string | null;
  readonly values: readonly IndicatorValue[];
  readonly nature: Nature | null;
  readonly row: Span;
}

export interface FoundTable {
  /** Indexes of the first line (of the header) and the last. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly rows: readonly FoundRow[];
}

interface Cell extends Span {
  readonly words: string;
  readonly line: number;
}

const LONGEST_CELL = 60;
const LONGEST_HEADER = 12;

/**
 * Tables of indicators printed one cell a line: 序号 / 指标名称 / 2025年 / 属性 / 1 / 每万人… / 15 / 预期性 / 2 …
 * A row begins with the next number in order; where the cells stop fitting, the table ends.
 */
export function findIndicatorTables(folded: string, lines: readonly Line[]): FoundTable[] {
  const tables: FoundTable[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (folded.slice(line.content.start, line.content.end) !== "序号") continue;
    const table = tableAt(folded, lines, index);
    if (!table) continue;
    tables.push(table);
    index = table.lastLine;
  }
  return tables;
}

function tableAt(folded: string, lines: readonly Line[], first: number): FoundTable | null {
  const cells = cellsFrom(folded, lines, first);
  const header: Cell[] = [];
  for (let cell = cells.next(); !cell.done && header.length < LONGEST_HEADER; cell = cells.next()) {
    if (cell.value.words === "1") return header.some((head) => /指标|名称/.test(head.words)) ? rowsOf(header, cell.value, cells, first) : null;
    header.push(cell.value);
  }
  return null;
}

function rowsOf(header: readonly Cell[], one: Cell, cells: Iterator<Cell>, firstLine: number): FoundTable | null {
  const rows: FoundRow[] = [];
  let lastLine = one.line;
  for (let lead: Cell | undefined = one; lead?.words === String(rows.length + 1); ) {
    const row = [lead];
    while (row.length < header.length) {
      const cell = cells.next();
      if (cell.done) break;
      row.push(cell.value);
    }
    const read = row.length === header.length ? rowOf(header, row) : null;
    if (!read) break;
    rows.push(read);
    lastLine = row.at(-1)!.line;
    const next = cells.next();
    lead = next.done ? undefined : next.value;
  }
  return rows.length > 0 ? { firstLine, lastLine, rows } : null;
}

/** Puts the cells under their headings: 指标名称, 单位, 2025年, 属性. Null when there is no name or a value is no number. */
function rowOf(header: readonly Cell[], row: readonly Cell[]): FoundRow | null {
  let name: Cell | null = null;
  let unitOfMeasure: string | null = null;
  let nature: Nature | null = null;
  const values: IndicatorValue[] = [];
  for (const [column, head] of header.entries()) {
    const cell = row[column]!;
    const year = /^(?:到)?(\d{4})年?/.exec(head.words);
    if (/指标|名称/.test(head.words)) name = cell;
    else if (/^(?:计量)?单位$/.test(head.words)) unitOfMeasure = cell.words;
    else if (/属性|性质|类型/.test(head.words)) nature = natureOf(cell.words);
    else if (year || /目标|数值|指标值/.test(head.words)) {
      const value = valueOf(cell, year ? Number(year[1]) : null);
      if (!value) return null;
      values.push(value);
    }
  }
  if (!name) return null;
  return { ordinal: Number(row[0]!.words), name, unitOfMeasure: unitOfMeasure ?? unitInName(name.words), values, nature, row: { start: row[0]!.start, end: row.at(-1)!.end } };
}

const OPERATORS: readonly (readonly [RegExp, IndicatorValue["operator"]])[] = [
  [/^(?:≥|>=|不低于|不少于|达到)?(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?以上$|^(?:≥|>=|不低于|不少于)(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?$/, ">="],
  [/^(?:≤|<=|不高于|不超过)(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?$|^(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?以下$/, "<="],
  [/^(?:>|大于|超过)(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?$/, ">"],
  [/^(?:<|小于|低于)(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?$/, "<"],
  [/^(?:=|达到)?(-?\d{1,12}(?:\.\d{1,6})?)(?:%|‰)?(?:左右)?$/, "="],
];

/** `≥98` → at least 98; a number alone is the value to be reached. */
function valueOf(cell: Cell, year: number | null): IndicatorValue | null {
  for (const [words, operator] of OPERATORS) {
    const match = words.exec(cell.words);
    const digits = match?.[1] ?? match?.[2];
    if (digits !== undefined) return { year, operator, value: Number(digits), printed: cell.words, span: { start: cell.start, end: cell.end } };
  }
  return null;
}

const NATURE_WORDS: Readonly<Record<string, Nature>> = { 约束性: "BINDING", 预期性: "EXPECTED", 定量: "QUANTITATIVE", 定性: "QUALITATIVE" };

function natureOf(words: string): Nature | null {
  return NATURE_WORDS[words.replace(/指标$/, "")] ?? null;
}

/** `高新技术企业数量(个)` → 个 */
function unitInName(words: string): string | null {
  return /\(([^()]{1,12})\)$/.exec(words)?.[1] ?? null;
}

function* cellsFrom(folded: string, lines: readonly Line[], first: number): Generator<Cell, undefined> {
  for (let line = first; line < lines.length; line += 1) {
    const { start, end } = lines[line]!.content;
    if (start === end) continue;
    if (end - start > LONGEST_CELL) return;
    yield { start, end, line, words: folded.slice(start, end) };
  }
}
