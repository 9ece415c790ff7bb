import { fold } from "../fold.ts";
import { openingAt } from "../markers.ts";
import type { PageLine } from "./pdf-lines.ts";

/** `12`, `12/30` at the top or the bottom of a page; group 1 is the number. Only a number that counts the pages. */
const BARE = /^(\d{1,4})(?:\s*\/\s*\d{1,4})?$/;
const DASH = "[-—–―─−·•~]{1,3}";
/** `- 12 -`, `— 3 —`, `·3·`, `第 3 页 共 9 页`, `Page 3 of 9`: a number of a page even when it stands alone. */
const MARKED = new RegExp(
  `^(?:${DASH}\\s*\\d{1,4}\\s*${DASH}|第\\s*\\d{1,4}\\s*页.{0,12}|page\\s*\\d{1,4}(?:\\s*of\\s*\\d{1,4})?)$`,
  "i",
);

/** So many lines at each end of a page may be header or footer; what stands there on so many pages is. */
const EDGE_LINES = 2;
const REPEATED_PAGES = 3;
/** In points: lines of several pages that stand so near are at one place. */
const SAME_PLACE = 4;
/** In distances between lines: a head that two pages share is set apart from the text so far. */
const APART = 1.4;

/** A line that says who is charged is text, on however many pages it stands. */
const CHARGES = /负责|责任|牵头|配合|主办|承办|协办|落实|完成时限|单位[::]/;

/** Lines that belong to the pages and not to the text: numbers of pages, heads and feet that come again. */
export function furnitureOf(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const edges = pages.map(edgesOf);
  const numbers = pageNumbers(edges);
  // Heads stand outside the numbers.
  const inner = pages.map((page) => edgesOf(page.filter((line) => !numbers.has(line))));
  return new Set([...numbers, ...runningHeads(inner)]);
}

interface Edge {
  readonly line: PageLine;
  /** How far it stands from the text that follows it inwards, in points. */
  readonly apart: number;
  readonly outermost: boolean;
  readonly atTop: boolean;
}

/** The first and the last lines of a page, by their height. */
function edgesOf(page: readonly PageLine[]): Edge[] {
  const lines = page.toSorted((a, b) => b.y - a.y);
  const apart = (index: number, step: number) =>
    Math.abs(lines[index]!.y - (lines[index + step]?.y ?? Infinity));
  return lines.flatMap((line, index): Edge[] => {
    const fromEnd = lines.length - 1 - index;
    if (index < EDGE_LINES && index <= fromEnd)
      return [{ line, apart: apart(index, 1), outermost: index === 0, atTop: true }];
    return fromEnd < EDGE_LINES
      ? [{ line, apart: apart(index, -1), outermost: fromEnd === 0, atTop: false }]
      : [];
  });
}

/** Marked numbers, and bare ones that count with the pages: most differ from the number of the page by the same. */
function pageNumbers(edges: readonly (readonly Edge[])[]): Set<PageLine> {
  const numbers = new Set<PageLine>();
  const byShift = new Map<number, PageLine[]>();
  for (const [page, lines] of edges.entries()) {
    for (const { line } of lines) {
      const words = fold(line.text).trim();
      if (MARKED.test(words)) numbers.add(line);
      const match = BARE.exec(words);
      if (!match) continue;
      const shift = Number(match[1]) - page;
      byShift.set(shift, [...(byShift.get(shift) ?? []), line]);
    }
  }
  const best = [...byShift.values()].toSorted((a, b) => b.length - a.length)[0] ?? [];
  if (best.length >= Math.max(2, edges.length / 3)) for (const line of best) numbers.add(line);
  return numbers;
}

/** Lines with the same words, digits aside, at the same place of several pages. */
function runningHeads(edges: readonly (readonly Edge[])[]): PageLine[] {
  const byWords = new Map<string, Edge[]>();
  for (const lines of edges)
    for (const edge of lines) {
      const words = fold(edge.line.text).replace(/[\d\s]/g, "");
      if (words === "" || isText(edge.line)) continue;
      byWords.set(words, [...(byWords.get(words) ?? []), edge]);
    }
  return [...byWords.values()].flatMap((same) => {
    const placed = same.filter(({ line }) =>
      same.some((other) => other.line !== line && Math.abs(other.line.y - line.y) <= SAME_PLACE),
    );
    const pages = placed.length;
    const heads =
      pages >= REPEATED_PAGES && pages > edges.length / 3
        ? same
        : pages >= 2 && pages >= edges.length / 3 && placed.every(isSetApart)
          ? placed
          : [];
    return heads.map(({ line }) => line);
  });
}

/** True for a heading, a line that charges somebody, the end of a sentence: pages may show such at their edge. */
function isText({ text }: PageLine): boolean {
  const folded = fold(text).trim();
  return CHARGES.test(folded) || /[。;]$/.test(folded) || openingAt(folded, 0, folded.length) !== null;
}

function isSetApart({ line, apart, outermost }: Edge): boolean {
  return outermost && apart >= APART * 1.5 * line.size;
}
