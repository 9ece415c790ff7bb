import { expect, test } from "vitest";
import { toCurve } from "../../../web/chain/canvas/curve.ts";
import { routeBetween } from "../../../web/chain/canvas/route.ts";

const from = { x: 0, y: 0 };
const to = { x: 400, y: 20 };
const cards = [
  { top: -60, bottom: 24 },
  { top: 36, bottom: 120 },
];

test("a line goes through the gap between the cards of a column it passes", () => {
  const points = routeBetween(from, to, [{ left: 100, right: 300, cards }]);
  expect(points.filter(({ x }) => x >= 100 && x <= 300).map(({ y }) => y)).toEqual([30]);
});

test("it leaves and arrives level", () => {
  const points = routeBetween(from, to, []);
  expect([points[0]!.y, points.at(-1)!.y]).toEqual([0, 20]);
});

test("weights and distances give the points back", () => {
  const points = routeBetween(from, to, [{ left: 100, right: 300, cards }]);
  const { weights, distances } = toCurve(from, to, points);
  const length = Math.hypot(400, 20);
  for (const [index, point] of points.entries()) {
    expect(weights[index]! * 400 + distances[index]! * (-20 / length)).toBeCloseTo(point.x);
    expect(weights[index]! * 20 + distances[index]! * (400 / length)).toBeCloseTo(point.y);
  }
});
