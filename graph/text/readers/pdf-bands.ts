import type { Box } from "./pdf-geometry.ts";
import { rowsOf, type Item } from "./pdf-lines.ts";
import { splitRow, type BandRow } from "./pdf-band-rows.ts";
import type { Rule, Rules } from "./pdf-rules.ts";

/** So many level lines of one length, one below the other, may be those of a table without upright ones. */
const LEAST_RULES = 3;
/** In points: ends of lines that stand so near are at one place, as are coloured boxes that touch. */
const SAME_END = 4;
const TOUCH = 2;
/** No table is narrower; in points. A line beside cells that reach over rows is no shorter, in parts of the table. */
const LEAST_LENGTH = 150;
const LEAST_PART = 0.3;
/** So many columns cannot be two words set apart. */
const LEAST_COLUMNS = 3;
/** In the size of type: the room between two columns, and between a column and the border before it. */
const GUTTER = 0.5;
const BEFORE_COLUMN = 0.4;

/**
 * The lines of tables that draw level ones only, or rows in colours: with upright ones where no word stands over the
 * whole height, and level ones between rows that a number begins or that stand apart. One entry a table.
 */
export function bandsOf(
  across: readonly Rule[],
  panels: readonly Box[],
  items: readonly Item[],
): readonly Rules[] {
  return groupsOf([...across, ...edgesOf(panels)]).flatMap((group) => bandOf(group, items) ?? []);
}

/** Upper and lower edges of rows of coloured boxes that stand side by side. */
function edgesOf(panels: readonly Box[]): Rule[] {
  const rows: { left: number; right: number; top: number; bottom: number }[] = [];
  for (const panel of panels.toSorted((a, b) => b.top - a.top || a.left - b.left)) {
    const row = rows.at(-1);
    const beside =
      row && Math.abs(row.top - panel.top) <= TOUCH && Math.abs(row.bottom - panel.bottom) <= TOUCH;
    if (beside && panel.left <= row.right + TOUCH) row.right = Math.max(row.right, panel.right);
    else rows.push({ ...panel });
  }
  return rows.flatMap(({ left, right, top, bottom }) =>
    [top, bottom].map((at) => ({ at, from: left, to: right })),
  );
}

interface Group {
  readonly from: number;
  readonly to: number;
  /** Top to bottom. */
  readonly whole: Rule[];
  /** Beside cells that reach over several rows. */
  readonly parts: Rule[];
}

/** Lines between the same ends, one below the other. */
function groupsOf(across: readonly Rule[]): Group[] {
  const groups: Group[] = [];
  const sorted = across.toSorted((a, b) => b.at - a.at);
  for (const rule of sorted) {
    if (rule.to - rule.from < LEAST_LENGTH) continue;
    const group = groups.find(
      ({ from, to }) => Math.abs(from - rule.from) <= SAME_END && Math.abs(to - rule.to) <= SAME_END,
    );
    if (!group) groups.push({ from: rule.from, to: rule.to, whole: [rule], parts: [] });
    else if (group.whole.at(-1)!.at - rule.at > TOUCH) group.whole.push(rule);
  }
  const tables = groups.filter(({ whole }) => whole.length >= LEAST_RULES);
  for (const { from, to, whole, parts } of tables)
    for (const rule of sorted)
      if (
        rule.from >= from - SAME_END &&
        rule.to <= to + SAME_END &&
        rule.to - rule.from >= LEAST_PART * (to - from) &&
        whole[0]!.at > rule.at &&
        rule.at > whole.at(-1)!.at &&
        whole.every(({ at }) => Math.abs(at - rule.at) > TOUCH)
      )
        parts.push(rule);
  return tables;
}

/** Null when the words between the lines stand in no columns. */
function bandOf({ from, to, whole, parts }: Group, items: readonly Item[]): Rules | null {
  const tops: number[] = [];
  for (const { at } of [...whole, ...parts].toSorted((a, b) => b.at - a.at))
    if (tops.length === 0 || tops.at(-1)! - at > TOUCH) tops.push(at);
  const rows = tops.slice(1).map((bottom, index): BandRow => {
    const top = tops[index]!;
    const inside = items.filter(({ x, y }) => y < top && y > bottom && x > from - TOUCH && x < to + TOUCH);
    return { top, bottom, items: inside };
  });
  const lines = rows.map((row) => rowsOf(row.items));
  // `一、产业培育` alone between two lines stands over all columns.
  const sides = columnsOf(lines.filter((own) => own.length > 1 || (own[0]?.length ?? 0) > 1).flat());
  if (sides.length < LEAST_COLUMNS - 1) return null;
  const split = rows.flatMap((row) => splitRow(row, sides[0]!, tops.length === LEAST_RULES));
  return rulesAround(split, [from, ...sides, to], parts);
}

/**
 * Lines around the rows and columns of a table: none through words that stand over several columns, and between two
 * rows only `parts` where such are given at that height.
 */
export function rulesAround(
  split: readonly BandRow[],
  sides: readonly number[],
  parts: readonly Rule[] = [],
): Rules {
  const down = sides.flatMap((at) =>
    split.flatMap(({ top, bottom, items: own }) =>
      own.some(({ x, width }) => x < at - 1 && x + width > at + 1) ? [] : [{ at, from: bottom, to: top }],
    ),
  );
  const across = [...split.map(({ top }) => top), split.at(-1)!.bottom].flatMap((at) => {
    const drawn = parts.filter((part) => Math.abs(part.at - at) <= TOUCH);
    return drawn.length > 0 ? drawn : [{ at, from: sides[0]!, to: sides.at(-1)! }];
  });
  return { across, down: joined(down) };
}

/** Where the second column begins, and each behind it. */
function columnsOf(lines: readonly (readonly Item[])[]): number[] {
  const parted = lines.filter((line) => line.length >= LEAST_COLUMNS).flat();
  // Lines that are the rest of a cell leave the columns free, unless they go over several.
  const widest = Math.max(0, ...parted.map(({ width }) => width));
  const all = lines.flat().filter(({ width }) => width <= widest * 1.1);
  const sides: number[] = [];
  let end = Infinity;
  for (const { x, width, size } of all.toSorted((a, b) => a.x - b.x)) {
    if (x - end >= GUTTER * size) sides.push(x - Math.min((x - end) / 2, BEFORE_COLUMN * size));
    end = Math.max(end === Infinity ? -Infinity : end, x + width);
  }
  return parted.length === 0 ? [] : sides;
}

/** Pieces of upright lines that meet, as one. */
function joined(down: readonly Rule[]): Rule[] {
  const result: { at: number; from: number; to: number }[] = [];
  for (const rule of down) {
    const last = result.at(-1);
    if (last && last.at === rule.at && Math.abs(last.from - rule.to) <= TOUCH) last.from = rule.from;
    else result.push({ ...rule });
  }
  return result;
}
