import fc from "fast-check";
import { afterAll, expect, inject, test } from "vitest";
import {
  neighbourhood,
  openStore,
  responsibilityChain,
  search,
  statisticsOf,
  type Store,
} from "../../graph/index.ts";
import { build, type PolicyGraph } from "../../graph/index.ts";
import type { Source } from "../../graph/text/document.ts";
import { randomGraphs } from "./random-graphs.ts";
import { randomSelections } from "./random-selections.ts";
import { seedGraph } from "../support/seed.ts";
import { whenItAnswers } from "../support/when-it-answers.ts";

const { uri, reason } = inject("neo4j");
const stores: Store[] = [];
afterAll(() => Promise.all(stores.map((store) => store.close())));

/** Small plans: measures with bureaus, an annex that restates some of them, citations. */
const bureaus = fc.subarray(["市场监管局", "农业局", "财政局", "卫生健康局"], { minLength: 1 });
const measures = fc.array(
  fc.record({
    names: bureaus,
    words: fc.constantFrom("抓好食品安全。", "推进改革,依托平台。", "按照《某某规划》执行。"),
  }),
  { minLength: 1, maxLength: 5 },
);
const plan = measures.map((items) => {
  const numerals = ["一", "二", "三", "四", "五"];
  const body = items.map(
    ({ names, words }, index) =>
      `(${numerals[index]})第${index}项。${words}(${names.join("、")}按职责分工负责)`,
  );
  const annex = items.map(
    ({ names }, index) =>
      `(${numerals[index]})第${index}项\n1.任务。\n2.任务,再任务。\n${names.join("、")}负责`,
  );
  return [
    "某市人民政府",
    "关于印发质量方案的通知",
    "一、总则",
    ...body,
    "附件",
    "重点任务",
    "责任单位",
    "一、总则",
    ...annex,
  ].join("\n");
});

/** Everything the product asks, of every node. */
async function answersOf(store: Store, ids: readonly string[]): Promise<unknown> {
  const [chains, around]: [unknown[], unknown[]] = [[], []];
  // One after another: a server that has just started plans each question when it is first asked.
  for (const id of ids) {
    chains.push(await responsibilityChain(store, id, { direction: "BOTH", depth: 4, methods: [] }));
    around.push(await neighbourhood(store, id, { first: 3, types: [] }));
  }
  return {
    chains,
    around,
    found: await search(store, "食品", { first: 5 }),
    statistics: await statisticsOf(store),
  };
}

if (uri) {
  const user = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };
  const openNeo4j = () => whenItAnswers(() => openStore(uri, user));
  randomGraphs("neo4j", openNeo4j, 4);
  randomSelections("neo4j", openNeo4j, 5);
  test("both engines answer alike on random small plans, and on the seed", async () => {
    const embedded = await openStore("memory:");
    const neo4j = await openNeo4j();
    stores.push(embedded, neo4j);
    const agree = async (graph: PolicyGraph, ids: readonly string[]) => {
      await Promise.all([embedded.publish(graph), neo4j.publish(graph)]);
      expect(await answersOf(neo4j, ids)).toEqual(await answersOf(embedded, ids));
    };
    await fc.assert(
      fc.asyncProperty(plan, async (text) => {
        const source: Source = { name: "x", sha256: "0".repeat(64), format: "text", text };
        const graph = build([source], { policies: [] });
        await agree(
          graph,
          graph.nodes.slice(0, 12).map(({ id }) => id),
        );
      }),
      { numRuns: 8 },
    );
    await agree(
      seedGraph,
      seedGraph.nodes.filter((_, index) => index % 9 === 0).map(({ id }) => id),
    );
  }, 120_000);
} else test.skip(`neo4j: ${reason}`, () => undefined);
