import type { Span } from "../../document.ts";
import limits from "../../lexicon/limits.json" with { type: "json" };
import { openingAt } from "../../markers.ts";
import { looksLikeNames } from "../cell-names.ts";
import { headOf, type Head } from "../heads.ts";
import { isHeadRow } from "../layout.ts";
import { isBlank } from "../matrix.ts";
import { natureOf } from "../values.ts";
import { align } from "./align.ts";
import { gridOf, type Guess, type GuessedRow } from "./guess.ts";
import { filledSpan, textLines } from "./text-lines.ts";

const MOST_COLUMNS = limits.tableColumns;
const LONGEST_HEAD = limits.tableHead;
/** Cells of a row that is broken over more lines than it has columns. */
const MOST_BROKEN = 24;
const LONGEST_CELL = 600;
const LONGEST_HEADING = 40;

/**
 * Tables printed a cell a line, blank lines between them or a pipe behind them: 序号 / 指标名称 / 2025年 / 属性 / 1 /
 * 每万人… / 15 / 预期性 / 2 … A row begins with the next number in order.
 */
export function guessCellLines(folded: string): Guess[] {
  let cells = textLines(folded).flatMap((line) => cellOn(folded, line) ?? []);
  const guesses: Guess[] = [];
  for (let index = 0; index < cells.length; index += 1) {
    if (headOf(wordsAt(folded, cells, index)).is !== "ORDINAL") continue;
    cells = withoutRepeats(folded, cells, index);
    const guess = guessAt(folded, cells, index);
    if (!guess) continue;
    guesses.push(guess.found);
    index = guess.last;
  }
  return guesses;
}

/** The lines without the heads that a later page prints again; those above a number 1 open another table. */
function withoutRepeats(folded: string, cells: Span[], at: number): Span[] {
  const heads = headsAt(folded, cells, at);
  if (!heads) return cells;
  const width = heads.next - at - heads.divides.length;
  const words = (from: number) =>
    Array.from({ length: width }, (_, column) => wordsAt(folded, cells, from + column)).join("|");
  const first = words(at);
  const again = new Set<number>();
  for (let index = heads.next; index + width < cells.length; index += 1) {
    if (wordsAt(folded, cells, index) !== wordsAt(folded, cells, at) || words(index) !== first) continue;
    if (numberAt(folded, cells, index + width) === 1) break;
    for (let column = 0; column < width; column += 1) again.add(index + column);
  }
  return again.size === 0 ? cells : cells.filter((_, index) => !again.has(index));
}

/** The words of a line, without a pipe at its end; null for a blank line. */
function cellOn(folded: string, line: Span): Span | null {
  const content = filledSpan(folded, line);
  return content && folded[content.end - 1] === "|"
    ? filledSpan(folded, { start: content.start, end: content.end - 1 })
    : content;
}

function wordsAt(folded: string, cells: readonly Span[], index: number): string {
  const cell = cells[index];
  return cell && cell.end - cell.start <= LONGEST_CELL ? folded.slice(cell.start, cell.end) : "";
}

function numberAt(folded: string, cells: readonly Span[], index: number): number | null {
  const words = wordsAt(folded, cells, index);
  return /^\d{1,3}[.、]?$/.test(words) ? Number.parseInt(words, 10) : null;
}

function guessAt(
  folded: string,
  cells: readonly Span[],
  at: number,
): { readonly found: Guess; readonly last: number } | null {
  const heads = headsAt(folded, cells, at);
  if (!heads) return null;
  const kinds = heads.cells.map((head) =>
    headOf(head.map(({ start, end }) => folded.slice(start, end)).join("")),
  );
  const rows: GuessedRow[] = [{ cells: heads.cells }, ...heads.divides.map((cell) => ({ cells: [[cell]] }))];
  const unread: Span[] = [];
  let last = heads.next - 1;
  for (let index = heads.next; ;) {
    const number = numberAt(folded, cells, index);
    if (number === null) break;
    const end = rowEnd(folded, cells, index, number, kinds);
    const { row, section } = parted(folded, cells.slice(index, end), kinds);
    const placed =
      row.length === kinds.length && fitsWell(folded, row, kinds)
        ? row.map((cell) => [cell])
        : align(folded, row, kinds, true);
    if (placed) rows.push({ cells: placed });
    else unread.push({ start: row[0]!.start, end: row.at(-1)!.end });
    const goesOn = follows(numberAt(folded, cells, end), number);
    last = end - 1 - (goesOn ? 0 : section.length);
    if (!goesOn) break;
    rows.push(...section.map((cell) => ({ cells: [[cell]] })));
    index = end;
  }
  if (rows.length < 2 + heads.divides.length) return null;
  const span = { start: cells[at]!.start, end: cells[last]!.end };
  return { found: { grid: gridOf(span, kinds.length, rows), unread }, last };
}

/** The heads from 序号 up to the first number; 指标 above 属性 is one that is broken. */
function headsAt(
  folded: string,
  cells: readonly Span[],
  at: number,
): { readonly cells: Span[][]; readonly divides: Span[]; readonly next: number } | null {
  const heads: Span[][] = [];
  for (let index = at; index < cells.length && heads.length <= MOST_COLUMNS; index += 1) {
    const words = wordsAt(folded, cells, index);
    if (index > at && numberAt(folded, cells, index) !== null) {
      const [last] = heads.at(-1)!;
      const divides = isHeading(folded, last!) ? heads.pop()! : [];
      const printed = heads.map((head) => head.map(({ start, end }) => folded.slice(start, end)).join(""));
      return heads.length >= 2 && isHeadRow(printed) ? { cells: heads, divides, next: index } : null;
    }
    if (words === "" || words.length > LONGEST_HEAD) return null;
    const before = heads.at(-1);
    const broken =
      before?.length === 1 &&
      folded.slice(before[0]!.start, before[0]!.end) === "指标" &&
      /^(?:属性|名称|单位)$/.test(words);
    if (broken) before.push(cells[index]!);
    else heads.push([cells[index]!]);
  }
  return null;
}

const LARGEST_GAP = 100;

function follows(next: number | null, number: number): boolean {
  return next !== null && next > number && next - number <= LARGEST_GAP;
}

/** Where a row ends: before the next number where that stands at the right distance, else before the first. */
function rowEnd(
  folded: string,
  cells: readonly Span[],
  index: number,
  number: number,
  heads: readonly Head[],
): number {
  const width = heads.length;
  const next = number + 1;
  const whole = index + width;
  // Rows left out of an excerpt leave gaps in the numbers: 3, 28, 29.
  let behind = whole;
  while (behind < cells.length && isHeading(folded, cells[behind]!)) behind += 1;
  if (follows(numberAt(folded, cells, behind), number)) return behind;
  const most = Math.min(cells.length, index + width + MOST_BROKEN);
  for (let end = index + 2; end < most; end += 1) {
    if (numberAt(folded, cells, end) !== next) continue;
    const row = cells.slice(index, end);
    if (end - index < width && !align(folded, row, heads, true)) continue;
    return end;
  }
  // The last row: as many cells as there are heads, up to its nature, and no heading behind it.
  const natured = heads.at(-1)!.is === "NATURE";
  for (let end = index + 1; end < most; end += 1) {
    const cell = cells[end]!;
    if (natured && natureOf(wordsAt(folded, cells, end)) !== null) return end + 1;
    if (!natured && end - index >= width) return end;
    const opening = openingAt(folded, cell.start, cell.end);
    if ((opening && opening.kind.rank <= 6) || /^(?:备?注|附件|附表)[:\d]/.test(wordsAt(folded, cells, end)))
      return end;
  }
  return Math.min(most, index + width);
}

/** `二、拓展应用`: a line that divides the table. */
function isHeading(folded: string, { start, end }: Span): boolean {
  const opening = end - start > LONGEST_HEADING ? null : openingAt(folded, start, end);
  return opening !== null && opening.kind.rank <= 6;
}

/** Headings behind a row: `二、拓展应用` before the next number. */
function parted(
  folded: string,
  cells: readonly Span[],
  heads: readonly Head[],
): { readonly row: readonly Span[]; readonly section: readonly Span[] } {
  let count = cells.length;
  while (count > heads.length - 1 && count > 2) {
    if (!isHeading(folded, cells[count - 1]!)) break;
    count -= 1;
  }
  return { row: cells.slice(0, count), section: cells.slice(count) };
}

/** The only proof that a cell stands under its head is that it reads as what the head promises. */
function fitsWell(folded: string, row: readonly Span[], heads: readonly Head[]): boolean {
  const named = heads.flatMap(({ is }, column) => (is === "OWNERS" ? [row[column]!] : []));
  if (named.length > 0 && named.every((cell) => looksLikeNames(folded, cell))) return true;
  return heads.every((head, column) => {
    const words = folded.slice(row[column]!.start, row[column]!.end);
    if (head.is === "NATURE") return natureOf(words) !== null;
    // A row without its category has a dash under the name, where one of its values is broken in two.
    if (head.is === "NAME") return !isBlank(words);
    return head.is !== "VALUE" || !head.sure || /\d/.test(words) || words.length <= 3;
  });
}
