import { CFB } from "@e965/xlsx";

/** Files of Word 97–2003, written structure by structure: MS-DOC 2.4. */

const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const utf16 = (words: string) => Buffer.from(words, "utf16le");
const sprm = (code: number, ...bytes: readonly number[]) => Buffer.concat([u16(code), Buffer.from(bytes)]);

/** Properties of characters. */
export const MARKS = {
  deleted: sprm(0x0800, 1),
  struck: sprm(0x0837, 1),
  hidden: sprm(0x083c, 1),
} as const;
type Mark = keyof typeof MARKS;

/**
 * What paragraphs say of themselves: in the list of the document at a level; in a style that is in it; in a
 * cell.
 */
const LISTED = (level: number) => Buffer.concat([sprm(0x460b, 1, 0), sprm(0x260a, level)]);
const IN_TABLE = Buffer.concat([sprm(0x2416, 1), sprm(0x6649, 1, 0, 0, 0)]);
const ROW_END = Buffer.concat([IN_TABLE, sprm(0x2417, 1)]);

export interface DocParagraph {
  /** Words, or words with a mark each. */
  readonly words: string | readonly (readonly [words: string, mark: Mark])[];
  /** Its level in the list, from 0; "STYLE": by its style. */
  readonly list?: number | "STYLE";
}

/** A row: the words of its cells, their widths where they are not 1000, and which go on those above. */
export interface DocRow {
  readonly cells: readonly (string | readonly string[])[];
  readonly widths?: readonly number[];
  readonly goesOn?: readonly number[];
  readonly begins?: readonly number[];
}

interface Paragraph {
  readonly runs: readonly (readonly [string, Buffer | null])[];
  readonly end: string;
  readonly style: number;
  readonly properties: Buffer;
}

function rowParagraphs({ cells, widths = [], goesOn = [], begins = [] }: DocRow): Paragraph[] {
  const edges = cells.reduce<number[]>(
    (all, _, index) => [...all, all.at(-1)! + (widths[index] ?? 1000)],
    [0],
  );
  const flags = cells.map((_, index) =>
    goesOn.includes(index) ? 1 << 5 : begins.includes(index) ? 3 << 5 : 0,
  );
  const places = Buffer.concat([
    Buffer.of(cells.length),
    ...edges.map(u16),
    ...flags.map((flag) => Buffer.concat([u16(flag), Buffer.alloc(18)])),
  ]);
  const inCell = cells.flatMap((cell) => {
    const lines = typeof cell === "string" ? [cell] : cell;
    return lines.map((line, index) => ({
      runs: [[line, null]] as const,
      end: index === lines.length - 1 ? "\u0007" : "\r",
      style: 0,
      properties: IN_TABLE,
    }));
  });
  const row = Buffer.concat([ROW_END, u16(0xd608), u16(places.length + 1), places]);
  return [...inCell, { runs: [], end: "\u0007", style: 0, properties: row }];
}

function paragraphOf({ words, list }: DocParagraph): Paragraph {
  const runs =
    typeof words === "string"
      ? ([[words, null]] as const)
      : words.map(([run, mark]) => [run, MARKS[mark]] as const);
  const properties = typeof list === "number" ? LISTED(list) : Buffer.alloc(0);
  return { runs, end: "\r", style: list === "STYLE" ? 1 : 0, properties };
}

const TEXT_AT = 1024;
const PAGE = 512;
/** A page has room for the properties of so many paragraphs, ends of rows among them. */
const ON_A_PAGE = 3;

/**
 * A page of properties: the places of its runs, then where in it each run's properties stand; they are kept
 * at its end.
 */
function page(places: readonly number[], properties: readonly (Buffer | null)[], entry: number): Buffer {
  const bytes = Buffer.alloc(PAGE);
  let free = PAGE - 1;
  places.forEach((place, index) => bytes.writeUInt32LE(place, index * 4));
  properties.forEach((own, index) => {
    if (!own) return;
    free -= own.length + (own.length % 2);
    free -= free % 2;
    own.copy(bytes, free);
    bytes[places.length * 4 + index * entry] = free / 2;
  });
  bytes[PAGE - 1] = properties.length;
  return bytes;
}

/** The properties of a paragraph as its page has them: their length in words, the style, the changes. */
function paragraphProperties({ style, properties }: Paragraph): Buffer {
  const own = Buffer.concat([u16(style), properties]);
  return own.length % 2 === 1
    ? Buffer.concat([Buffer.of((own.length + 1) / 2), own])
    : Buffer.concat([Buffer.of(0, own.length / 2), own]);
}

/** Two levels, 一、 and （一）, of one list. */
function lists(): { readonly heads: Buffer; readonly levels: Buffer; readonly overrides: Buffer } {
  const level = (words: string) =>
    Buffer.concat([u32(1), Buffer.of(37, 0), Buffer.alloc(22), u16(words.length), utf16(words)]);
  const levels = Buffer.concat([
    level("\u0000、"),
    level("（\u0001）"),
    ...Array.from({ length: 7 }, () => level("")),
  ]);
  const heads = Buffer.concat([u16(1), u32(7), Buffer.alloc(24)]);
  const overrides = Buffer.concat([u32(1), u32(7), Buffer.alloc(12), u32(0xffffffff)]);
  return { heads, levels, overrides };
}

/** Two styles: one that says nothing, one that is in the list at its first level. */
function styles(): Buffer {
  const style = (kind: number, properties: Buffer) => {
    const words = Buffer.concat([u16(1), utf16("a"), u16(0)]);
    const base = Buffer.concat([u16(0), u16(kind), u16(1), Buffer.alloc(4)]);
    const own = Buffer.concat([u16(properties.length + 2), u16(0), properties]);
    const all = Buffer.concat([base, words, own]);
    return Buffer.concat([u16(all.length), all, Buffer.alloc(all.length % 2)]);
  };
  const none = 0xfff0 | 1;
  return Buffer.concat([
    u16(18),
    u16(2),
    u16(10),
    Buffer.alloc(14),
    style(none, Buffer.alloc(0)),
    style(none, LISTED(0)),
  ]);
}

/** A Word file of paragraphs and rows; `encrypted` only says so. */
export function docFile(content: readonly (DocParagraph | DocRow)[], encrypted = false): Uint8Array {
  const paragraphs = content.flatMap((item) => ("cells" in item ? rowParagraphs(item) : [paragraphOf(item)]));
  const text = paragraphs.map(({ runs, end }) => runs.map(([words]) => words).join("") + end).join("");
  const runs = paragraphs
    .flatMap((each) => [...each.runs, [each.end, null] as const])
    .filter(([words]) => words !== "");
  const placesOf = (lengths: readonly number[]) =>
    lengths.reduce<number[]>((all, length) => [...all, all.at(-1)! + length * 2], [TEXT_AT]);
  const characters = page(
    placesOf(runs.map(([words]) => words.length)),
    runs.map(([, mark]) => mark && Buffer.concat([Buffer.of(mark.length), mark])),
    1,
  );
  const lengths = paragraphs.map(
    ({ runs: own, end }) => own.map(([words]) => words).join("").length + end.length,
  );
  const places = placesOf(lengths);
  const blocks = Array.from({ length: Math.ceil(paragraphs.length / ON_A_PAGE) }, (_, index) => {
    const [from, to] = [index * ON_A_PAGE, Math.min((index + 1) * ON_A_PAGE, paragraphs.length)];
    const own = paragraphs.slice(from, to).map(paragraphProperties);
    return { start: places[from]!, page: page(places.slice(from, to + 1), own, 13) };
  });
  const words = utf16(text);
  const firstPage = Math.ceil((TEXT_AT + words.length) / PAGE);
  const { heads, levels, overrides } = lists();
  const pieces = Buffer.concat([
    Buffer.of(2),
    u32(16),
    u32(0),
    u32(text.length),
    u16(0),
    u32(TEXT_AT),
    u16(0),
  ]);
  const end = u32(TEXT_AT + words.length);
  const blockPlaces = [
    ...blocks.map(({ start }) => u32(start)),
    end,
    ...blocks.map((_, index) => u32(firstPage + 1 + index)),
  ];
  const tables: readonly (readonly [place: number, table: Buffer])[] = [
    [0xa2, styles()],
    [0xfa, Buffer.concat([u32(TEXT_AT), end, u32(firstPage)])],
    [0x102, Buffer.concat(blockPlaces)],
    [0x1a2, pieces],
    [0x2ea, overrides],
    [0x2e2, heads],
  ];
  const header = Buffer.alloc(TEXT_AT);
  header.writeUInt16LE(0xa5ec, 0);
  header.writeUInt16LE(0x0200 | (encrypted ? 0x0100 : 0), 0x0a);
  header.writeUInt32LE(text.length, 0x4c);
  let at = 0;
  for (const [place, table] of tables) {
    header.writeUInt32LE(at, place);
    header.writeUInt32LE(table.length, place + 4);
    at += table.length;
  }
  const padding = Buffer.alloc(firstPage * PAGE - TEXT_AT - words.length);
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(
    file,
    "/WordDocument",
    Buffer.concat([header, words, padding, characters, ...blocks.map(({ page }) => page)]),
  );
  CFB.utils.cfb_add(file, "/1Table", Buffer.concat([...tables.map(([, table]) => table), levels]));
  return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
}
