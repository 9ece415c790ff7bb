import { TABLES, type WordFile } from "./file.ts";
import { SPRM, sprmsOf, valueOf } from "./properties.ts";

/** The list and level that a style puts its paragraphs in; null where it says nothing. */
export interface StyleList {
  readonly list: number | null;
  readonly level: number | null;
}

const NO_BASE = 0x0fff;
const PARAGRAPH = 1;

/** By number of the style: its list, or that of the style it is based on. MS-DOC 2.9.271, 2.9.260. */
export function styleLists(file: WordFile): (style: number) => StyleList {
  const table = file.table(TABLES.styles);
  if (table.length < 6) return () => ({ list: null, level: null });
  const count = table.readUInt16LE(2);
  const baseBytes = table.readUInt16LE(4);
  const own: (StyleList & { readonly base: number })[] = [];
  let at = 2 + table.readUInt16LE(0);
  for (let index = 0; index < count && at + 2 <= table.length; index += 1) {
    const length = table.readUInt16LE(at);
    own.push(styleIn(table.subarray(at + 2, at + 2 + length), baseBytes));
    at += 2 + length + (length % 2);
  }
  return (style) => {
    let [list, level]: [number | null, number | null] = [null, null];
    const seen = new Set<number>();
    for (let next = style; next !== NO_BASE && !seen.has(next) && own[next]; next = own[next]!.base) {
      seen.add(next);
      list ??= own[next]!.list;
      level ??= own[next]!.level;
    }
    return { list, level };
  };
}

function styleIn(style: Buffer, baseBytes: number): StyleList & { readonly base: number } {
  if (style.length < baseBytes + 2) return { list: null, level: null, base: NO_BASE };
  const kind = style.readUInt16LE(2);
  const base = kind >> 4;
  if ((kind & 0x0f) !== PARAGRAPH) return { list: null, level: null, base };
  const properties = baseBytes + 2 + style.readUInt16LE(baseBytes) * 2 + 2;
  const length = properties + 2 <= style.length ? style.readUInt16LE(properties) : 0;
  const sprms = length <= 2 ? [] : sprmsOf(style.subarray(properties + 4, properties + 2 + length));
  return { list: valueOf(sprms, SPRM.list), level: valueOf(sprms, SPRM.level), base };
}
