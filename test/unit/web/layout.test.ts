import { describe, expect, test } from "vitest";
import { layoutOf } from "../../../web/chain/layout.ts";

const columns = [
  { key: "SECTION", ids: ["s1", "s2"] },
  { key: "MEASURE", ids: ["m1", "m2", "m3"] },
  { key: "BUREAU", ids: ["b1"] },
];
const links = [
  { source: "s1", target: "m1" },
  { source: "s2", target: "m2" },
  { source: "s2", target: "m3" },
  { source: "m3", target: "b1" },
  { source: "s1", target: "b1" },
];

describe("fixed ranks", () => {
  test("every card has a place, kinds from left to right", () => {
    const placed = layoutOf(columns, links);
    expect([...placed.keys()]).toEqual(["s1", "s2", "m1", "m2", "m3", "b1"]);
    expect(placed.get("s1")!.x).toBeLessThan(placed.get("m1")!.x);
    expect(placed.get("m1")!.x).toBeLessThan(placed.get("b1")!.x);
  });

  test("the document's order is never changed, and no two cards overlap", () => {
    const placed = layoutOf(columns, links);
    for (const { ids } of columns)
      for (const [index, id] of ids.slice(1).entries())
        expect(placed.get(id)!.y - placed.get(ids[index]!)!.y).toBeGreaterThanOrEqual(95.9);
  });

  test("equal input, equal picture", () =>
    expect(layoutOf(columns, links)).toEqual(layoutOf(columns, links)));

  test("a card without links keeps a place, and links to what is not shown pull nothing", () => {
    const placed = layoutOf([{ key: "TASK", ids: ["t1"] }], [{ source: "t1", target: "elsewhere" }]);
    expect(placed.get("t1")).toMatchObject({ y: 0 });
  });
});
