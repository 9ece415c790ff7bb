import { fold } from "../fold.ts";
import { openingAt } from "../markers.ts";
import { isOpenAt, joinedWords } from "./pdf-joining.ts";
import type { PageLine } from "./pdf-lines.ts";
import { isFull } from "./pdf-table-pages.ts";
import type { DrawnCell } from "./pdf-tables.ts";

/** In parts of the size of type: a paragraph begins so far in, when the lines above it do not. */
const INDENT = 1.2;

/** The paragraphs of a cell: a line that fills the cell goes on in the next, as does one that ends with 、. */
export function paragraphsOf({ lines, left, right }: DrawnCell): string[] {
  const paragraphs: string[] = [];
  // Room is left at both sides alike.
  const room = Math.min(...lines.map((line) => Math.min(Math.max(0, line.left - left), line.size)));
  let before: PageLine | null = null;
  for (const line of lines) {
    const last = paragraphs.length - 1;
    if (before && goesOn(paragraphs[last]!, before, line, left, right - room))
      paragraphs[last] = joinedWords(paragraphs[last]!, line.text);
    else paragraphs.push(line.text);
    before = line;
  }
  return paragraphs.map((paragraph) => paragraph.trim());
}

function goesOn(paragraph: string, before: PageLine, line: PageLine, left: number, right: number): boolean {
  const words = fold(before.text).trimEnd();
  if (isOpenAt(paragraph)) return true;
  const folded = fold(line.text);
  const ends = /[。;!?]$/.test(words);
  const full = before.right >= right - (ends ? 1 : 1.8) * before.size || isNarrow(before, left, right);
  if (/[、,]$/.test(words)) return true;
  if (openingAt(folded, 0, folded.length)) return full && !ends && !/^[(一二三四五六七八九十第]/.test(folded);
  if (ends && line.left > before.left + INDENT * line.size) return false;
  return full && (isFull(before, left, right) || !ends);
}

/** True when a cell is so narrow that two or three characters fill it: `序⏎号`. */
function isNarrow({ size }: PageLine, left: number, right: number): boolean {
  return right - left < 3 * size;
}
