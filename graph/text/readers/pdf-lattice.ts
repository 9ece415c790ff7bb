import type { Rule, Rules } from "./pdf-rules.ts";

/** A table as it is drawn, without its words. Rows and columns count from 0. */
export interface Lattice {
  /** The places of the upright lines, left to right: one more than columns. */
  readonly xs: readonly number[];
  /** The places of the level lines, top to bottom: one more than rows. */
  readonly ys: readonly number[];
  readonly cells: readonly Place[];
  /** True when its upright lines are not drawn, but stand where no words do. */
  readonly guessed?: boolean;
}

/** Where a cell stands and how far it reaches. */
export interface Place {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** Lines that come so near each other touch; those that stand so near are one border drawn twice. In points. */
const TOUCH = 3;
const ONE_BORDER = 4.5;
/** Lines that run on so far beyond the last of those they cross enclose cells there. */
const OPEN_SIDE = 12;
/** A border is there when so much of it is drawn. */
const DRAWN = 0.5;

/** The tables that lines make: lines that touch belong together, what they part are cells. Frames are none. */
export function latticesOf({ across, down }: Rules): Lattice[] {
  return componentsOf(across, down)
    .map(latticeOf)
    .filter((lattice) => lattice !== null)
    .toSorted((a, b) => b.ys[0]! - a.ys[0]!);
}

function componentsOf(across: readonly Rule[], down: readonly Rule[]): Rules[] {
  const groups = new Groups(across.length + down.length);
  const sorted = [...down.entries()].toSorted(([, a], [, b]) => a.at - b.at);
  for (const [index, level] of across.entries()) {
    for (const [other, upright] of sorted) {
      if (upright.at < level.from - TOUCH) continue;
      if (upright.at > level.to + TOUCH) break;
      if (upright.from - TOUCH <= level.at && level.at <= upright.to + TOUCH)
        groups.join(index, across.length + other);
    }
  }
  const byRoot = new Map<number, { across: Rule[]; down: Rule[] }>();
  for (let index = 0; index < across.length + down.length; index += 1) {
    const root = groups.rootOf(index);
    const component = byRoot.get(root) ?? { across: [], down: [] };
    byRoot.set(root, component);
    if (index < across.length) component.across.push(across[index]!);
    else component.down.push(down[index - across.length]!);
  }
  return [...byRoot.values()];
}

/** Null for lines that enclose fewer than two cells. */
export function latticeOf({ across, down }: Rules): Lattice | null {
  if (across.length === 0 || down.length === 0 || across.length + down.length < 4) return null;
  const xs = withSides(clustered(down.map(({ at }) => at)), across);
  const ys = withSides(clustered(across.map(({ at }) => at)), down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1) return null;
  // From the bottom upwards, as points are counted.
  const slots = new Groups(columns * rows);
  for (let row = 0; row < rows; row += 1)
    for (let column = 0; column < columns; column += 1) {
      const slot = row * columns + column;
      if (column + 1 < columns && !isDrawn(down, xs[column + 1]!, ys[row]!, ys[row + 1]!))
        slots.join(slot, slot + 1);
      if (row + 1 < rows && !isDrawn(across, ys[row + 1]!, xs[column]!, xs[column + 1]!))
        slots.join(slot, slot + columns);
    }
  const places = placesOf(slots, rows, columns);
  const lattice = withoutIdleLines({ xs, ys: ys.toReversed(), cells: places });
  return lattice.cells.length < 2 ? null : lattice;
}

/** Places that stand so near each other as one, ascending. */
function clustered(numbers: readonly number[]): number[] {
  const clusters: number[][] = [];
  for (const number of numbers.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last && number - last[0]! <= ONE_BORDER) last.push(number);
    else clusters.push([number]);
  }
  return clusters.map((cluster) => (cluster[0]! + cluster.at(-1)!) / 2);
}

/** A table may have no line at its sides, or at its foot where the page ends. */
function withSides(places: number[], crossing: readonly Rule[]): number[] {
  const from = Math.min(...crossing.map((rule) => rule.from));
  const to = Math.max(...crossing.map((rule) => rule.to));
  return [
    ...(from < places[0]! - OPEN_SIDE ? [from] : []),
    ...places,
    ...(to > places.at(-1)! + OPEN_SIDE ? [to] : []),
  ];
}

function isDrawn(rules: readonly Rule[], at: number, from: number, to: number): boolean {
  let length = 0;
  for (const rule of rules) {
    if (Math.abs(rule.at - at) > ONE_BORDER) continue;
    length += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from));
  }
  return length >= DRAWN * (to - from);
}

/** The cells that joined slots make; what makes no rectangle is cut into rows. */
function placesOf(slots: Groups, rows: number, columns: number): Place[] {
  const byRoot = new Map<number, number[]>();
  for (let slot = 0; slot < rows * columns; slot += 1) {
    const root = slots.rootOf(slot);
    byRoot.set(root, [...(byRoot.get(root) ?? []), slot]);
  }
  const places: Place[] = [];
  for (const members of byRoot.values()) {
    const place = placeAround(members, rows, columns);
    if (place.rowSpan * place.columnSpan === members.length) places.push(place);
    else places.push(...runsOf(members, columns).map((run) => placeAround(run, rows, columns)));
  }
  return places.toSorted((a, b) => a.row - b.row || a.column - b.column);
}

/** Slots are numbered from the bottom row; rows of a place count from the top. */
function placeAround(members: readonly number[], rows: number, columns: number): Place {
  const rowsOf = members.map((slot) => rows - 1 - Math.floor(slot / columns));
  const columnsOf = members.map((slot) => slot % columns);
  const [row, column] = [Math.min(...rowsOf), Math.min(...columnsOf)];
  return {
    row,
    column,
    rowSpan: Math.max(...rowsOf) - row + 1,
    columnSpan: Math.max(...columnsOf) - column + 1,
  };
}

function runsOf(members: readonly number[], columns: number): number[][] {
  const runs: number[][] = [];
  for (const slot of members.toSorted((a, b) => a - b)) {
    const run = runs.at(-1);
    if (run && run.at(-1)! + 1 === slot && slot % columns !== 0) run.push(slot);
    else runs.push([slot]);
  }
  return runs;
}

/** A line at which no cell begins is the underline of some word. */
function withoutIdleLines({ xs, ys, cells }: Lattice): Lattice {
  const columns = [...new Set(cells.map(({ column }) => column))].toSorted((a, b) => a - b);
  const rows = [...new Set(cells.map(({ row }) => row))].toSorted((a, b) => a - b);
  const spanOf = (starts: readonly number[], from: number, span: number) =>
    starts.filter((start) => start >= from && start < from + span).length;
  return {
    xs: [...columns.map((column) => xs[column]!), xs.at(-1)!],
    ys: [...rows.map((row) => ys[row]!), ys.at(-1)!],
    cells: cells.map(({ row, column, rowSpan, columnSpan }) => ({
      row: rows.indexOf(row),
      column: columns.indexOf(column),
      rowSpan: spanOf(rows, row, rowSpan),
      columnSpan: spanOf(columns, column, columnSpan),
    })),
  };
}

/** Things that are joined step by step. */
class Groups {
  readonly #parents: number[];

  constructor(count: number) {
    this.#parents = Array.from({ length: count }, (_, index) => index);
  }

  rootOf(index: number): number {
    let root = index;
    while (this.#parents[root] !== root) root = this.#parents[root] = this.#parents[this.#parents[root]!]!;
    return root;
  }

  join(a: number, b: number): void {
    this.#parents[this.rootOf(a)] = this.rootOf(b);
  }
}
