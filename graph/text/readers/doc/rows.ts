import type { BlockCell, BlockTable } from "../block.ts";
import { SPRM, valueOf, type Sprm } from "./properties.ts";

/** A row as it is read: its cells, and what its end says of them. */
export interface RowRead {
  readonly cells: readonly (readonly string[])[];
  readonly sprms: readonly Sprm[];
}

interface Place {
  readonly left: number;
  readonly right: number;
  /** True where the cell goes on what stands above it, or left of it. */
  readonly below: boolean;
  readonly beside: boolean;
}

const CELL_BYTES = 20;
/** Edges of two rows that differ by no more are one. In twentieths of a point. */
const TOLERANCE = 30;
/** What the two bits of a cell's flags say that tell of cells above: 1 is that it goes on. MS-DOC 2.9.329. */
const GOES_ON = 1;

/**
 * The table that rows make: cells that go on are one with those they go on, widths tell over how many columns
 * one reaches.
 */
export function tableOf(rows: readonly RowRead[]): BlockTable {
  const places = rows.map(({ sprms, cells }) => placesIn(sprms) ?? evenly(cells.length));
  const edges = edgesOf(places.flat());
  const columnOf = (edge: number) => edges.findLastIndex((each) => each <= edge + TOLERANCE / 2);
  const above = new Map<number, { rowSpan: number }>();
  const printed = rows.map(({ cells }, row) => {
    const line: (BlockCell & { rowSpan: number; columnSpan: number })[] = [];
    const [first] = places[row]!;
    if (first && columnOf(first.left) > 0) line.push({ ...EMPTY, columnSpan: columnOf(first.left) });
    for (const [index, paragraphs] of cells.entries()) {
      const place = places[row]![index] ?? { left: Infinity, right: Infinity, below: false, beside: false };
      const column = columnOf(place.left);
      const columnSpan = Math.max(1, columnOf(place.right) - column);
      const owner = above.get(column);
      if (place.beside && line.length > 0) line.at(-1)!.columnSpan += columnSpan;
      else if (place.below && owner) owner.rowSpan += 1;
      else {
        const cell = { paragraphs, rowSpan: 1, columnSpan };
        line.push(cell);
        above.set(column, cell);
      }
    }
    return line;
  });
  const isHead = ({ sprms }: RowRead) => (valueOf(sprms, SPRM.headRow) ?? 0) !== 0;
  const body = rows.findIndex((row) => !isHead(row));
  return { is: "TABLE", rows: printed, headRows: body < 0 ? 0 : body };
}

const EMPTY = { paragraphs: [], rowSpan: 1, columnSpan: 1 } as const;

/** The cells of a row as its end has them: how many, their edges, their flags. MS-DOC 2.9.321. */
function placesIn(sprms: readonly Sprm[]): Place[] | null {
  const operand = sprms.findLast(({ code }) => code === SPRM.row)?.operand;
  if (!operand || operand.length < 1) return null;
  const count = operand[0]!;
  const flags = 1 + (count + 1) * 2;
  return Array.from({ length: count }, (_, index) => {
    const at = flags + index * CELL_BYTES;
    const flag = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    return {
      left: operand.readInt16LE(1 + index * 2),
      right: operand.readInt16LE(3 + index * 2),
      below: ((flag >> 5) & 3) === GOES_ON,
      beside: (flag & 3) >= 2,
    };
  });
}

function evenly(count: number): Place[] {
  return Array.from({ length: count }, (_, index) => ({
    left: index * 1000,
    right: (index + 1) * 1000,
    below: false,
    beside: false,
  }));
}

/** The edges of columns, those that nearly meet as one. */
function edgesOf(places: readonly Place[]): number[] {
  const edges: number[] = [];
  for (const edge of places.flatMap(({ left, right }) => [left, right]).toSorted((a, b) => a - b))
    if (edges.length === 0 || edge - edges.at(-1)! > TOLERANCE) edges.push(edge);
  return edges;
}
