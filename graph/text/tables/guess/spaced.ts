import limits from "../../lexicon/limits.json" with { type: "json" };
import type { Span } from "../../document.ts";
import { isBlank } from "../matrix.ts";
import { natureOf, valueOf } from "../values.ts";
import { gridOf, type Guess, type GuessedRow } from "./guess.ts";
import { filledSpan, textLines } from "./text-lines.ts";

const LONGEST_ROW = limits.spacedRow;
/** Over so many lines heads may be broken, and so many lines may stand between two rows whose cells were broken. */
const HEAD_LINES = limits.spacedHeadLines;
const BETWEEN_ROWS = limits.spacedGap;
/** Number, name, unit and nature stand before the values. */
const BEFORE_VALUES = 4;

interface Token extends Span {
  readonly words: string;
}

/**
 * Tables of indicators whose cells only spaces part, as a PDF prints them: `4 金融市场交易总额 万亿元 预期性
 * 2800左右 -`. The nature (约束性, 预期性) in each row tells the name and unit before it from the values
 * behind it. A row that was broken over lines is reported, never guessed.
 */
export function guessSpaced(folded: string): Guess[] {
  const lines = textLines(folded);
  const guesses: Guess[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (rowAt(folded, lines[index]!)?.[0]!.words !== "1") continue;
    const found = guessAt(folded, lines, index);
    if (!found) continue;
    guesses.push(found.guess);
    index = found.last;
  }
  return guesses;
}

function guessAt(
  folded: string,
  lines: readonly Span[],
  first: number,
): { readonly guess: Guess; readonly last: number } | null {
  const above = lines.slice(Math.max(0, first - HEAD_LINES), first);
  const head = headsIn(folded, { start: above[0]?.start ?? 0, end: lines[first]!.start });
  if (!head) return null;
  const rows: GuessedRow[] = [];
  const unread: Span[] = [];
  let [expected, last, width] = [1, first, 0];
  for (let index = first; index < lines.length && index - last <= BETWEEN_ROWS; index += 1) {
    const tokens = rowAt(folded, lines[index]!);
    if (!tokens || tokens[0]!.words !== String(expected)) continue;
    expected += 1;
    last = index;
    const cells = cellsOf(folded, tokens);
    if (cells) rows.push({ cells });
    else unread.push({ start: tokens[0]!.start, end: tokens.at(-1)!.end });
    width = Math.max(width, cells?.length ?? 0);
  }
  if (rows.length < 2) return null;
  const heads = {
    cells: [...head.before, ...head.values.slice(0, width - BEFORE_VALUES).map((value) => [value])],
  };
  const span = { start: head.start, end: filledSpan(folded, lines[last]!)!.end };
  return { guess: { grid: gridOf(span, width, [heads, ...rows]), unread }, last };
}

/** The words of the heads wherever they stand above the first row; null where 指标 or 属性 is missing. */
function headsIn(folded: string, span: Span) {
  const words = folded.slice(span.start, span.end);
  /** The heads stand right above the first row: a title further up may hold the same words. */
  const find = (pattern: RegExp): Span[] => {
    const match = [...words.matchAll(pattern)].at(-1);
    return match
      ? [{ start: span.start + match.index, end: span.start + match.index + match[0].length }]
      : [];
  };
  const name = find(/指\s*标/g);
  const nature = find(/属\s*性/g);
  if (name.length === 0 || nature.length === 0) return null;
  const values = [...words.matchAll(/\d{4}\s?年|年均|累计|目标值|现状/g)].map(({ index, 0: value }) => ({
    start: span.start + index,
    end: span.start + index + value.length,
  }));
  const [number, unit] = [find(/序\s*号/g), find(/单\s*位/g)];
  const first = [number, name, unit, nature].flat().map(({ start }) => start);
  return { before: [number, name, unit, nature], values, start: Math.min(...first) };
}

/** The words of a line that begins with a number and names a nature; null for other lines. */
function rowAt(folded: string, line: Span): Token[] | null {
  const content = filledSpan(folded, line);
  if (!content || content.end - content.start > LONGEST_ROW) return null;
  const code = folded.charCodeAt(content.start);
  if (code < 0x30 || code > 0x39) return null;
  const tokens = [...folded.slice(content.start, content.end).matchAll(/\S+/g)].map(
    ({ 0: words, index }) => ({
      words,
      start: content.start + index,
      end: content.start + index + words.length,
    }),
  );
  return /^\d{1,2}$/.test(tokens[0]?.words ?? "") && tokens.some(({ words }) => natureOf(words))
    ? tokens
    : null;
}

/** Number, name, unit, nature and values; null when no name stands before the unit, or words behind the nature are no values. */
function cellsOf(folded: string, tokens: readonly Token[]): (readonly Span[])[] | null {
  const at = tokens.findIndex(({ words }) => natureOf(words));
  const names = tokens.slice(1, at);
  const unit = names.length > 1 && isUnit(names.at(-1)!.words) ? names.pop()! : null;
  if (names.length === 0 || (!unit && names.length === 1 && isUnit(names[0]!.words))) return null;
  const values = tokens.slice(at + 1);
  const read = values.every(
    (cell) =>
      isBlank(cell.words) ||
      valueOf(folded, cell) ||
      /^\[.*\]$/.test(cell.words) ||
      /[一-龥]{4,}/.test(cell.words),
  );
  if (values.length === 0 || !read) return null;
  const name = { start: names[0]!.start, end: names.at(-1)!.end };
  return [[tokens[0]!], [name], unit ? [unit] : [], [tokens[at]!], ...values.map((value) => [value])];
}

const COUNTED = "元|人|吨|亩|家|个|件|项|名|张|户|公里|平方米|公顷|岁|次|天|小时|辆|处|座|册|标准箱";
const UNITS = new RegExp(`^(?:%|‰|/|[万亿]?(?:${COUNTED})|[万亿]?元/.{1,6}|.{1,4}/.{1,6})$`);

function isUnit(words: string): boolean {
  return UNITS.test(words);
}
