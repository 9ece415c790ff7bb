import { fold } from "../fold.ts";
import { openingAt } from "../markers.ts";
import type { PageLine } from "./pdf-lines.ts";

export interface Paragraphs {
  readonly lines: readonly string[];
  readonly joined: number;
  readonly dropped: number;
}

/** `- 12 -`, `— 3 —`, `第 3 页`, `3/12` at the top or the bottom of a page. */
const PAGE_NUMBER = /^[-—–\s]*\d{1,4}[-—–\s]*$|^第\s*\d{1,4}\s*页(?:\s*共\s*\d{1,4}\s*页)?$|^\d{1,4}\s*\/\s*\d{1,4}$/;

/** So many lines at each end of a page may be header or footer; what stands there on so many pages is. */
const EDGE_LINES = 2;
const REPEATED_PAGES = 3;

/** In parts of the size of type: a line that ends so near the right margin was wrapped; one that begins so far in begins a paragraph. */
const NEAR_MARGIN = 1.6;
const INDENT = 1.2;

/** The paragraphs of a document: hard wraps joined, page numbers and running heads dropped, both counted. */
export function toParagraphs(pages: readonly (readonly PageLine[])[]): Paragraphs {
  const running = runningHeads(pages);
  const kept = pages.map((page) => page.filter((line, index) => !isEdge(page, index) || !(PAGE_NUMBER.test(line.text.trim()) || running.has(withoutDigits(line.text)))));
  const all = kept.flat();
  const right = edge(all.map((line) => line.right), 0.95);
  const left = edge(all.map((line) => line.left), 0.1);
  const lines: string[] = [];
  let joined = 0;
  let before: PageLine | null = null;
  for (const line of all) {
    if (before && continues(before, line, left, right)) {
      lines[lines.length - 1] += line.text;
      joined += 1;
    } else lines.push(line.text);
    before = line;
  }
  return { lines, joined, dropped: pages.flat().length - all.length };
}

function continues(before: PageLine, line: PageLine, left: number, right: number): boolean {
  if (before.text.includes("\t") || line.text.includes("\t")) return false;
  if (before.right < right - NEAR_MARGIN * before.size || line.left > left + INDENT * line.size) return false;
  if (Math.abs(before.size - line.size) > 0.2 * line.size) return false;
  const folded = fold(line.text);
  return !openingAt(folded, 0, folded.length) || !/[。;:!?”)]\s*$/.test(fold(before.text));
}

function isEdge(page: readonly PageLine[], index: number): boolean {
  return index < EDGE_LINES || index >= page.length - EDGE_LINES;
}

/** The words, digits aside, that stand at the edge of several pages. */
function runningHeads(pages: readonly (readonly PageLine[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    const words = new Set(page.filter((_, index) => isEdge(page, index)).map(({ text }) => withoutDigits(text)));
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return new Set([...counts].filter(([words, count]) => words !== "" && count >= REPEATED_PAGES && count > pages.length / 3).map(([words]) => words));
}

function withoutDigits(text: string): string {
  return text.replace(/[\d\s]/g, "");
}

/** The value below which a share of the numbers lies. */
function edge(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
