import { inBoth } from "../message.ts";
import type { Diagnostic, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import type { Cell, Table } from "./table.ts";
import { isBlank, natureOf, valueOf } from "./values.ts";

const LONGEST_ROW = limits.spacedRow;
/**
 * Over so many lines heads may be broken, and so many lines may stand between two rows whose cells were
 * broken.
 */
const HEAD_LINES = limits.spacedHeadLines;
const BETWEEN_ROWS = limits.spacedGap;
const HEADS = ["序号", "指标名称", "单位", "属性"];

/**
 * Tables of indicators whose cells only spaces part, as a PDF prints them: `4 金融市场交易总额 万亿元 预期性
 * 2800左右 -`. The nature (约束性, 预期性) in each row tells the name and unit before it from the values
 * behind it. A row that was broken over lines is reported, never guessed.
 */
export function findSpacedTables(folded: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const first = rowAt(folded, lines[index]!);
    if (first?.[0]!.words !== "1") continue;
    const table = tableFrom(folded, lines, index);
    if (!table) continue;
    tables.push(table);
    index = table.lastLine;
  }
  return tables;
}

function tableFrom(folded: string, lines: readonly Line[], first: number): Table | null {
  const above = lines
    .slice(Math.max(0, first - HEAD_LINES), first)
    .map(({ content }) => folded.slice(content.start, content.end))
    .join(" ");
  if (!/指\s*标/.test(above) || !/属\s*性/.test(above)) return null;
  const years = [...above.matchAll(/(\d{4})\s?年/g)].map((match) => `${match[1]}年`);
  const rows: { line: number; cells: (Cell | null)[] }[] = [];
  const diagnostics: Diagnostic[] = [];
  let expected = 1;
  let lastLine = first;
  let width = 0;
  for (let index = first; index < lines.length && index - lastLine <= BETWEEN_ROWS; index += 1) {
    const tokens = rowAt(folded, lines[index]!);
    if (!tokens || tokens[0]!.words !== String(expected)) continue;
    expected += 1;
    lastLine = index;
    const cells = cellsOf(folded, tokens);
    if (cells) rows.push({ line: index, cells });
    else
      diagnostics.push({
        code: "TABLE_ROW_UNREAD",
        severity: "WARNING",
        message: inBoth({
          zh: "表格一行的单元格断开了，未读取",
          en: "the cells of a row are broken and were not read",
        }),
        start: tokens[0]!.start,
        end: tokens.at(-1)!.end,
      });
    width = Math.max(width, (cells?.length ?? 0) - HEADS.length);
  }
  if (rows.length < 2) return null;
  const values = Array.from({ length: width }, (_, column) => years[column] ?? "累计");
  return {
    firstLine: first,
    lastLine,
    heads: [...HEADS, ...values],
    rows: rows.map(({ line, cells }) => ({
      line,
      cells: [...cells, ...Array.from({ length: HEADS.length + width - cells.length }, () => null)],
    })),
    diagnostics,
  };
}

/** The words of a line that begins with a number and names a nature; null for other lines. */
function rowAt(folded: string, line: Line): Cell[] | null {
  const { start, end } = line.content;
  const code = folded.charCodeAt(start);
  if (end - start > LONGEST_ROW || code < 0x30 || code > 0x39) return null;
  const tokens = tokensIn(folded, line.content);
  return /^\d{1,2}$/.test(tokens[0]?.words ?? "") && tokens.some(({ words }) => natureOf(words))
    ? tokens
    : null;
}

function tokensIn(folded: string, content: Span): Cell[] {
  return [...folded.slice(content.start, content.end).matchAll(/\S+/g)].map(({ 0: words, index }) => ({
    words,
    start: content.start + index,
    end: content.start + index + words.length,
  }));
}

/**
 * Number, name, unit, nature and values; null when no name stands before the unit, or words behind the nature
 * are no values.
 */
function cellsOf(folded: string, tokens: readonly Cell[]): (Cell | null)[] | null {
  const at = tokens.findIndex(({ words }) => natureOf(words));
  const names = tokens.slice(1, at);
  const unit = names.length > 1 && isUnit(names.at(-1)!.words) ? names.pop()! : null;
  if (names.length === 0 || (!unit && names.length === 1 && isUnit(names[0]!.words))) return null;
  const name = { start: names[0]!.start, end: names.at(-1)!.end };
  const values = tokens.slice(at + 1);
  if (
    values.length === 0 ||
    !values.every(
      (cell) =>
        isBlank(cell) || valueOf(cell, null) || /^\[.*\]$/.test(cell.words) || /[一-龥]{4,}/.test(cell.words),
    )
  )
    return null;
  return [tokens[0]!, { ...name, words: folded.slice(name.start, name.end) }, unit, tokens[at]!, ...values];
}

function isUnit(words: string): boolean {
  return /^(?:%|‰|\/|[万亿]?(?:元|人|吨|亩|家|个|件|项|名|张|户|公里|平方米|公顷|岁|次|天|小时|辆|处|座|册|标准箱)|[万亿]?元\/.{1,6}|.{1,4}\/.{1,6})$/.test(
    words,
  );
}
