import { boxAround, placed, type Box, type Matrix, type Segment } from "./pdf-geometry.ts";

/** How the library encodes a path: an operation, then so many numbers. */
const LENGTHS = [2, 2, 6, 4, 0] as const;
const MOVE = 0;
const CLOSE = 4;

/** A filled shape no thicker is a line that is drawn. In points. */
const THIN = 3;
/** A shape that is no longer than so often its thickness is a dot. */
const DOT = 1.5;
/** How far from level or upright a line may run, in points. */
const SLANT = 1;

export interface Drawn {
  readonly segments: readonly Segment[];
  /** The box of each shape of the path. */
  readonly boxes: readonly Box[];
}

/** What a path draws: its level and upright lines when it is stroked, its thin shapes when it is filled. */
export function drawn(path: Float32Array, matrix: Matrix, stroked: boolean, filled: boolean): Drawn {
  const segments: Segment[] = [];
  const boxes: Box[] = [];
  for (const points of shapesOf(path, matrix)) {
    const box = boxAround(points);
    boxes.push(box);
    if (stroked) segments.push(...edgesOf(points));
    else if (filled) segments.push(...thinOf(box));
  }
  return { segments, boxes };
}

/** The corners of each shape, as x, y, x, y, …; a closed one ends where it begins. */
function shapesOf(path: Float32Array, matrix: Matrix): number[][] {
  const shapes: number[][] = [];
  let points: number[] = [];
  for (let at = 0; at < path.length;) {
    const operation = path[at]!;
    const length = LENGTHS[operation] ?? 0;
    if (operation === MOVE) shapes.push((points = []));
    // No line runs along a curve.
    if (length > 2) points.push(NaN, NaN);
    if (operation === CLOSE) points.push(...points.slice(0, 2));
    else if (length >= 2) points.push(...placed(matrix, path[at + length - 1]!, path[at + length]!));
    at += 1 + length;
  }
  return shapes.filter((shape) => shape.length >= 4);
}

function edgesOf(points: readonly number[]): Segment[] {
  const edges: Segment[] = [];
  for (let at = 0; at + 3 < points.length; at += 2) {
    const edge = { x1: points[at]!, y1: points[at + 1]!, x2: points[at + 2]!, y2: points[at + 3]! };
    const [width, height] = [Math.abs(edge.x2 - edge.x1), Math.abs(edge.y2 - edge.y1)];
    if (Math.min(width, height) <= SLANT && Math.max(width, height) > SLANT) edges.push(edge);
  }
  return edges;
}

/** A rectangle of next to no thickness is a line along its middle; a dot may be part of a level or an upright one. */
function thinOf({ left, right, bottom, top }: Box): Segment[] {
  const [width, height] = [right - left, top - bottom];
  if (Math.min(width, height) > THIN) return [];
  const [x, y] = [(left + right) / 2, (bottom + top) / 2];
  return [
    ...(width * DOT >= height && height <= THIN ? [{ x1: left, y1: y, x2: right, y2: y }] : []),
    ...(height * DOT >= width && width <= THIN ? [{ x1: x, y1: bottom, x2: x, y2: top }] : []),
  ];
}
