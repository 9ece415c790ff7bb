import { graphlib, layout } from "@dagrejs/dagre";
import { bench, describe } from "vitest";
import { layoutOf } from "../../web/chain/layout.ts";

/**
 * A policy-shaped graph: shares of kinds as in plans, each task with one to three bureaus drawn with a skew
 * to the first.
 */
function graphOf(size: number) {
  let state = 42;
  const random = () => (state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32) / 2 ** 32;
  const shares = [
    ["UPPER", 0.01],
    ["SECTION", 0.06],
    ["MEASURE", 0.18],
    ["TASK", 0.55],
    ["BUREAU", 0.2],
  ] as const;
  const columns = shares.map(([key, share]) => ({
    key,
    ids: Array.from({ length: Math.max(1, Math.round(size * share)) }, (_, index) => `${key}${index}`),
  }));
  const links = columns.slice(1, 4).flatMap(({ ids }, index) =>
    ids.map((id, at) => ({
      source: columns[index]!.ids[Math.floor((at / ids.length) * columns[index]!.ids.length)]!,
      target: id,
    })),
  );
  const owners = columns[4]!.ids;
  for (const source of columns[3]!.ids)
    for (let turn = 0; turn < 2; turn += 1)
      links.push({ source, target: owners[Math.floor(random() * random() * owners.length)]! });
  return { columns, links };
}

/** The settings that suit such a graph best among dagre's own: left to right, by tight trees. */
function dagreOf({ columns, links }: ReturnType<typeof graphOf>): void {
  const graph = new graphlib.Graph();
  graph.setGraph({ rankdir: "LR", nodesep: 12, ranksep: 90, ranker: "tight-tree" });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const id of columns.flatMap(({ ids }) => ids)) graph.setNode(id, { width: 160, height: 28 });
  for (const { source, target } of links) graph.setEdge(source, target);
  layout(graph);
}

for (const size of [100, 300, 1_000]) {
  const graph = graphOf(size);
  describe(`laying out a chain of ${size} nodes, ${graph.links.length} links`, () => {
    bench("fixed ranks", () => void layoutOf(graph.columns, graph.links));
    bench("dagre, tight-tree", () => dagreOf(graph), {
      iterations: 3,
      time: 1_000,
      warmupIterations: 1,
      warmupTime: 0,
    });
  });
}

describe("fixed ranks of a large graph", () => {
  const { columns, links } = graphOf(3_000);
  bench(`3000 nodes, ${links.length} links`, () => void layoutOf(columns, links));
});
