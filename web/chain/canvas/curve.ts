/**
 * Control points of a curve, in the form Cytoscape takes: weight along the line of the ends,
 * distance from it in pixels.
 */
export interface Curve {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/**
 * Cytoscape's `unbundled-bezier` through these control points: between two of them it passes through their middle.
 * Distances are measured along the normal (-dy, dx) of the line from source to target.
 */
export function toCurve(from: Point, to: Point, points: readonly Point[]): Curve {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  const relative = points.map(({ x, y }) => [x - from.x, y - from.y] as const);
  return {
    weights: relative.map(([px, py]) => (px * dx + py * dy) / length ** 2),
    distances: relative.map(([px, py]) => (px * -dy + py * dx) / length),
  };
}
