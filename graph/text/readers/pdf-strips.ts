import { rowsOf, type Item } from "./pdf-lines.ts";

export interface Strips {
  /** What stands beside the text, at the left or the right: the navigation of a saved page, notes in the margin. */
  readonly beside: readonly (readonly Item[])[];
  /** Balloons of changes and comments: printed by the word processor, no text of the document. */
  readonly balloons: readonly Item[];
  readonly text: readonly Item[];
}

/** `删除[张三]:`, `批注 [A1]：`, `设置了格式: 字体: 加粗` in a balloon. */
const BALLOON =
  /^(?:删除|插入|批注|带格式|设置了?格式|格式化|Deleted|Comment(?:ed)?|Formatted)\s*(?:[[［【(（]|的?内容|[:：])/;

/** In parts of the width of what is printed: a strip begins or ends within so much of its side. */
const LEFT_STRIP = 0.22;
const RIGHT_STRIP = 0.3;
/** In the size of type: a strip stands so far from the text. */
const APART = 0.8;
const LEAST_ROWS = 3;
/** In the size of type: rows so near in height are one; so many rows of a strip are none of the text's. */
const LEVEL = 0.15;
const OFF_LEVEL = 0.6;

/** Parts what stands beside the text from it, where nothing of the text reaches there. */
export function stripsOf(items: readonly Item[]): Strips {
  if (items.length < 2 * LEAST_ROWS) return { beside: [], balloons: [], text: items };
  const from = Math.min(...items.map(({ x }) => x));
  const to = Math.max(...items.map(({ x, width }) => x + width));
  const left = stripOf(items, ({ x, width }) => x + width <= from + LEFT_STRIP * (to - from));
  const right = stripOf(items, ({ x }) => x >= to - RIGHT_STRIP * (to - from));
  const strips = [left, right].filter((strip) => strip.length > 0);
  if (strips.length === 0) return { beside: [], balloons: [], text: items };
  const taken = new Set(strips.flat());
  const isBalloon = (strip: readonly Item[]) => strip.some(({ text }) => BALLOON.test(text.trim()));
  return {
    beside: strips.filter((strip) => !isBalloon(strip)),
    balloons: strips.filter(isBalloon).flat(),
    text: items.filter((item) => !taken.has(item)),
  };
}

/** The items at a side that make a strip of their own; none when the text reaches there. */
function stripOf(items: readonly Item[], isAtSide: (item: Item) => boolean): readonly Item[] {
  const columns: Item[][] = [];
  for (const item of items.filter(isAtSide).toSorted((a, b) => a.x - b.x)) {
    const column = columns.at(-1);
    if (column && item.x - column.at(-1)!.x <= item.size) column.push(item);
    else columns.push([item]);
  }
  return columns.find((column) => isStrip(column, items)) ?? [];
}

function isStrip(strip: readonly Item[], items: readonly Item[]): boolean {
  if (strip.length < LEAST_ROWS || strip.length > items.length / 2) return false;
  const [own, ys] = [new Set(strip), strip.map(({ y }) => y)];
  const [top, bottom] = [Math.max(...ys), Math.min(...ys)];
  const begin = Math.min(...strip.map(({ x }) => x));
  const end = Math.max(...strip.map(({ x, width }) => x + width));
  const beside = items.filter((item) => !own.has(item) && item.y <= top && item.y >= bottom);
  if (beside.some(({ x, width, size }) => x < end + APART * size && x + width > begin - APART * size))
    return false;
  const [rows, others] = [rowsOf(strip), rowsOf(beside)];
  if (rows.length < LEAST_ROWS || others.length < LEAST_ROWS) return false;
  const off = rows.filter((row) =>
    others.every((other) => Math.abs(other[0]!.y - row[0]!.y) > LEVEL * row[0]!.size),
  );
  return off.length >= OFF_LEVEL * rows.length;
}
