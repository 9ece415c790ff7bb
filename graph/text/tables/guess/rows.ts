import type { Span } from "../../document.ts";
import limits from "../../lexicon/limits.json" with { type: "json" };
import { openingAt } from "../../markers.ts";
import { looksLikeNames } from "../cell-names.ts";
import { headOf, type Head } from "../heads.ts";
import { isOrdinal } from "../columns.ts";
import { isHeadRow } from "../layout.ts";
import { align, numberedIn } from "./align.ts";
import { gridOf, type Guess, type GuessedRow } from "./guess.ts";
import { filledSpan, textLines } from "./text-lines.ts";

/** A row printed on one line; null is an empty cell. A line of one cell may divide the table. */
interface Row extends Span {
  readonly cells: readonly (Span | null)[];
}

/** Tables that are drawn with signs have a reader of their own. */
const DRAWN = /[│┃║├┼┤┌┐└┘]/;
const MOST_CELLS = 64;
const PARTS_CELLS = /[\t|]| {2}/;
/** `一、知识产权保护方面`: a line of one cell between two rows is no longer, and no more stand together. */
const LONGEST_SECTION = 40;
const MOST_SECTIONS = 2;

/**
 * Tables printed a row a line, with tabs, pipes or wide spaces between the cells: `序号⇥指标名称⇥单位⇥2025年`,
 * `| 序号 | 任务 | 责任单位 |`, `序号   任务   责任单位`.
 */
export function guessRows(folded: string): Guess[] {
  const guesses: Guess[] = [];
  let rows: Row[] = [];
  let sections: Row[] = [];
  const flush = () => {
    const guess = rows.length > 1 ? guessFrom(folded, rows) : null;
    if (guess) guesses.push(guess);
    [rows, sections] = [[], []];
  };
  for (const line of textLines(folded)) {
    const content = filledSpan(folded, line);
    if (!content) continue;
    const cells = cellsOfRow(folded, line, content);
    if (cells.length >= 2 && cells.every((cell) => cell === null)) continue;
    if (cells.length < 2) {
      if (rows.length === 0 || isRule(folded, content)) continue;
      if (content.end - content.start > LONGEST_SECTION || sections.length >= MOST_SECTIONS) flush();
      else sections.push({ ...content, cells: [cells[0] ?? content] });
      continue;
    }
    const words = cells.flatMap((cell) => (cell ? [folded.slice(cell.start, cell.end)] : []));
    const row = { start: content.start, end: content.end, cells };
    if (isHeadRow(words)) {
      const again = rows.length > 0 && words.join() === wordsOf(folded, rows[0]!).join();
      if (!again) flush();
    } else if (rows.length === 0) continue;
    rows.push(...sections, row);
    sections = [];
  }
  flush();
  return guesses;
}

function wordsOf(folded: string, { cells }: Row): string[] {
  return cells.flatMap((cell) => (cell ? [folded.slice(cell.start, cell.end)] : []));
}

/** `|---|---|`: the rule below the heads. */
function isRule(folded: string, { start, end }: Span): boolean {
  return /^[|\s:+=-]+$/.test(folded.slice(start, end));
}

/** The cells of a line that tabs, pipes or wide spaces part; null is an empty one. */
export function cellsOfRow(folded: string, line: Span, content: Span): (Span | null)[] {
  const words = folded.slice(line.start, line.end);
  if (!PARTS_CELLS.test(words)) return [];
  if (isRule(folded, content) || DRAWN.test(words)) return [];
  if (words.includes("\t")) {
    // A tab right behind a number only sets it off: `1.⇥加快…`.
    const opening = openingAt(folded, content.start, content.end);
    if (
      opening &&
      words.trim().split("\t").length === 2 &&
      folded[opening.marker.end] === "\t" &&
      !isOrdinal(words.trim().split("\t")[0]!)
    )
      return [];
    return cut(folded, line, /\t/g);
  }
  if (words.includes("|")) {
    // Without a pipe before the first cell one behind the last may stand for an empty cell.
    const framed = folded[content.start] === "|" && folded[content.end - 1] === "|";
    const start = content.start + (folded[content.start] === "|" ? 1 : 0);
    const inner = { start, end: Math.max(start, content.end - (framed ? 1 : 0)) };
    return cut(folded, inner, /\|/g);
  }
  return content.end - content.start <= limits.spacedRow * 3 &&
    / {2}/.test(folded.slice(content.start, content.end))
    ? cut(folded, content, / {2,}/g)
    : [];
}

function cut(folded: string, span: Span, separator: RegExp): (Span | null)[] {
  const cells: (Span | null)[] = [];
  let { start } = span;
  const words = folded.slice(span.start, span.end);
  for (const { index, 0: found } of words.matchAll(separator)) {
    if (cells.length > MOST_CELLS) return [];
    cells.push(filledSpan(folded, { start, end: span.start + index }));
    start = span.start + index + found.length;
  }
  cells.push(filledSpan(folded, { start, end: span.end }));
  return cells;
}

function guessFrom(folded: string, rows: readonly Row[]): Guess | null {
  const top = withoutTail(rows[0]!.cells);
  const wide = wideHead(folded, top, rows[1]!);
  const headRows = wide ? [wide.top, wide.under] : [{ cells: top.map((cell) => (cell ? [cell] : [])) }];
  const width = headRows[0]!.cells.length;
  const heads = Array.from({ length: width }, (_, column) => {
    const cells = headRows.toReversed().flatMap((row) => row.cells[column] ?? []);
    const cell = cells[0];
    return cell ? headOf(folded.slice(cell.start, cell.end)) : headOf("");
  });
  const unread: Span[] = [];
  const whole = rows.slice(headRows.length).filter((row) => row.cells.length === width);
  const numbered = numberedIn(
    folded,
    whole.map((row) => row.cells),
    width,
  );
  const body = rows.slice(headRows.length).flatMap((row): GuessedRow[] => {
    const more = row.cells.slice(width).every((cell) => cell === null);
    const cells = more ? row.cells.slice(0, width) : row.cells;
    const shifted = cells.length === width && cells[0] && !cells.at(-1) && misfits(folded, cells, heads);
    if (cells.length === width && !shifted) return [{ cells: cells.map((cell) => (cell ? [cell] : [])) }];
    if (row.cells.length === 1) return [{ cells: [[row.cells[0]!]] }];
    const filled = cells.flatMap((cell) => cell ?? []);
    // `⇥二、岸线管控`: a heading in a column of its own.
    if (filled.length === 1 && cells.length < width && openingAt(folded, filled[0]!.start, filled[0]!.end))
      return [{ cells: cells.map((cell) => (cell ? [cell] : [])) }];
    const placed = cells.length < width || shifted ? align(folded, filled, heads, false, numbered) : null;
    if (!placed) {
      unread.push({ start: row.start, end: row.end });
      return [];
    }
    const first = placed.findIndex((cell) => cell.length > 0);
    return [{ cells: placed, covered: first }];
  });
  const last = rows.at(-1)!;
  return { grid: gridOf({ start: rows[0]!.start, end: last.end }, width, [...headRows, ...body]), unread };
}

/** True where names stand beside the heads of bodies: the cell before them was merged and printed once. */
function misfits(folded: string, cells: readonly (Span | null)[], heads: readonly Head[]): boolean {
  const named = (column: number) => cells[column] && looksLikeNames(folded, cells[column]);
  const moved = heads.some((head, column) => head.is !== "OWNERS" && named(column));
  return (
    moved &&
    heads.some((head, column) => head.is === "OWNERS" && head.sure && cells[column] && !named(column))
  );
}

/** Empty cells at the end of a row are no columns. */
function withoutTail(cells: readonly (Span | null)[]): (Span | null)[] {
  const last = cells.findLastIndex((cell) => cell !== null);
  return cells.slice(0, last + 1);
}

/** A second row of heads: `2020年⇥2025年` under `目标值`, with or without the empty cells beside them. */
function wideHead(
  folded: string,
  top: readonly (Span | null)[],
  under: Row,
): { readonly top: GuessedRow; readonly under: GuessedRow } | null {
  const words = wordsOf(folded, under);
  const says = words.every((head) => head.length <= limits.tableHead && !isOrdinal(head));
  const known = words.filter((head) => headOf(head).is !== "UNKNOWN").length;
  if (!says || known * 2 < words.length || words.length === 0) return null;
  const cells = top.map((cell) => (cell ? [cell] : []));
  if (under.cells.length >= top.length || under.cells[0] === null) {
    const width = Math.max(top.length, withoutTail(under.cells).length);
    const below = Array.from({ length: width }, (_, column) => under.cells[column] ?? null);
    const above = Array.from({ length: width }, (_, column) => cells[column] ?? []);
    const spans = above.map((cell, column) => {
      let span = 1;
      while (cell.length > 0 && column + span < width && above[column + span]!.length === 0) span += 1;
      return span;
    });
    return {
      top: { cells: above, spans },
      under: { cells: below.map((cell) => (cell ? [cell] : [])) },
    };
  }
  const at = top.findIndex(
    (cell) => cell && /目标|指标值|数值|年|值$|分工/.test(folded.slice(cell.start, cell.end)),
  );
  if (at < 0) return null;
  const filled = under.cells.flatMap((cell) => (cell ? [[cell]] : []));
  const gap = Array.from({ length: filled.length - 1 }, () => [] as Span[]);
  return {
    top: {
      cells: [...cells.slice(0, at + 1), ...gap, ...cells.slice(at + 1)],
      spans: [...cells.slice(0, at + 1), ...gap, ...cells.slice(at + 1)].map((_, column) =>
        column === at ? filled.length : 1,
      ),
    },
    under: { cells: [...cells.slice(0, at).map(() => []), ...filled, ...cells.slice(at + 1).map(() => [])] },
  };
}
