import { rowsOf, type Item } from "./pdf-lines.ts";

/** Pieces of a page that are read one after the other; `column` 0 goes over the whole width, 1 and 2 are halves. */
export interface Zone {
  readonly column: 0 | 1 | 2;
  readonly items: readonly Item[];
}

/** Two columns have so many lines each, most of them reaching their margins, and so wide, in their size of type. */
const LEAST_LINES = 6;
const LEAST_WIDTH = 9;
const FULL_LINES = 0.5;
const NEAR_MARGIN = 2;
/** In parts of the width of a column: so much of a full line is printed. */
const FILLED = 0.75;
/** The space between the columns is so wide, in the size of type, and lies in this part of the page. */
const GUTTER = 0.9;
const MIDDLE = [0.3, 0.7] as const;

/** The pieces of a page in reading order: where prose stands in two columns, the left before the right. */
export function zonesOf(items: readonly Item[]): Zone[] {
  const whole: Zone[] = [{ column: 0, items }];
  const gutter = gutterOf(items);
  if (gutter === null) return whole;
  const zones: Zone[] = [];
  let left: Item[] = [];
  let right: Item[] = [];
  let across: Item[] = [];
  const halves = () => {
    if (areColumns(left, right)) {
      if (across.length > 0) zones.push({ column: 0, items: across });
      zones.push({ column: 1, items: left }, { column: 2, items: right });
      across = [];
    } else across.push(...left, ...right);
    [left, right] = [[], []];
  };
  for (const row of rowsOf(items)) {
    if (row.some(({ x, width }) => x < gutter && x + width > gutter)) {
      halves();
      across.push(...row);
      continue;
    }
    left.push(...row.filter(({ x }) => x < gutter));
    right.push(...row.filter(({ x }) => x >= gutter));
  }
  halves();
  if (across.length > 0) zones.push({ column: 0, items: across });
  return zones.some(({ column }) => column > 0) ? zones : whole;
}

/** Where the fewest lines cross the middle of the page; null when no free strip has lines on both sides. */
function gutterOf(items: readonly Item[]): number | null {
  if (items.length < 2 * LEAST_LINES) return null;
  const size = median(items.map((item) => item.size));
  const from = Math.min(...items.map(({ x }) => x));
  const to = Math.max(...items.map(({ x, width }) => x + width));
  if (to - from < 2 * LEAST_WIDTH * size) return null;
  const step = size / 2;
  const count = Math.floor(((MIDDLE[1] - MIDDLE[0]) * (to - from)) / step);
  if (count < 1) return null;
  const start = from + MIDDLE[0] * (to - from);
  const crossed = Array.from({ length: count }, () => 0);
  for (const { x, width } of items) {
    const first = Math.max(0, Math.ceil((x - (GUTTER / 2) * size - start) / step));
    const last = Math.min(count - 1, Math.floor((x + width + (GUTTER / 2) * size - start) / step));
    for (let at = first; at <= last; at += 1) crossed[at]! += 1;
  }
  const least = Math.min(...crossed);
  if (least > items.length / 3) return null;
  const first = crossed.indexOf(least);
  let last = first;
  while (crossed[last + 1] === least) last += 1;
  return start + ((first + last) / 2) * step;
}

/** True for lines of prose on both sides: enough of them, wide, and mostly full. */
function areColumns(left: readonly Item[], right: readonly Item[]): boolean {
  return [left, right].every((side) => {
    const rows = rowsOf(side);
    if (rows.length < LEAST_LINES) return false;
    const size = median(side.map((item) => item.size));
    const ends = rows.map((row) => Math.max(...row.map(({ x, width }) => x + width)));
    const starts = rows.map((row) => Math.min(...row.map(({ x }) => x)));
    const end = Math.max(...ends);
    const width = end - Math.min(...starts);
    // A line of prose fills its column from end to end, without the room between cells.
    const full = rows.filter(
      (row, index) =>
        ends[index]! > end - NEAR_MARGIN * size &&
        row.reduce((sum, item) => sum + item.width, 0) > FILLED * width,
    ).length;
    return width >= LEAST_WIDTH * size && full >= FULL_LINES * rows.length;
  });
}

function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
