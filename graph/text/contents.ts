import { trim, type Line } from "./lines.ts";

/** `1.1 指导思想.......8`: a line of a table of contents. */
const LEADERS = /(?:\.{4,}|…{2,}|·{4,})\s*\d{0,4}$/;

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
  if (first >= 0) for (const index of entriesFrom(folded, lines, first + 1)) entries.add(index);
  lines.forEach((line, index) => {
    if (line.content.end - line.content.start < 300 && LEADERS.test(wordsOf(line))) entries.add(index);
  });
  if (entries.size === 0) return { lines, start: lines.length, titles: new Map(), isEntry: () => false };
  const titles = new Map<string, string[]>();
  for (const index of entries) {
    const { opens, content } = lines[index]!;
    if (!opens) continue;
    const title = folded.slice(opens.marker.end, content.end).replace(LEADERS, "").replace(/\s/g, "");
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
  const title = folded.slice(opening.marker.end, lines[start]!.content.end).trim();
  for (let index = start + 1; index < lines.length; index += 1) {
    const line = lines[index]!;
    if (line.opens?.kind !== opening.kind || line.opens.ordinal !== opening.ordinal) continue;
    const rest = trim(folded, { start: line.opens.marker.end, end: line.content.end });
    if (folded.startsWith(title.replace(LEADERS, ""), rest.start))
      return Array.from({ length: index - start }, (_, step) => start + step);
  }
  return [];
}
