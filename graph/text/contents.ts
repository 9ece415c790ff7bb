import { trim, type Line } from "./lines.ts";

/** A page number as contents print it: `8`, `- 8 -`, `（8）`, `IV`. */
const PAGE = "(?:[-—] ?\\d{1,4} ?[-—]|\\( ?\\d{1,4} ?\\)|\\d{1,4}|[IVX]{1,5})";

/** `1.1 指导思想.......8`, `…8`, `･･･8`, `. . . 8`: a line of a table of contents, whatever stands above it. */
const LEADERS = new RegExp(
  `(?:(?:(?:\\. ?){4,}|…{2,}|·{4,}|_{4,}|-{5,})\\s*${PAGE}?|(?:…|·{3}|(?:\\. ?){3})\\s*${PAGE})$`,
);

/** `一、总体要求  8`, `一、总体要求- 8 -`: one only where the same headings stand again below. */
const TYPED = new RegExp(`(?:(?:\\t| {1,}|…)\\s*${PAGE}|[-—] ?\\d{1,4} ?[-—]|\\( ?\\d{1,4} ?\\))$`);
/** So many such lines without 目录 above them are a table of contents. */
const LEAST_TYPED = 3;

/** `目录`, `目 录` on a line, at the end of one, or before the first entry. */
const HEADING = /(?:^|[^一-龥])目\s{0,4}录$/;

/**
 * The titles of a table of contents, without white space, by number as printed: `第一节` → `发展基础`,
 * `指导思想`, …
 */
export type Titles = ReadonlyMap<string, readonly string[]>;

export interface Contents {
  /** All lines, with nothing opened by those that are entries. */
  readonly lines: readonly Line[];
  /** Index of the first entry; the number of lines when there is none. */
  readonly start: number;
  readonly titles: Titles;
  /** By index of the line: true for an entry, where nobody is charged and nothing is due. */
  readonly isEntry: (index: number) => boolean;
}

/**
 * The table of contents, if the document has one: the lines from 目录 up to where its first entry is printed
 * again, and all lines with leaders. It tells where a title ends that the text follows without a stop.
 */
export function readContents(folded: string, lines: readonly Line[]): Contents {
  const wordsOf = (line: Line) => folded.slice(line.content.start, line.content.end);
  const entries = new Set<number>();
  const first = lines.findIndex(
    (line) => line.content.end - line.content.start < 200 && HEADING.test(wordsOf(line)),
  );
  const from = first >= 0 ? first + 1 : typedFrom(folded, lines);
  if (from !== null) for (const index of entriesFrom(folded, lines, from)) entries.add(index);
  lines.forEach((line, index) => {
    if (line.content.end - line.content.start < 300 && LEADERS.test(wordsOf(line))) entries.add(index);
  });
  if (entries.size === 0) return { lines, start: lines.length, titles: new Map(), isEntry: () => false };
  const titles = new Map<string, string[]>();
  for (const index of entries) {
    const { opens, content } = lines[index]!;
    if (!opens) continue;
    const title = withoutPage(folded.slice(opens.marker.end, content.end)).replace(/\s/g, "");
    const number = folded.slice(opens.marker.start, opens.marker.end);
    titles.set(number, [...(titles.get(number) ?? []), title]);
  }
  return {
    lines: lines.map((line, index) => (entries.has(index) ? { ...line, opens: null } : line)),
    start: Math.min(...entries),
    titles,
    isEntry: (index) => entries.has(index),
  };
}

/** The entries: headings up to the one that is the first again. Empty when none is. */
function entriesFrom(folded: string, lines: readonly Line[], from: number): number[] {
  const start = lines.findIndex((line, index) => index >= from && line.opens !== null);
  const opening = lines[start]?.opens;
  if (!opening) return [];
  const printed = folded.slice(opening.marker.end, lines[start]!.content.end).trim();
  const titles = [withoutPage(printed), printed.replace(/\s*\d{1,4}$/, "")].filter((title) => title !== "");
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.opens?.kind !== opening.kind || line.opens.ordinal !== opening.ordinal) continue;
    const rest = trim(folded, { start: line.opens.marker.end, end: line.content.end });
    if (titles.some((title) => folded.startsWith(title, rest.start)))
      return Array.from({ length: index - start }, (_, step) => start + step);
  }
  return [];
}

/** Where the first of several headings in a row stands that end in page numbers which rise; null without them. */
function typedFrom(folded: string, lines: readonly Line[]): number | null {
  let [first, count, page] = [-1, 0, 0];
  for (const [index, { opens, content }] of lines.entries()) {
    if (content.start === content.end) continue;
    const words = folded.slice(Math.max(content.start, content.end - 40), content.end);
    const number = opens && content.end - content.start < 100 ? TYPED.exec(words) : null;
    const next = number ? Number(/\d+/.exec(number[0])?.[0] ?? page) : -1;
    if (next < page || !number) [first, count, page] = [-1, 0, 0];
    if (!number) continue;
    [first, count, page] = [first < 0 ? index : first, count + 1, next];
    if (count >= LEAST_TYPED) return first;
  }
  return null;
}

function withoutPage(entry: string): string {
  return entry.replace(LEADERS.test(entry) ? LEADERS : TYPED, "").trim();
}
