/** Two control points of a curve, in the form Cytoscape takes: weight along the line of the ends, distance from it in pixels. */
export interface Curve {
  readonly weights: readonly [number, number];
  readonly distances: readonly [number, number];
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** How far a link within a column bulges out of it, in pixels. */
const BULGE = 34;

/** A curve that leaves and arrives level, as a pen would draw it between columns. */
export function levelCurve(from: Point, to: Point): Curve {
  const middle = (from.x + to.x) / 2;
  return through(from, to, { x: middle, y: from.y }, { x: middle, y: to.y });
}

/** A curve beside a column, for a link between two of its cards. */
export function besideCurve(from: Point, to: Point): Curve {
  return through(from, to, { x: from.x - BULGE, y: from.y }, { x: to.x - BULGE, y: to.y });
}

function through(from: Point, to: Point, first: Point, second: Point): Curve {
  const [one, two] = [relativeTo(from, to, first), relativeTo(from, to, second)];
  return { weights: [one.weight, two.weight], distances: [one.distance, two.distance] };
}

/** Cytoscape measures distance along the normal (-dy, dx) of the line from source to target. */
function relativeTo(from: Point, to: Point, point: Point): { weight: number; distance: number } {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const [px, py] = [point.x - from.x, point.y - from.y];
  return { weight: (px * dx + py * dy) / length ** 2, distance: (px * -dy + py * dx) / length };
}
