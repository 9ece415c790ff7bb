import { TABLES, type WordFile } from "./file.ts";

/** One change of a property: its code, and its operand. MS-DOC 2.2.5.1. */
export interface Sprm {
  readonly code: number;
  readonly operand: Buffer;
}

/** The codes that are looked at. MS-DOC 2.6. */
export const SPRM = {
  deleted: 0x0800,
  struck: 0x0837,
  struckTwice: 0x2a53,
  vanished: 0x083c,
  picture: 0x6a03,
  inTable: 0x2416,
  rowEnd: 0x2417,
  innerRowEnd: 0x244c,
  innerCell: 0x244b,
  depth: 0x6649,
  list: 0x460b,
  level: 0x260a,
  headRow: 0x3404,
  row: 0xd608,
  elsewhere: 0x6646,
} as const;

/** Properties of the characters at places `start` to `end` of the stream. `style` is that of a paragraph. */
export interface Run {
  readonly start: number;
  readonly end: number;
  readonly style: number;
  readonly sprms: readonly Sprm[];
}

const PAGE = 512;
/** The size of the operand by the highest three bits of the code; 6: its first byte tells. */
const SIZES = [1, 1, 2, 4, 2, 2, null, 3] as const;

export function sprmsOf(bytes: Buffer): Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < bytes.length;) {
    const code = bytes.readUInt16LE(at);
    at += 2;
    let size: number | null = SIZES[code >> 13]!;
    if (size === null) {
      const isRow = code === SPRM.row;
      size = isRow ? bytes.readUInt16LE(at) - 1 : bytes[at]!;
      at += isRow ? 2 : 1;
    }
    sprms.push({ code, operand: bytes.subarray(at, at + size) });
    at += size;
  }
  return sprms;
}

/** The runs of characters that differ from their style, in the order of the stream. MS-DOC 2.9.33. */
export function characterRuns(file: WordFile): Run[] {
  return pagesOf(file, TABLES.characterPages).flatMap((page) => {
    const count = page[PAGE - 1]!;
    return spansOf(page, count).map(({ start, end }, index) => {
      const at = page[(count + 1) * 4 + index]! * 2;
      const sprms = at === 0 ? [] : sprmsOf(page.subarray(at + 1, at + 1 + page[at]!));
      return { start, end, style: 0, sprms };
    });
  });
}

/** The paragraphs with their styles, in the order of the stream. MS-DOC 2.9.174. */
export function paragraphRuns(file: WordFile): Run[] {
  return pagesOf(file, TABLES.paragraphPages).flatMap((page) => {
    const count = page[PAGE - 1]!;
    return spansOf(page, count).map(({ start, end }, index) => {
      const at = page[(count + 1) * 4 + index * 13]! * 2;
      if (at === 0) return { start, end, style: 0, sprms: [] };
      const isLong = page[at] === 0;
      const from = isLong ? at + 2 : at + 1;
      const length = isLong ? page[at + 1]! * 2 : page[at]! * 2 - 1;
      const properties = page.subarray(from, from + length);
      const sprms = sprmsOf(properties.subarray(2));
      return { start, end, style: properties.readUInt16LE(0), sprms: [...sprms, ...elsewhere(file, sprms)] };
    });
  });
}

/** What is too long for a page stands in another stream. */
function elsewhere(file: WordFile, sprms: readonly Sprm[]): Sprm[] {
  const place = sprms.find(({ code }) => code === SPRM.elsewhere)?.operand.readUInt32LE(0);
  if (place === undefined) return [];
  return sprmsOf(file.data.subarray(place + 2, place + 2 + file.data.readUInt16LE(place)));
}

function pagesOf(file: WordFile, table: number): Buffer[] {
  const places = file.table(table);
  const count = Math.max(0, Math.floor((places.length - 4) / 8));
  return Array.from({ length: count }, (_, index) => {
    const page = places.readUInt32LE((count + 1 + index) * 4) & 0x3fffff;
    return file.bytes(page * PAGE, (page + 1) * PAGE);
  });
}

function spansOf(page: Buffer, count: number): { readonly start: number; readonly end: number }[] {
  return Array.from({ length: count }, (_, index) => ({
    start: page.readUInt32LE(index * 4),
    end: page.readUInt32LE(index * 4 + 4),
  }));
}

/** The last value of a property; null where nothing sets it. */
export function valueOf(sprms: readonly Sprm[], code: number): number | null {
  const operand = sprms.findLast((sprm) => sprm.code === code)?.operand;
  if (!operand) return null;
  return operand.length >= 4
    ? operand.readInt32LE(0)
    : operand.length >= 2
      ? operand.readInt16LE(0)
      : operand[0]!;
}
