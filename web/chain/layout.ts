/** Sizes in pixels at zoom 1. */
export const CARD_HEIGHT = 84;
const ROW = 96;
const GAP = 48;

/** Width of a column's cards; a task is a sentence, a bureau a name. */
export const CARD_WIDTHS: Readonly<Record<string, number>> = {
  UPPER: 178,
  UPPER_PROVISION: 178,
  UPPER_INDICATOR: 178,
  RESOURCE: 168,
  FINDING: 200,
  POLICY: 178,
  SECTION: 164,
  MEASURE: 178,
  TASK: 246,
  INDICATOR: 190,
  TARGET: 130,
  DEADLINE: 150,
  BUREAU: 168,
};
const OTHER_WIDTH = 170;

const SWEEPS = 4;

export interface Placed {
  /** Middle of the card. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface LayoutColumn {
  readonly key: string;
  /** Ids in the order of the document. */
  readonly ids: readonly string[];
}

/**
 * Fixed ranks: x is the kind (the column), y the order of the document. The order in a column is never
 * changed; the sweeps only move cards apart so that a card stands beside those it is linked with.
 * No chance: equal input, equal picture. Cost: O(sweeps × (nodes + links)).
 */
export function layoutOf(
  columns: readonly LayoutColumn[],
  links: readonly { readonly source: string; readonly target: string }[],
): ReadonlyMap<string, Placed> {
  const y = new Map<string, number>();
  for (const { ids } of columns)
    for (const [index, id] of ids.entries()) y.set(id, (index - (ids.length - 1) / 2) * ROW);
  const neighbours = neighboursOf(columns, links);
  for (let sweep = 0; sweep < SWEEPS; sweep += 1) {
    for (const column of sweep % 2 === 0 ? columns.toReversed() : columns) settle(column.ids, y, neighbours);
  }
  const placed = new Map<string, Placed>();
  let left = 0;
  for (const { key, ids } of columns) {
    const width = CARD_WIDTHS[key] ?? OTHER_WIDTH;
    for (const id of ids) placed.set(id, { x: left + width / 2, y: y.get(id)!, width });
    left += width + GAP;
  }
  return placed;
}

/** Moves each card of a column towards the mean of its neighbours, keeping the order and the distance of the rows. */
function settle(
  ids: readonly string[],
  y: Map<string, number>,
  neighbours: ReadonlyMap<string, readonly string[]>,
): void {
  const wanted = ids.map((id) => {
    const linked = neighbours.get(id) ?? [];
    return linked.length > 0
      ? linked.reduce((sum, other) => sum + y.get(other)!, 0) / linked.length
      : y.get(id)!;
  });
  const settled: number[] = [];
  for (const [index, want] of wanted.entries())
    settled.push(index === 0 ? want : Math.max(want, settled[index - 1]! + ROW));
  const shift =
    wanted.reduce((sum, want, index) => sum + want - settled[index]!, 0) / Math.max(1, ids.length);
  for (const [index, id] of ids.entries()) y.set(id, settled[index]! + shift);
}

/** The linked nodes in other columns; a link within a column pulls nothing. */
function neighboursOf(
  columns: readonly LayoutColumn[],
  links: readonly { readonly source: string; readonly target: string }[],
): Map<string, string[]> {
  const columnOf = new Map(columns.flatMap(({ key, ids }) => ids.map((id) => [id, key] as const)));
  const neighbours = new Map<string, string[]>();
  for (const { source, target } of links) {
    const [from, to] = [columnOf.get(source), columnOf.get(target)];
    if (!from || !to || from === to) continue;
    for (const [one, other] of [
      [source, target],
      [target, source],
    ] as const) {
      const known = neighbours.get(one);
      if (known) known.push(other);
      else neighbours.set(one, [other]);
    }
  }
  return neighbours;
}
