import { expect, test } from "vitest";
import type { Chain } from "../../../web/api/chain.query.ts";
import { routesOf } from "../../../web/paths/routes.ts";

/** A graph written as links: "a>b" is a relationship from a to b. */
function graphOf(...links: readonly string[]): Chain {
  const relationships = links.map((link, index) => ({
    id: String(index),
    source: link.split(">")[0]!,
    target: link.split(">")[1]!,
  }));
  const nodes = [...new Set(relationships.flatMap(({ source, target }) => [source, target]))].map((id) => ({
    id,
  }));
  return { nodes, relationships } as unknown as Chain;
}

const written = (graph: Chain, from: string, to: string, most = 20) =>
  routesOf(graph, from, to, most).map((route) =>
    [route.from, ...route.steps.map((step) => step.to)].map(({ id }) => id).join(" "),
  );

test("a diamond holds two routes, in order of ids, whichever way the arrows point", () => {
  const diamond = graphOf("c>a", "a>b", "b>d", "d>c");
  expect(written(diamond, "a", "d")).toEqual(["a b d", "a c d"]);
  expect(written(diamond, "d", "a")).toEqual(["d b a", "d c a"]);
});

test("the order of the input changes nothing", () => {
  expect(written(graphOf("b>d", "d>c", "c>a", "a>b"), "a", "d")).toEqual(["a b d", "a c d"]);
});

test("relationships between the same two nodes are one step", () => {
  const [route] = routesOf(graphOf("a>b", "b>a", "b>c"), "a", "c", 20);
  expect(route!.steps.map(({ relationships }) => relationships.map(({ id }) => id))).toEqual([
    ["0", "1"],
    ["2"],
  ]);
});

test("longer ways and dead ends are no routes; no more than asked for", () => {
  expect(written(graphOf("a>b", "b>z", "a>x", "x>y", "y>z", "b>end"), "a", "z")).toEqual(["a b z"]);
  expect(written(graphOf("a>b", "a>c", "a>d", "b>z", "c>z", "d>z"), "a", "z", 2)).toEqual(["a b z", "a c z"]);
});

test("no way, the same node and an unknown one: no routes", () => {
  expect(written(graphOf("a>b", "c>d"), "a", "d")).toEqual([]);
  expect(written(graphOf("a>b"), "a", "a")).toEqual([]);
  expect(written(graphOf("a>b"), "x", "b")).toEqual([]);
});
