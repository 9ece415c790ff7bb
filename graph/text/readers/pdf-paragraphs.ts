import { fold } from "../fold.ts";
import { openingAt } from "../markers.ts";
import type { PageLine } from "./pdf-lines.ts";

export interface Paragraphs {
  readonly lines: readonly string[];
  readonly joined: number;
  readonly dropped: number;
  /**
   * Lines in which the words of several columns stand beside each other: cells of a table that were wrapped.
   */
  readonly mixed: number;
}

/** `- 12 -`, `— 3 —`, `第 3 页 共 9 页`, `3/12` at the top or the bottom of a page; group 1 is the number. */
const PAGE_NUMBER = /^(?:[-—–·\s]*(\d{1,4})[-—–·\s]*|第\s*(\d{1,4})\s*页.{0,12}|(\d{1,4})\s*\/\s*\d{1,4})$/;

/** So many lines at each end of a page may be header or footer; what stands there on so many pages is. */
const EDGE_LINES = 2;
const REPEATED_PAGES = 3;

/** A line of two parts that is no longer is a signature or a heading with a space in it. */
const SHORT_LINE = 16;

/**
 * In parts of the size of type: how near the right margin a wrapped line ends, and how far in a paragraph
 * begins.
 */
const NEAR_MARGIN = 3;
const AT_MARGIN = 1.2;
const INDENT = 1.2;

/** The paragraphs of a document: hard wraps joined, page numbers and running heads dropped, both counted. */
export function toParagraphs(pages: readonly (readonly PageLine[])[]): Paragraphs {
  const running = runningHeads(pages);
  const numbers = pageNumbers(pages);
  const kept = pages.map((page) =>
    page.filter(
      (line, index) => !numbers.has(line) && !(isEdge(page, index) && running.has(withoutDigits(line.text))),
    ),
  );
  const all = kept.flat();
  const right = edge(
    all.map((line) => line.right),
    0.95,
  );
  const left = edge(
    all.map((line) => line.left),
    0.1,
  );
  const lines: string[] = [];
  let joined = 0;
  let before: PageLine | null = null;
  let row: PageLine | null = null as PageLine | null;
  for (const line of all) {
    if (before && row && continuesRow(row, line)) {
      lines[lines.length - 1] = withContinued(lines.at(-1)!, row, line);
      row = { ...row, y: line.y };
      joined += 1;
      continue;
    }
    row = line.columns.length > 2 ? line : null;
    if (before && continues(before, line, left, right)) {
      lines[lines.length - 1] += line.text;
      joined += 1;
    } else lines.push(line.text);
    before = line;
  }
  return {
    lines,
    joined,
    dropped: pages.flat().length - all.length,
    mixed: all.filter(({ columns, text }) => columns.length === 2 && text.length > SHORT_LINE).length,
  };
}

/**
 * A line goes on in the next when it reaches the margin, and the next begins neither a paragraph nor a
 * heading.
 */
function continues(before: PageLine, line: PageLine, left: number, right: number): boolean {
  if (before.columns.length > 2 || line.columns.length > 2 || line.left > left + INDENT * line.size)
    return false;
  if (Math.abs(before.size - line.size) > 0.2 * line.size) return false;
  const words = fold(before.text).trimEnd();
  const folded = fold(line.text);
  if (openingAt(folded, 0, folded.length))
    return /[,、(“《]$/.test(words) && before.right >= right - NEAR_MARGIN * before.size;
  return before.right >= right - (/[。;:!?)”]$/.test(words) ? AT_MARGIN : NEAR_MARGIN) * before.size;
}

/** The rest of cells that were wrapped: each part stands under a column of the row. */
function continuesRow(row: PageLine, line: PageLine): boolean {
  return (
    line.columns.length < row.columns.length &&
    row.y - line.y < 2 * row.size &&
    line.columns.every((left) =>
      row.columns.some((column, index) => index > 0 && Math.abs(column - left) < row.size),
    ) &&
    fitsColumn(row, line)
  );
}

/**
 * The last part of a wrapped cell ends before the next column begins; a paragraph below the table goes on
 * beyond it.
 */
function fitsColumn(row: PageLine, line: PageLine): boolean {
  const last = line.columns.at(-1)!;
  const next = row.columns.find((column) => column > last + row.size);
  return next === undefined || line.right <= next;
}

function withContinued(text: string, row: PageLine, line: PageLine): string {
  const cells = text.split("\t");
  const parts = line.text.split(/\t| {2}/);
  for (const [index, left] of line.columns.entries()) {
    const column = row.columns.findIndex((other) => Math.abs(other - left) < row.size);
    cells[column] = `${cells[column] ?? ""}${parts[index] ?? ""}`;
  }
  return cells.join("\t");
}

/**
 * Numbers at the edge of pages that count with them: on most pages the number differs from that of the page
 * by the same.
 */
function pageNumbers(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const byShift = new Map<number, PageLine[]>();
  for (const [page, lines] of pages.entries()) {
    for (const [index, line] of lines.entries()) {
      const match = isEdge(lines, index) ? PAGE_NUMBER.exec(line.text.trim()) : null;
      if (!match) continue;
      const shift = Number(match[1] ?? match[2] ?? match[3]) - page;
      byShift.set(shift, [...(byShift.get(shift) ?? []), line]);
    }
  }
  const best = [...byShift.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  return new Set(best.length >= Math.max(2, pages.length / 2) ? best : []);
}

function isEdge(page: readonly PageLine[], index: number): boolean {
  return index < EDGE_LINES || index >= page.length - EDGE_LINES;
}

/** The words, digits aside, that stand at the edge of several pages. */
function runningHeads(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = new Set(
      page.filter((_, index) => isEdge(page, index)).map(({ text }) => withoutDigits(text)),
    );
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set(
    [...counts]
      .filter(([words, count]) => words !== "" && count >= REPEATED_PAGES && count > pages.length / 3)
      .map(([words]) => words),
  );
}

function withoutDigits(text: string): string {
  return text.replace(/[\d\s]/g, "");
}

/** The value below which a share of the numbers lies. */
function edge(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
