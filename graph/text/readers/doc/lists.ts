import type { List, ListLevel } from "../numbering.ts";
import { TABLES, type WordFile } from "./file.ts";

/** How numbers are written, by their codes. MS-OSHARED 2.2.1.3. */
const FORMATS: Readonly<Record<number, string>> = {
  0: "decimal",
  1: "upperRoman",
  2: "lowerRoman",
  3: "upperLetter",
  4: "lowerLetter",
  10: "ideographDigital",
  11: "japaneseCounting",
  14: "decimalFullWidth",
  18: "decimalEnclosedCircle",
  19: "decimalFullWidth",
  22: "decimalZero",
  23: "bullet",
  28: "decimalEnclosedCircleChinese",
  33: "taiwaneseCounting",
  35: "taiwaneseCountingThousand",
  37: "chineseCounting",
  39: "chineseCountingThousand",
  255: "none",
};
const LIST_BYTES = 28;
const LEVEL_BYTES = 28;
const OVERRIDE_BYTES = 16;
const LEVELS = 9;
const SIMPLE = 1;
const LEGAL = 0x04;
const NO_RESTART = 0x08;
/** An override says where a level begins, or how it is written. */
const STARTS = 0x10;
const FORMATTED = 0x20;

/**
 * The lists of a document by the number that paragraphs call them by, from 1. MS-DOC 2.9.131, 2.9.132,
 * 2.9.150.
 */
export function listsOf(file: WordFile): ReadonlyMap<number, List> {
  const definitions = definitionsOf(file);
  const table = file.table(TABLES.listOverrides);
  const lists = new Map<number, List>();
  const count = table.length < 4 ? 0 : table.readUInt32LE(0);
  let at = 4 + count * OVERRIDE_BYTES;
  for (let index = 0; index < count; index += 1) {
    const head = 4 + index * OVERRIDE_BYTES;
    const id = table.readInt32LE(head);
    const levels = [...(definitions.get(id) ?? [])];
    const restarts = new Map<number, number>();
    at += 4;
    for (let changed = 0; changed < table[head + 12]!; changed += 1) {
      const flags = table.readUInt32LE(at + 4);
      const level = flags & 0x0f;
      if ((flags & STARTS) !== 0) restarts.set(level, table.readInt32LE(at));
      at += 8;
      if ((flags & FORMATTED) === 0) continue;
      const { read, end } = levelAt(table, at);
      levels[level] = read;
      at = end;
    }
    lists.set(index + 1, { shared: String(id), levels, restarts });
  }
  return lists;
}

/** Behind the heads of all lists stand their levels, one list after the other. */
function definitionsOf(file: WordFile): ReadonlyMap<number, readonly ListLevel[]> {
  const table = file.table(TABLES.lists, true);
  const definitions = new Map<number, readonly ListLevel[]>();
  if (table.length < 2) return definitions;
  let at = file.tableLength(TABLES.lists);
  for (let index = 0; index < table.readUInt16LE(0); index += 1) {
    const head = 2 + index * LIST_BYTES;
    const levels: ListLevel[] = [];
    const count = (table[head + 26]! & SIMPLE) === 1 ? 1 : LEVELS;
    for (let level = 0; level < count; level += 1) {
      const { read, end } = levelAt(table, at);
      levels.push(read);
      at = end;
    }
    definitions.set(table.readInt32LE(head), levels);
  }
  return definitions;
}

function levelAt(table: Buffer, at: number): { readonly read: ListLevel; readonly end: number } {
  const flags = table[at + 5]!;
  const words = at + LEVEL_BYTES + table[at + 24]! + table[at + 25]!;
  const length = table.readUInt16LE(words);
  const end = words + 2 + length * 2;
  const printed = table.subarray(words + 2, end).toString("utf16le");
  return {
    end,
    read: {
      format: FORMATS[table[at + 4]!] ?? "decimal",
      // The places of numbers are the numbers of their levels, from 0.
      text: [...printed]
        .map((sign) => (sign.charCodeAt(0) < LEVELS ? `%${sign.charCodeAt(0) + 1}` : sign))
        .join(""),
      start: table.readInt32LE(at),
      legal: (flags & LEGAL) !== 0,
      restartsAfter: (flags & NO_RESTART) !== 0 ? table[at + 26]! : null,
    },
  };
}
