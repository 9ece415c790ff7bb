import type { ElementDefinition } from "cytoscape";
import type { ChainRelationship } from "../../api/chain.query.ts";
import type { Spoke } from "../../network/spokes.ts";
import { toCurve, type Point } from "./curve.ts";
import { routeBetween } from "./route.ts";

/** Lines between the same two cards are so far apart, in pixels. */
const APART = 22;
/** A line across passes the middle so far above or below it. */
const CLEARANCE = 160;

/** A network as Cytoscape's elements. While nothing is chosen, lines between two neighbours are faint. */
export function networkElementsOf(
  spokes: readonly Spoke[],
  relationships: readonly ChainRelationship[],
  root: string,
  selected: string | null,
  lit: ReadonlySet<string>,
): ElementDefinition[] {
  const places = new Map(spokes.map((spoke) => [spoke.node.id, spoke]));
  const nodes = spokes.map(({ node: { id }, x, y, width, height }): ElementDefinition => ({
    group: "nodes",
    data: { id, width },
    position: { x, y },
    style: { height },
    classes: [
      ...(id === root ? ["root"] : []),
      ...(id === selected ? ["selected"] : []),
      ...(lit.size > 0 && !lit.has(id) ? ["faded"] : []),
    ],
  }));
  const drawn = new Map<string, number>();
  const edges = relationships.map((relationship): ElementDefinition => {
    const { id, source, target, method } = relationship;
    const pair = [source, target].toSorted().join(" ");
    const nth = drawn.get(pair) ?? 0;
    drawn.set(pair, nth + 1);
    const faint = lit.size > 0 ? !lit.has(id) : source !== root && target !== root;
    return {
      group: "edges",
      data: { id, source, target, method, ...lineOf(places.get(source)!, places.get(target)!, nth * APART) },
      classes: [lit.has(id) ? "lit" : faint ? "faded" : "", id === selected ? "selected" : ""].filter(
        Boolean,
      ),
    };
  });
  return [...nodes, ...edges];
}

function lineOf(a: Spoke, b: Spoke, shift: number): Record<string, string> {
  const [from, to] = [portOf(a, b), portOf(b, a)];
  const [start, end] = [
    { x: a.x + from, y: a.y },
    { x: b.x + to, y: b.y },
  ];
  const { weights, distances } = toCurve(
    start,
    end,
    between(a, b, start, end).map(({ x, y }) => ({ x, y: y + shift })),
  );
  return {
    from: `${from}px 0px`,
    to: `${to}px 0px`,
    weights: weights.join(" "),
    distances: distances.map((distance) => `${distance}px`).join(" "),
  };
}

/** Lines leave the middle on the side of the other card, and the others on their inner side. */
function portOf(card: Spoke, other: Spoke): number {
  return (card.side === 0 ? other.side || 1 : -card.side) * (card.width / 2);
}

function between(a: Spoke, b: Spoke, start: Point, end: Point): Point[] {
  if (a.side === 0 || b.side === 0) return routeBetween(start, end, []);
  if (a.side === b.side) {
    const bulge = Math.min(130, 26 + Math.abs(start.y - end.y) * 0.2);
    return [start, end].map(({ x, y }) => ({ x: x - a.side * bulge, y }));
  }
  const level = (start.y + end.y) / 2;
  const y = Math.abs(level) < CLEARANCE ? (level < 0 ? -CLEARANCE : CLEARANCE) : level;
  return [
    { x: start.x / 2, y: start.y },
    { x: 0, y },
    { x: end.x / 2, y: end.y },
  ];
}
