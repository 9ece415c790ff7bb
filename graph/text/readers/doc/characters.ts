import { TABLES, type Part, type WordFile } from "./file.ts";
import { characterRuns, SPRM, valueOf, type Run } from "./properties.ts";

/** The characters of a part of the document, each with its place in the stream. */
export interface Characters {
  readonly text: string;
  readonly places: Uint32Array;
}

interface Piece {
  readonly first: number;
  readonly last: number;
  readonly place: number;
  readonly isCompressed: boolean;
}

const COMPRESSED = 0x40000000;
/** What the bytes 80 to 9F stand for in Windows' Latin code page; five of them for nothing. */
const LATIN = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

/** The text is a list of pieces, one byte or two a character. MS-DOC 2.4.1, 2.9.177. */
export function charactersOf(file: WordFile, part: Part): Characters {
  const [from, to] = [file.start(part), file.start(part) + file.length(part)];
  // A length that the file cannot have is a fault in it, and no reason to take memory.
  file.bytes(0, to - from);
  const places = new Uint32Array(to - from);
  let text = "";
  for (const { first, last, place, isCompressed } of piecesOf(file)) {
    const [start, end] = [Math.max(first, from), Math.min(last, to)];
    if (start >= end) continue;
    const size = isCompressed ? 1 : 2;
    const at = place + (start - first) * size;
    const bytes = file.bytes(at, at + (end - start) * size);
    for (let index = 0; index < end - start; index += 1) places[text.length + index] = at + index * size;
    text += isCompressed ? latinOf(bytes) : bytes.toString("utf16le");
  }
  return { text, places: places.subarray(0, text.length) };
}

function latinOf(bytes: Buffer): string {
  return bytes.toString("latin1").replace(/[\x80-\x9F]/g, (sign) => LATIN[sign.charCodeAt(0) - 0x80]!);
}

function piecesOf(file: WordFile): Piece[] {
  const table = file.table(TABLES.pieces);
  let at = 0;
  while (table[at] === 1) at += 3 + table.readUInt16LE(at + 1);
  if (table[at] !== 2) throw new Error("no list of pieces");
  const count = Math.floor((table.readUInt32LE(at + 1) - 4) / 12);
  const ends = at + 5;
  return Array.from({ length: count }, (_, index) => {
    const place = table.readUInt32LE(ends + (count + 1) * 4 + index * 8 + 2);
    const isCompressed = (place & COMPRESSED) !== 0;
    return {
      first: table.readUInt32LE(ends + index * 4),
      last: table.readUInt32LE(ends + index * 4 + 4),
      place: isCompressed ? (place & ~COMPRESSED) / 2 : place,
      isCompressed,
    };
  });
}

/** Why a character is not shown. */
export type Unshown = "DELETED" | "STRUCK" | "HIDDEN";

/** A run whose characters are not shown, and one that is a picture. */
export interface MarkedRun {
  readonly run: Run;
  readonly unshown: Unshown | null;
  /** Where the picture stands in the stream of data. */
  readonly picture: number | null;
}

export function markedRuns(file: WordFile): MarkedRun[] {
  return characterRuns(file).flatMap((run) => {
    const isOn = (code: number) => ((valueOf(run.sprms, code) ?? 0) & 1) === 1;
    const unshown = isOn(SPRM.deleted)
      ? "DELETED"
      : isOn(SPRM.struck) || isOn(SPRM.struckTwice)
        ? "STRUCK"
        : isOn(SPRM.vanished)
          ? "HIDDEN"
          : null;
    const picture = valueOf(run.sprms, SPRM.picture);
    return unshown === null && picture === null ? [] : [{ run, unshown, picture }];
  });
}

/**
 * The run that a place of the stream stands in; undefined where none does. Runs are in order and do not
 * overlap.
 */
export function runAt<Item>(
  items: readonly Item[],
  runOf: (item: Item) => Run,
  place: number,
): Item | undefined {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (runOf(items[middle]!).end <= place) low = middle + 1;
    else high = middle;
  }
  const found = items[low];
  return found !== undefined && runOf(found).start <= place ? found : undefined;
}
