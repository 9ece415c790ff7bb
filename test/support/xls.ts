import { CFB } from "@e965/xlsx";

/** Files of Excel 97–2003, written record by record: MS-XLS 2.1.4. */

const record = (type: number, ...parts: readonly (Buffer | number)[]): Buffer => {
  const data = Buffer.concat(parts.map((part) => (typeof part === "number" ? u16(part) : part)));
  return Buffer.concat([u16(type), u16(data.length), data]);
};
const u16 = (value: number) => Buffer.from(Uint16Array.of(value).buffer);
const u32 = (value: number) => Buffer.from(Uint32Array.of(value).buffer);
const f64 = (value: number) => Buffer.from(Float64Array.of(value).buffer);
const utf16 = (words: string) => Buffer.from(words, "utf16le");
/** Characters counted by two bytes or by one, and a byte that says that each takes two. */
const long = (words: string) => Buffer.concat([u16(words.length), Buffer.of(1), utf16(words)]);
const short = (words: string) => Buffer.concat([Buffer.of(words.length, 1), utf16(words)]);

const BOF = (kind: number) => record(0x0809, 0x0600, kind, 0, 0, u32(0), u32(0x0600));
const EOF = record(0x000a);

/** A cell: words, a number, or either with a style: 1 shows percents, 2 strikes through. */
type Cell = string | number | { readonly shows: string | number; readonly style: number } | null;

export interface XlsSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  /** Each from row and column to row and column, from 0. */
  readonly merged?: readonly (readonly [number, number, number, number])[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly frozen?: number;
  readonly isHidden?: boolean;
  /** The words of a box drawn on it. */
  readonly box?: string;
  readonly pictures?: number;
}

const cellRecord = (row: number, column: number, cell: Cell): Buffer => {
  const { shows, style } = typeof cell === "object" && cell !== null ? cell : { shows: cell, style: 0 };
  if (shows === null) return Buffer.alloc(0);
  if (typeof shows === "number") return record(0x0203, row, column, style, f64(shows));
  return record(0x0204, row, column, style, long(shows));
};

function sheetStream({
  rows,
  merged = [],
  hiddenRows = [],
  hiddenColumns = [],
  frozen = 0,
  ...drawn
}: XlsSheet): Buffer {
  const object = (kind: number) => record(0x005d, 0x15, 0x12, kind, 1, 0, u32(0), u32(0), u32(0), u32(0));
  return Buffer.concat([
    BOF(0x0010),
    ...hiddenColumns.map((column) => record(0x007d, column, column, 2304, 0, 1, 0)),
    record(0x0200, u32(0), u32(rows.length), 0, 20, 0),
    ...rows.map((_, row) =>
      record(0x0208, row, 0, 20, 255, 0, 0, u32(hiddenRows.includes(row) ? 0x120 : 0x100)),
    ),
    ...rows.flatMap((cells, row) => cells.map((cell, column) => cellRecord(row, column, cell))),
    record(0x023e, frozen > 0 ? 0x06be : 0x06b6, 0, 0, u32(64), 0, 0, u32(0)),
    ...(frozen > 0 ? [record(0x0041, 0, frozen, frozen, 0, 2)] : []),
    ...(merged.length > 0
      ? [
          record(
            0x00e5,
            merged.length,
            ...merged.flatMap(([top, left, bottom, right]) => [top, bottom, left, right]),
          ),
        ]
      : []),
    ...Array.from({ length: drawn.pictures ?? 0 }, () => object(0x08)),
    ...(drawn.box === undefined
      ? []
      : [
          object(0x06),
          record(0x01b6, 0, 0, 0, 0, 0, drawn.box.length, 16, u32(0)),
          record(0x003c, Buffer.of(1), utf16(drawn.box)),
          record(0x003c, 0, 0, u32(0), drawn.box.length, 0, u32(0)),
        ]),
    EOF,
  ]);
}

const font = (grbit: number) =>
  record(0x0031, 200, grbit, 0x7fff, 400, 0, Buffer.of(0, 0, 134, 0), short("宋体"));
const style = (fontIndex: number, format: number) => record(0x00e0, fontIndex, format, 1, Buffer.alloc(14));

/** A workbook; `strikesWithin` adds a font that strikes through and is of no cell. */
export function xlsFile(sheets: readonly XlsSheet[], strikesWithin = false): Uint8Array {
  const struck = 0x0008;
  const fonts = [font(0), font(0), font(0), font(0), font(struck), ...(strikesWithin ? [font(struck)] : [])];
  const styles = [style(0, 0), style(0, 10), style(5, 0)];
  const names = sheets.map(({ name, isHidden }) => [u16(isHidden ? 1 : 0), short(name)] as const);
  const globals = (starts: readonly number[]) =>
    Buffer.concat([
      BOF(0x0005),
      record(0x0042, 1200),
      ...fonts,
      ...styles,
      ...names.map(([state, name], index) => record(0x0085, u32(starts[index] ?? 0), state, name)),
      EOF,
    ]);
  const streams = sheets.map(sheetStream);
  const { length } = globals([]);
  const starts = streams.map((_, index) => length + Buffer.concat(streams.slice(0, index)).length);
  return compound("/Workbook", Buffer.concat([globals(starts), ...streams]));
}

/** A compound file with one stream. */
export function compound(path: string, content: Uint8Array): Uint8Array {
  const file = CFB.utils.cfb_new();
  CFB.utils.cfb_add(file, path, content);
  return Uint8Array.from(CFB.write(file, { type: "buffer" }) as Buffer);
}
