import { elementsOf } from "../chain/canvas/elements.ts";
import type { Point } from "../chain/canvas/curve.ts";
import type { Scene } from "../chain/scene.ts";

/** A relationship's line: the path of an SVG, and the method it is drawn by. */
export interface Line {
  readonly path: string;
  readonly method: string;
  readonly state: "lit" | "faded" | "";
}

/**
 * The lines as the canvas draws them, from the same elements:
 * quadratic curves through the middles of their control points.
 */
export function linesOf(scene: Scene, root: string): Line[] {
  return elementsOf(scene, root, null).flatMap(({ group, data, classes }) => {
    if (group !== "edges") return [];
    const [source, target] = [scene.places.get(String(data.source))!, scene.places.get(String(data.target))!];
    const [from, to] = [shifted(source, data.from), shifted(target, data.to)];
    const distances = numbers(data.distances);
    const points = numbers(data.weights).map((weight, index) => onCurve(from, to, weight, distances[index]!));
    const state = (["lit", "faded"] as const).find((name) => classes?.includes(name)) ?? "";
    return [{ path: pathThrough(from, points, to), method: String(data.method), state }];
  });
}

function pathThrough(from: Point, points: readonly Point[], to: Point): string {
  const curves = points.map((point, index) => {
    const next = points[index + 1];
    const end = next ? { x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 } : to;
    return `Q${written(point)} ${written(end)}`;
  });
  return `M${written(from)} ${curves.length > 0 ? curves.join(" ") : `L${written(to)}`}`;
}

/** The inverse of `toCurve`. */
function onCurve(from: Point, to: Point, weight: number, distance: number): Point {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: from.x + weight * dx - (distance * dy) / length,
    y: from.y + weight * dy + (distance * dx) / length,
  };
}

const numbers = (list: unknown): number[] => String(list).split(" ").filter(Boolean).map(Number.parseFloat);
const shifted = ({ x, y }: Point, offset: unknown): Point => ({
  x: x + numbers(offset)[0]!,
  y: y + numbers(offset)[1]!,
});
const written = ({ x, y }: Point): string => `${round(x)},${round(y)}`;
const round = (value: number): number => Math.round(value * 10) / 10;
