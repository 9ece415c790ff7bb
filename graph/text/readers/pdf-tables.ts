import type { Glyph } from "./pdf-content.ts";
import { itemsOf } from "./pdf-glyphs.ts";
import type { Lattice, Place } from "./pdf-lattice.ts";
import { linesInCell, type PageLine } from "./pdf-lines.ts";

/** A table that is drawn on one page, or over several. Rows and columns count from 0. */
export interface DrawnTable {
  /** The places of the upright lines, left to right: one more than columns. */
  readonly xs: readonly number[];
  readonly rows: number;
  /** By row, then by column. */
  readonly cells: readonly DrawnCell[];
  /** Rows that are printed again on top of later pages. */
  readonly headRows: number;
  readonly top: number;
  readonly bottom: number;
  /** True when its upright lines are guessed from the places of words. */
  readonly guessed?: boolean;
}

export interface DrawnCell extends Place {
  readonly left: number;
  readonly right: number;
  /** The height of its lower border on its last page, and of its upper one on its first. */
  readonly top: number;
  readonly bottom: number;
  /** Top to bottom; a cell over a page break has those of both pages. */
  readonly lines: readonly PageLine[];
}

/** The words of each table's cells, by their place, and what stands in none. */
export function tablesOf(
  lattices: readonly Lattice[],
  glyphs: readonly Glyph[],
): { readonly tables: DrawnTable[]; readonly rest: readonly Glyph[] } {
  const kept = withoutNested(lattices);
  if (kept.length === 0) return { tables: [], rest: glyphs };
  const inCells = kept.map(({ cells }) => cells.map((): Glyph[] => []));
  const slots = kept.map(slotsOf);
  const rest = glyphs.filter((glyph) => {
    const [x, y] = [glyph.x + glyph.width / 2, glyph.y + 0.35 * glyph.size];
    const table = kept.findIndex((lattice) => encloses(lattice, x, y));
    if (table < 0) return true;
    const { xs, ys } = kept[table]!;
    const column = xs.findIndex((_, index) => x < xs[index + 1]!);
    const row = ys.findIndex((_, index) => y > ys[index + 1]!);
    const cell = slots[table]![row * (xs.length - 1) + column];
    if (cell === undefined) return true;
    inCells[table]![cell]!.push(glyph);
    return false;
  });
  const tables = kept.map((lattice, table): DrawnTable => ({
    xs: lattice.xs,
    rows: lattice.ys.length - 1,
    cells: lattice.cells.map((place, cell) => ({
      ...place,
      left: lattice.xs[place.column]!,
      right: lattice.xs[place.column + place.columnSpan]!,
      top: lattice.ys[place.row]!,
      bottom: lattice.ys[place.row + place.rowSpan]!,
      lines: linesInCell(itemsOf(inCells[table]![cell]!)),
    })),
    headRows: 0,
    top: lattice.ys[0]!,
    bottom: lattice.ys.at(-1)!,
    ...(lattice.guessed && { guessed: true }),
  }));
  return { tables: tables.filter(({ cells }) => cells.some(({ lines }) => lines.length > 0)), rest };
}

/** A table in a cell of a table is words of that cell; a table in a frame of one column or row stands alone. */
function withoutNested(lattices: readonly Lattice[]): Lattice[] {
  const inside = (inner: Lattice, outer: Lattice) =>
    inner !== outer &&
    encloses(outer, inner.xs[0]!, inner.ys[0]!) &&
    encloses(outer, inner.xs.at(-1)!, inner.ys.at(-1)!);
  const layout = ({ xs, ys }: Lattice) => xs.length < 3 || ys.length < 3;
  const frames = new Set(
    lattices.filter((outer) => layout(outer) && lattices.some((inner) => inside(inner, outer))),
  );
  const tables = lattices.filter((lattice) => !frames.has(lattice));
  return tables.filter((inner) => !tables.some((outer) => inside(inner, outer)));
}

export function encloses({ xs, ys }: Lattice, x: number, y: number): boolean {
  return xs[0]! <= x && x < xs.at(-1)! && ys.at(-1)! < y && y <= ys[0]!;
}

/** Which cell covers each place, row by row. */
function slotsOf({ xs, cells }: Lattice): number[] {
  const slots: number[] = [];
  for (const [index, { row, column, rowSpan, columnSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r += 1)
      for (let c = column; c < column + columnSpan; c += 1) slots[r * (xs.length - 1) + c] = index;
  return slots;
}
