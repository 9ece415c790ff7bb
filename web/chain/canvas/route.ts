import type { Point } from "./curve.ts";

/** A column that a line must pass: its sides, and the tops and bottoms of its cards from above to below. */
export interface Passed {
  readonly left: number;
  readonly right: number;
  readonly cards: readonly { readonly top: number; readonly bottom: number }[];
}

/** How far a line within a column bulges out of it, in pixels. */
const BULGE = 34;
/** How far from a column a line turns. */
const TURN = 24;
/** A gap at the end of a column lies so far from its last card. */
const MARGIN = 10;

/**
 * Control points of a line between two columns: it leaves and arrives level, and passes every column in
 * between through the gap between cards that is nearest to its way, so that no card hides it.
 */
export function routeBetween(from: Point, to: Point, passed: readonly Passed[]): Point[] {
  const way = Math.sign(to.x - from.x) || 1;
  const points: Point[] = [];
  let last = from;
  for (const column of passed) {
    const [near, far] =
      way > 0 ? [column.left - TURN, column.right + TURN] : [column.right + TURN, column.left - TURN];
    const straight = from.y + ((to.y - from.y) * ((near + far) / 2 - from.x)) / (to.x - from.x || 1);
    const y = nearestGap(column.cards, straight);
    points.push({ x: near, y: last.y }, { x: near, y }, { x: (near + far) / 2, y });
    last = { x: far, y };
  }
  const turn = passed.length > 0 ? last.x : (from.x + to.x) / 2;
  return [...points, { x: turn, y: last.y }, { x: turn, y: to.y }];
}

/** Control points of a line between two cards of one column: it swings out to the left. */
export function routeBeside(from: Point, to: Point): Point[] {
  return [
    { x: from.x - BULGE, y: from.y },
    { x: to.x - BULGE, y: to.y },
  ];
}

function nearestGap(cards: Passed["cards"], wanted: number): number {
  const [first, last] = [cards[0], cards.at(-1)];
  if (!first || !last || wanted < first.top - MARGIN || wanted > last.bottom + MARGIN) return wanted;
  const gaps = [
    first.top - MARGIN,
    ...cards.slice(1).map((card, index) => (cards[index]!.bottom + card.top) / 2),
    last.bottom + MARGIN,
  ];
  return gaps.reduce((best, gap) => (Math.abs(gap - wanted) < Math.abs(best - wanted) ? gap : best));
}
