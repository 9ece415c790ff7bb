import { expect, test } from "vitest";
import type { ChainNode } from "../../../web/api/chain.query.ts";
import { litBy, spokesOf, spokeTo } from "../../../web/network/spokes.ts";

const node = (id: string, label: ChainNode["label"]) => ({ id, label, name: id }) as ChainNode;
const many = (count: number, label: ChainNode["label"]) =>
  Array.from({ length: count }, (_, index) => node(`${label}${index}`, label));
const idsOn = (spokes: ReturnType<typeof spokesOf>, side: number) =>
  spokes.spokes.filter((spoke) => spoke.side === side).map((spoke) => spoke.node.id);

test("equal input, equal picture; the root in the middle, everyone else once", () => {
  const nodes = [...many(30, "TASK"), node("root", "BUREAU"), ...many(20, "MEASURE")];
  const layout = spokesOf({ root: "root", nodes });
  expect(spokesOf({ root: "root", nodes })).toEqual(layout);
  expect(layout.spokes[0]).toMatchObject({ x: 0, y: 0, side: 0, node: { id: "root" } });
  expect(new Set(layout.spokes.map((spoke) => spoke.node.id)).size).toBe(51);
  expect(layout.spokes).toHaveLength(51);
});

test("upper kinds stand left, a kind is divided only where the sides would be unequal", () => {
  const even = spokesOf({
    root: "root",
    nodes: [node("root", "BUREAU"), ...many(5, "TASK"), ...many(4, "MEASURE")],
  });
  expect(idsOn(even, -1)).toEqual(["MEASURE0", "MEASURE1", "MEASURE2", "MEASURE3"]);
  const uneven = spokesOf({
    root: "root",
    nodes: [node("root", "BUREAU"), ...many(9, "TASK"), node("m", "MEASURE")],
  });
  expect(idsOn(uneven, -1)).toEqual(["m", "TASK0", "TASK1", "TASK2", "TASK3"]);
  expect(uneven.sectors.map(({ label, count, side }) => [label, count, side])).toEqual([
    ["MEASURE", 1, -1],
    ["TASK", 4, -1],
    ["TASK", 5, 1],
  ]);
});

test("no two cards overlap, for any number of neighbours", () => {
  for (const narrow of [false, true])
    for (const count of [0, 1, 2, 9, 17, 29, 50, 60]) {
      const { spokes } = spokesOf(
        { root: "root", nodes: [node("root", "BUREAU"), ...many(count, "TASK")] },
        narrow,
      );
      for (const [index, a] of spokes.entries())
        for (const b of spokes.slice(index + 1)) {
          const apart =
            Math.abs(a.x - b.x) >= (a.width + b.width) / 2 ||
            Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
          expect(apart, `${a.node.id} ${b.node.id} of ${count}`).toBe(true);
        }
    }
});

test("arrow keys walk along a side, to the middle and to the other side", () => {
  const layout = spokesOf({
    root: "root",
    nodes: [node("root", "BUREAU"), ...many(3, "MEASURE"), ...many(3, "TASK")],
  });
  expect(spokeTo(layout, "root", "ArrowLeft")).toBe("MEASURE1");
  expect(spokeTo(layout, "MEASURE1", "ArrowDown")).toBe("MEASURE2");
  expect(spokeTo(layout, "MEASURE2", "ArrowDown")).toBeNull();
  expect(spokeTo(layout, "MEASURE2", "ArrowLeft")).toBeNull();
  expect(spokeTo(layout, "MEASURE2", "ArrowRight")).toBe("root");
  expect(spokeTo(layout, "root", "ArrowRight")).toBe("TASK1");
  expect(spokeTo(layout, "root", "a")).toBeNull();
});

test("what is chosen lights what it touches; the root lights all", () => {
  const relationships = [
    { id: "1", source: "a", target: "root" },
    { id: "2", source: "a", target: "b" },
  ] as never;
  expect([...litBy({ root: "root", relationships }, "2")].toSorted()).toEqual(["2", "a", "b"]);
  expect([...litBy({ root: "root", relationships }, "a")].toSorted()).toEqual(["1", "2", "a", "b", "root"]);
  expect(litBy({ root: "root", relationships }, "root").size).toBe(0);
  expect(litBy({ root: "root", relationships }, "gone").size).toBe(0);
});
