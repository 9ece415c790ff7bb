import { CFB } from "@e965/xlsx";

/** The container is whole, and holds no text of Word 97 or later. */
export class NoWordError extends Error {}

/** The header and streams of a Word 97–2003 file. MS-DOC 2.5. Reading beyond them throws a `RangeError`. */
export class WordFile {
  readonly #stream: Buffer;
  readonly #table: Buffer;
  /** Pictures, and properties that are too long for their page. */
  readonly data: Buffer;
  readonly isEncrypted: boolean;

  constructor(bytes: Buffer) {
    const container = CFB.read(bytes, { type: "buffer" });
    const streamOf = (name: string) => {
      const entry = CFB.find(container, name) as { readonly content?: Uint8Array } | null;
      return entry ? Buffer.from(entry.content ?? []) : null;
    };
    const stream = streamOf("WordDocument");
    if (!stream || stream.readUInt16LE(0) !== MAGIC) throw new NoWordError();
    const flags = stream.readUInt16LE(0x0a);
    this.isEncrypted = (flags & ENCRYPTED) !== 0;
    this.#stream = stream;
    this.#table = streamOf((flags & SECOND_TABLE) !== 0 ? "1Table" : "0Table") ?? Buffer.alloc(0);
    this.data = streamOf("Data") ?? Buffer.alloc(0);
  }

  /** How many characters a part of the document has; parts stand one behind the other. */
  length(part: Part): number {
    return this.#stream.readUInt32LE(LENGTHS[part]);
  }

  /** Where a part begins, in characters. */
  start(part: Part): number {
    const parts = Object.keys(LENGTHS) as Part[];
    return parts.slice(0, parts.indexOf(part)).reduce((sum, each) => sum + this.length(each), 0);
  }

  /**
   * A table of the header by its place there; empty where the file has none. With `behind`, what follows it,
   * too.
   */
  table(place: number, behind = false): Buffer {
    const from = this.#stream.readUInt32LE(place);
    const length = this.#stream.readUInt32LE(place + 4);
    return length === 0 ? Buffer.alloc(0) : this.#table.subarray(from, behind ? undefined : from + length);
  }

  /** How long a table of the header is. */
  tableLength(place: number): number {
    return this.#stream.readUInt32LE(place + 4);
  }

  bytes(from: number, to: number): Buffer {
    if (to > this.#stream.length) throw new RangeError("behind the end of the document");
    return this.#stream.subarray(from, to);
  }
}

const MAGIC = 0xa5ec;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;

/** Where the header has the lengths of the parts, in the order of the parts. MS-DOC 2.5.4. */
const LENGTHS = {
  body: 0x4c,
  footnotes: 0x50,
  headers: 0x54,
  macros: 0x58,
  comments: 0x5c,
  endnotes: 0x60,
  boxes: 0x64,
} as const;
export type Part = keyof typeof LENGTHS;

/** Where the header names tables. MS-DOC 2.5.5. */
export const TABLES = {
  styles: 0xa2,
  characterPages: 0xfa,
  paragraphPages: 0x102,
  pieces: 0x1a2,
  drawings: 0x1da,
  lists: 0x2e2,
  listOverrides: 0x2ea,
} as const;
