import type { Item } from "./pdf-lines.ts";

/** In the size of type: how far type reaches below and above its line. */
const BELOW = 0.15;
const ABOVE = 0.85;
/** `12`, `3.` in the first column: each begins a row. */
const NUMBER = /^[(（]?\d{1,3}[)）]?[.、．]?$/;
/** In the size of type, and in parts of the room between lines of a cell: rows stand apart by so much more. */
const ROWS_APART = 0.4;
const MORE_APART = 1.5;

/** A stretch of a table between two level lines. */
export interface BandRow {
  readonly top: number;
  readonly bottom: number;
  readonly items: readonly Item[];
}

/** The rows of a table between two lines. `apart`: nothing is drawn between rows. */
export function splitRow(row: BandRow, second: number, apart: boolean): BandRow[] {
  const numbers = numbersIn(row.items, second);
  if (numbers.length < 2 && !apart) return [row];
  const gaps = gapsOf(row.items);
  const cuts = numbers.length >= 2 ? betweenNumbers(numbers, gaps) : wideGaps(gaps, row.items);
  const tops = [row.top, ...cuts];
  return tops.map((top, index): BandRow => {
    const bottom = cuts[index] ?? row.bottom;
    return { top, bottom, items: row.items.filter(({ y }) => y < top && y > bottom) };
  });
}

/** The numbers left of `second`. */
export function numbersIn(items: readonly Item[], second: number): Item[] {
  return items.filter(({ x, text }) => x < second && NUMBER.test(text.trim()));
}

interface Gap {
  readonly middle: number;
  readonly height: number;
}

/** The room between lines of type, top to bottom. */
function gapsOf(items: readonly Item[]): Gap[] {
  const gaps: Gap[] = [];
  let lowest = Infinity;
  for (const { y, size } of items.toSorted((a, b) => b.y + ABOVE * b.size - (a.y + ABOVE * a.size))) {
    const top = y + ABOVE * size;
    if (lowest !== Infinity && lowest - top > 0)
      gaps.push({ middle: (lowest + top) / 2, height: lowest - top });
    lowest = Math.min(lowest, y - BELOW * size);
  }
  return gaps;
}

/** Between two numbers, where there is most room. */
function betweenNumbers(numbers: readonly Item[], gaps: readonly Gap[]): number[] {
  const ys = numbers.map(({ y }) => y).toSorted((a, b) => b - a);
  return ys.slice(1).map((y, index) => {
    const between = gaps.filter(({ middle }) => middle < ys[index]! && middle > y);
    const widest = between.toSorted((a, b) => b.height - a.height)[0];
    return widest?.middle ?? (ys[index]! + y) / 2;
  });
}

function wideGaps(gaps: readonly Gap[], items: readonly Item[]): number[] {
  const size = Math.max(0, ...items.map((item) => item.size));
  const least = Math.min(...gaps.map(({ height }) => height));
  const even = gaps.every(({ height }) => height <= least * MORE_APART);
  return gaps
    .filter(({ height }) => even || (height >= least * MORE_APART && height >= ROWS_APART * size))
    .map(({ middle }) => middle);
}
