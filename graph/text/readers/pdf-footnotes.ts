import { fold } from "../fold.ts";
import type { PageLine } from "./pdf-lines.ts";

/** `① …`, `[1] …`, `1 …`, `* …`, `注：…` at the foot of a page. */
const BEGINS = /^(?:[①-⑳]|\[\d{1,2}\]|\d{1,2}(?=[\s\u4E00-\u9FFF《“])|\*|注\d{0,2}:)/;
/** In parts of the text's size of type: notes are set so small. */
const SMALL = 0.9;

/** The lines of a page without the notes at its foot, and those. Notes are set smaller than the text. */
export function withoutFootnotes(
  page: readonly PageLine[],
  bodySize: number,
): { readonly body: readonly PageLine[]; readonly notes: readonly PageLine[] } {
  let first = page.length;
  while (first > 0 && page[first - 1]!.size <= SMALL * bodySize) first -= 1;
  while (first < page.length && !BEGINS.test(fold(page[first]!.text).trim())) first += 1;
  if (first === 0) return { body: page, notes: [] };
  return { body: page.slice(0, first), notes: page.slice(first) };
}

/** The size of type that most characters have. */
export function bodySizeOf(lines: readonly PageLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}
