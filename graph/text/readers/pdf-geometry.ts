/** A transformation as PDF writes it: x' = a·x + c·y + e, y' = b·x + d·y + f. */
export type Matrix = readonly [number, number, number, number, number, number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** Rectangle in points, `bottom` below `top`. */
export interface Box {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

export const EVERYWHERE: Box = { left: -Infinity, right: Infinity, bottom: -Infinity, top: Infinity };

/** What two boxes share; its sides cross where they share nothing. */
export function overlap(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
    top: Math.min(a.top, b.top),
  };
}

/** A straight line that is level or upright. */
export interface Segment {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** First `inner`, then `outer`. */
export function within(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  return [
    a * inner[0] + c * inner[1],
    b * inner[0] + d * inner[1],
    a * inner[2] + c * inner[3],
    b * inner[2] + d * inner[3],
    a * inner[4] + c * inner[5] + e,
    b * inner[4] + d * inner[5] + f,
  ];
}

export function placed([a, b, c, d, e, f]: Matrix, x: number, y: number): readonly [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** The box around points given as x, y, x, y, …; a gap (NaN) counts for nothing. */
export function boxAround(points: readonly number[]): Box {
  const box = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (let at = 0; at + 1 < points.length; at += 2) {
    if (Number.isNaN(points[at])) continue;
    box.left = Math.min(box.left, points[at]!);
    box.right = Math.max(box.right, points[at]!);
    box.bottom = Math.min(box.bottom, points[at + 1]!);
    box.top = Math.max(box.top, points[at + 1]!);
  }
  return box;
}

/** The unit square under a transformation: where an image is painted. */
export function unitSquare(matrix: Matrix): Box {
  return boxAround([
    ...placed(matrix, 0, 0),
    ...placed(matrix, 1, 0),
    ...placed(matrix, 0, 1),
    ...placed(matrix, 1, 1),
  ]);
}

export function areaOf({ left, right, bottom, top }: Box): number {
  return Math.max(0, right - left) * Math.max(0, top - bottom);
}

export function holds(box: Box, x: number, y: number): boolean {
  return box.left <= x && x <= box.right && box.bottom <= y && y <= box.top;
}

/** Turned back by a multiple of 90 degrees: text that ran at `turn` runs to the right. */
export function turnedBack(turn: number, x: number, y: number): readonly [number, number] {
  if (turn === 90) return [y, -x];
  if (turn === 180) return [-x, -y];
  return turn === 270 ? [-y, x] : [x, y];
}
