import fc from "fast-check";
import { expect, test } from "vitest";
import { circlesOf } from "../../../../../graph/link/findings/circles.ts";

/** `a>b b>a` → edges. */
const edges = (text: string) =>
  text
    .split(" ")
    .filter(Boolean)
    .map((edge) => edge.split(">"))
    .map(([source, target]) => ({ source: source!, target: target! }));

test.each<[string, string[][]]>([
  ["", []],
  ["a>b b>c", []],
  ["a>b b>a", [["a", "b"]]],
  ["a>a", [["a"]]],
  [
    "a>b b>c c>a c>d d>e e>d",
    [
      ["a", "b", "c"],
      ["d", "e"],
    ],
  ],
  [
    "z>y y>z b>a a>b",
    [
      ["a", "b"],
      ["y", "z"],
    ],
  ],
  ["a>b b>c c>b a>c", [["b", "c"]]],
  ["a>b a>b b>a", [["a", "b"]]],
])("%s", (text, circles) => {
  expect(circlesOf(edges(text))).toEqual(circles);
});

test("two nodes share a circle exactly when each reaches the other", () => {
  const node = fc.integer({ min: 0, max: 8 }).map(String);
  fc.assert(
    fc.property(fc.array(fc.record({ source: node, target: node }), { maxLength: 20 }), (some) => {
      const reach = (from: string): Set<string> => {
        const seen = new Set<string>();
        const open = [from];
        for (let at = open.pop(); at !== undefined; at = open.pop())
          for (const { source, target } of some)
            if (source === at && !seen.has(target)) {
              seen.add(target);
              open.push(target);
            }
        return seen;
      };
      const inCircles = circlesOf(some);
      for (let a = 0; a <= 8; a += 1)
        for (let b = 0; b <= 8; b += 1)
          expect(
            inCircles.some((circle) => circle.includes(`${a}`) && circle.includes(`${b}`)),
            `${a} ${b}`,
          ).toBe(reach(`${a}`).has(`${b}`) && reach(`${b}`).has(`${a}`));
    }),
    { numRuns: 200 },
  );
});

test("a circle of 200,000 provisions needs no stack and no second", () => {
  const many = Array.from({ length: 200_000 }, (_, index) => ({
    source: `${index}`,
    target: `${(index + 1) % 200_000}`,
  }));
  expect(circlesOf(many).map((circle) => circle.length)).toEqual([200_000]);
});
