import type { Source, Span } from "./document.ts";
import { wholeCharacter } from "./characters/radicals.ts";

/**
 * Characters that nobody sees: soft hyphens, joiners, marks of direction, variation selectors, byte order
 * marks in the middle. Unicode, property Default_Ignorable_Code_Point.
 */
const UNSEEN_CODES =
  "00AD 034F 061C 115F-1160 17B4-17B5 180B-180F 200B-200F 202A-202E 2060-206F FE00-FE0F FEFF FFF9-FFFB";
const UNSEEN = new RegExp(
  `[${UNSEEN_CODES.replace(/ /g, "").replace(/[0-9A-F]{4}/g, "\\u$&")}]|\\uDB40[\\uDC00-\\uDDEF]`,
  "g",
);
/** One character that is several: ㈠ is (一), ⑴ is (1), ⒈ is 1. and ⸺ is ——. */
const SEVERAL = /[\u3220-\u3229\u2474-\u249B\u2E3A]/g;
const EITHER = new RegExp(`${UNSEEN.source}|${SEVERAL.source}`, "g");

/** A source as its text is read, and where each character of that text stands in the file's. */
export interface Legible {
  readonly source: Source;
  /** By offset into the legible text: the offset in the file's text of the character it comes from. */
  readonly at: Uint32Array;
}

/**
 * The source without what nobody sees and without what is no text of the document, and with one character for
 * each that several are printed as. Null where the text is so already, as most are.
 */
export function legible(source: Source): Legible | null {
  const { text, outside = [] } = source;
  const changes = [
    ...outside.map(({ start, end }) => ({ start, end, words: "" })),
    ...[...text.matchAll(EITHER)].map(({ index, 0: found }) => ({
      start: index,
      end: index + found.length,
      words: severalOf(found),
    })),
  ].toSorted((a, b) => a.start - b.start);
  if (changes.length === 0) return null;
  const at = new Uint32Array(text.length + 2 * changes.length + 1);
  let words = "";
  let from = 0;
  const take = (part: string, stands: (index: number) => number) => {
    for (let index = 0; index < part.length; index += 1) at[words.length + index] = stands(index);
    words += part;
  };
  for (const change of changes) {
    if (change.start < from) continue;
    const start = from;
    take(text.slice(from, change.start), (index) => start + index);
    take(change.words, () => change.start);
    from = change.end;
  }
  take(text.slice(from), (index) => from + index);
  at[words.length] = text.length;
  const map = at.subarray(0, words.length + 1);
  const grids = source.grids?.map((grid) => ({
    ...grid,
    ...legibleSpan(map, grid),
    cells: grid.cells.map((cell) => ({
      ...cell,
      paragraphs: cell.paragraphs.map((span) => legibleSpan(map, span)),
    })),
  }));
  const parts = source.parts?.map((part) => ({ ...part, ...legibleSpan(map, part) }));
  const { outside: _outside, ...rest } = source;
  const changed = { ...rest, text: words, ...(grids && { grids }), ...(parts && { parts }) };
  return { source: changed, at: map };
}

/** `市应│2025年│⏎││急管理局`: what a table drawn with signs has between two lines of a cell. */
const OTHER_CELLS = /\s*[│┃║][^\n]*\n[^\n]*[│┃║]\s*/g;

/** A name as it is compared and shown: without what nobody sees, and with whole characters for radicals. */
export function legibleName(printed: string): string {
  return printed
    .replace(OTHER_CELLS, "")
    .replace(UNSEEN, "")
    .replace(/[\u2E80-\u2FDF\uF900-\uFAFF]/g, wholeCharacter);
}

/**
 * The span in the file's text of one in the legible text: whole characters, what nobody sees around them not.
 */
export function originalSpan({ at }: Legible, { start, end }: Span): Span {
  const first = at[start]!;
  if (end <= start) return { start: first, end: first };
  const last = at[end - 1]!;
  return { start: first, end: last + 1 };
}

function severalOf(found: string): string {
  if (found === "\u2E3A") return "——";
  const code = found.charCodeAt(0);
  if (code >= 0x3220 && code <= 0x3229) return found.normalize("NFKC");
  return code >= 0x2474 && code <= 0x249b ? found.normalize("NFKC") : "";
}

function legibleSpan(at: Uint32Array, { start, end }: Span): Span {
  return { start: firstFrom(at, start), end: firstFrom(at, end) };
}

/** The first character that stands at or behind an offset of the file's text. */
function firstFrom(at: Uint32Array, offset: number): number {
  let [low, high] = [0, at.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (at[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
