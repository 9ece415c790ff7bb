import type { Span } from "../document.ts";
import type { Line } from "../lines.ts";

/**
 * Prose that belongs together. `words[i]` stands at `at[i]` of the text; a paragraph of one line has the text itself
 * for its words, and no `at`.
 */
export interface Paragraph {
  /** Index of its first line. */
  readonly first: number;
  readonly words: string;
  readonly at: readonly number[] | null;
  readonly span: Span;
}

/** Shorter lines say nothing about where a text is broken. */
const SAID = 14;
const LEAST_LINES = 8;
/** A line that is broken is nearly as long as the others. */
const FULL = 0.8;
/** Pages are not all equally long. */
const SLACK = 0.2;
const ENDS = /[。;:!?)”]$/;
/** `— 12 —`, `12`: a number of a page, on a line of its own. */
const PAGE_NUMBER = /^[-—–\s]{0,4}\d{1,3}[-—–\s]{0,4}$/;

/**
 * The paragraphs of the lines that hold prose (`isProse`, by index), in order. Where the text as a whole is broken at a
 * width (`…在全社会研发经费⏎支出中的比重达到9%`), lines are put together until a sentence ends; else a line is one.
 */
export function paragraphsOf(
  folded: string,
  lines: readonly Line[],
  isProse: (index: number) => boolean,
): Paragraph[] {
  const width = brokenAt(folded, lines);
  const numbers = width === null ? new Map<number, number>() : gluedNumbers(folded, lines);
  const found: Paragraph[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    if (!isProse(index)) continue;
    const { content, opens } = lines[index]!;
    const parts = [{ start: opens?.marker.end ?? content.start, end: content.end }];
    const first = index;
    while (width !== null && goesOn(folded, parts.at(-1)!, width)) {
      const next = nextLine(folded, lines, index);
      if (next === null || !isProse(next) || lines[next]!.opens) break;
      const { start, end } = lines[next]!.content;
      parts.push({ start: start + (numbers.get(next) ?? 0), end });
      index = next;
    }
    found.push({ first, ...joined(folded, parts) });
  }
  return found;
}

/** How long the lines of a text are that is broken at a width; null for a text of whole paragraphs. */
function brokenAt(folded: string, lines: readonly Line[]): number | null {
  const said = lines.filter(({ content: { start, end } }) => end - start >= SAID);
  const broken = said.filter(({ content }) => !ENDS.test(folded.slice(content.end - 1, content.end)));
  if (broken.length < LEAST_LINES || broken.length * 2 < said.length) return null;
  const lengths = said.map(({ content: { start, end } }) => end - start).toSorted((a, b) => a - b);
  const width = lengths[Math.floor(lengths.length * 0.9)]!;
  const full = broken.filter(({ content: { start, end } }) => isFull(end - start, width));
  return full.length * 4 >= broken.length * 3 ? width : null;
}

/** `12发来谋划`: the number of a page that is glued to the line below it. */
const GLUED = /^(\d{1,3})(?=[\u4e00-\u9fff])/;
const LEAST_PAGES = 4;

/**
 * By index of a line, how many of its characters are the number of a page. Such numbers stand where as many pages of
 * lines have gone by: most of them agree on how long a page is.
 */
function gluedNumbers(folded: string, lines: readonly Line[]): Map<number, number> {
  const candidates = lines.flatMap(({ content: { start, end } }, index) => {
    const digits = GLUED.exec(folded.slice(start, Math.min(end, start + 6)))?.[1];
    return digits ? [{ index, length: digits.length, page: index / Number(digits) }] : [];
  });
  const pages = candidates.map(({ page }) => page).toSorted((a, b) => a - b);
  const page = pages[Math.floor(pages.length / 2)] ?? 0;
  const agreed = candidates.filter((each) => Math.abs(each.page - page) <= page * SLACK);
  return agreed.length < LEAST_PAGES || agreed.length * 2 < candidates.length
    ? new Map()
    : new Map(agreed.map(({ index, length }) => [index, length]));
}

function isFull(length: number, width: number): boolean {
  return length >= width * FULL && length <= width / FULL;
}

function goesOn(folded: string, { start, end }: Span, width: number): boolean {
  return isFull(end - start, width) && !/[。!?]$/.test(folded.slice(end - 1, end));
}

/** The line below, over a number of a page; null at the end and above a blank line. */
function nextLine(folded: string, lines: readonly Line[], index: number): number | null {
  const below = lines[index + 1];
  if (!below || below.content.end === below.content.start) return null;
  const isPage = PAGE_NUMBER.test(folded.slice(below.content.start, below.content.end));
  return isPage ? (lines[index + 2] ? index + 2 : null) : index + 1;
}

function joined(folded: string, parts: readonly Span[]): Omit<Paragraph, "first"> {
  const span = { start: parts[0]!.start, end: parts.at(-1)!.end };
  if (parts.length === 1) return { words: folded, at: null, span };
  const at = parts.flatMap(({ start, end }) =>
    Array.from({ length: end - start }, (_, index) => start + index),
  );
  const words = parts.map(({ start, end }) => folded.slice(start, end)).join("");
  return { words, at, span: { start: 0, end: words.length } };
}

/** The span in the text that a span in the words of a paragraph stands for. */
export function placeOf({ at }: Paragraph, { start, end }: Span): Span {
  return at === null ? { start, end } : { start: at[start]!, end: at[end - 1]! + 1 };
}
