import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Chain } from "../../../web/api/chain.query.ts";
import { fold } from "../../../web/chain/fold.ts";

/** A chain of nodes "0", "1"… with these links; node "0" is the root. */
function chainOf(nodes: number, links: readonly (readonly [number, number])[], type = "RESTATES"): Chain {
  return {
    root: "0",
    truncated: false,
    hidden: [],
    nodes: Array.from({ length: nodes }, (_, id) => ({ id: String(id) })),
    relationships: links.map(([source, target], index) => ({
      id: `r${index}`,
      type,
      source: String(source),
      target: String(target),
    })),
  } as unknown as Chain;
}
const shown = (chain: Chain) => chain.nodes.map(({ id }) => id).join(" ");

describe("folding", () => {
  const tree = chainOf(6, [
    [0, 1],
    [1, 2],
    [1, 3],
    [3, 4],
    [0, 5],
  ]);
  test("hides what hangs on the folded node, and counts it", () => {
    const { chain, behind } = fold(tree, ["1"]);
    expect(shown(chain)).toBe("0 1 5");
    expect([...behind]).toEqual([["1", 3]]);
    expect(chain.relationships.map(({ id }) => id)).toEqual(["r0", "r4"]);
  });
  test("a way back through something farther from the root does not count", () =>
    expect(
      shown(
        fold(
          chainOf(6, [
            [0, 1],
            [1, 2],
            [2, 3],
            [0, 4],
            [4, 5],
            [5, 3],
          ]),
          ["1"],
        ).chain,
      ),
    ).toBe("0 1 3 4 5"));
  test("what can be reached another way stays", () =>
    expect(
      shown(
        fold(
          chainOf(4, [
            [0, 1],
            [1, 2],
            [0, 2],
            [1, 3],
          ]),
          ["1"],
        ).chain,
      ),
    ).toBe("0 1 2"));
  test("what is contained goes with its container, whoever restates it", () => {
    const held = chainOf(
      5,
      [
        [0, 1],
        [1, 2],
        [0, 3],
        [3, 4],
      ],
      "CONTAINS",
    );
    const restated = {
      ...held,
      relationships: [
        ...held.relationships,
        ...chainOf(5, [[4, 2]]).relationships.map((one) => ({ ...one, id: "restates" })),
      ],
    };
    expect(shown(fold(restated, ["1"]).chain)).toBe("0 1 3 4");
  });
  test("the root does not fold, and an unknown node folds nothing", () => {
    expect(fold(tree, ["0"]).chain).toBe(tree);
    expect(shown(fold(tree, ["nobody"]).chain)).toBe(shown(tree));
  });
  test("folds may lie in each other: the inner is not shown", () =>
    expect([...fold(tree, ["1", "3"]).behind]).toEqual([["1", 3]]));

  test("nothing is lost: shown and counted together are all that was reached", () => {
    const links = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 20 });
    fc.assert(
      fc.property(links, fc.nat(8), (some, closed) => {
        const connected = [...Array.from({ length: 8 }, (_, index) => [index, index + 1] as const), ...some];
        const { chain, behind } = fold(chainOf(9, connected), [String(closed)]);
        expect(chain.nodes.length + (behind.get(String(closed)) ?? 0)).toBe(9);
      }),
    );
  });
});
