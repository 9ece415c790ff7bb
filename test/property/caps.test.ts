import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  deadlinesIn,
  dependencyChain,
  findingsOf,
  hasLabel,
  METHODS,
  neighbourhood,
  neighboursBy,
  nodesByLabel,
  openStore,
  outlineOf,
  paths,
  RELATIONSHIP_TYPES,
  responsibilityChain,
  responsibilityMatrix,
  search,
  TYPES,
  withCaps,
  type Caps,
  type ChainKind,
  type RelationshipKind,
  type Store,
  type Subgraph,
} from "../../graph/index.ts";
import { SEED, seedGraph } from "../support/seed.ts";

const SMALL = 3;
const NAMES = [
  "rows",
  "chainNodes",
  "chainEach",
  "chainStep",
  "pathStep",
  "among",
  "searchCount",
] as const satisfies readonly (keyof Caps)[];

const bureau = seedGraph.nodes
  .filter((node) => hasLabel(node, "Bureau"))
  .find(({ properties }) => properties.name === "市场监管局")!.id;
const measure = `${SEED}#sec_3__m_6`;
const ALL = { direction: "BOTH", depth: 8, methods: METHODS } as const;

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  await store.publish(seedGraph);
});
afterAll(() => store.close());

/** Lists that are wanted whole: whatever the cap, nothing is missing. */
const LISTS: Readonly<Record<string, () => Promise<unknown>>> = {
  provisions: () => nodesByLabel(store, "Task"),
  outline: () => outlineOf(store, SEED),
  findings: () => findingsOf(store, { policy: SEED }),
  deadlines: () => deadlinesIn(store, {}),
  neighbours: () => neighboursBy(store, bureau, "ASSIGNED_TO", "IN"),
  matrix: () => responsibilityMatrix(store, SEED),
};

/** Parts of the graph, with the relationships that each follows from a node: what is left out is counted. */
const PARTS: Readonly<Record<string, readonly [() => Promise<Subgraph | null>, ChainKind | null]>> = {
  "chain of a measure": [() => responsibilityChain(store, measure, ALL), "responsibility"],
  "chain of a body": [() => responsibilityChain(store, bureau, ALL), "responsibility"],
  "chain of a body, one step": [
    () => responsibilityChain(store, bureau, { ...ALL, depth: 1 }),
    "responsibility",
  ],
  "chain of an indicator": [() => dependencyChain(store, `${SEED}#ind_3`, ALL), "dependency"],
  "neighbourhood of a body": [() => neighbourhood(store, bureau, { first: 10, types: [] }), null],
  paths: [() => paths(store, measure, `${SEED}#ind_3`, { first: 5, maxLength: 6 }), null],
};

describe.each(NAMES)("%s turned down", (name) => {
  test.each(Object.keys(LISTS))("%s: nothing is missing", async (list) => {
    const whole = await LISTS[list]!();
    expect(await withCaps({ [name]: SMALL }, LISTS[list]!)).toEqual(whole);
  });

  test.each(Object.keys(PARTS))("%s: the same, or it says what is missing", async (part) => {
    const [ask, kind] = PARTS[part]!;
    const [whole, cut] = [(await ask())!, (await withCaps({ [name]: SMALL }, ask))!];
    expect(isClosed(cut)).toBe(true);
    if (!cut.truncated) expect(cut).toEqual(whole);
    else if (cut.nodes.length < whole.nodes.length && part !== "paths")
      expect(cut.hidden.length).toBeGreaterThan(0);
    for (const { node, direction, count } of cut.hidden)
      expect([node, direction, count]).toEqual([node, direction, trueCount(cut, node, direction, kind)]);
  });

  test("search: the same order, every page, and a count that is exact or says that it is not", async () => {
    const whole = await pages(40);
    const small = await withCaps({ [name]: SMALL }, () => pages(4));
    expect(small.ids).toEqual(whole.ids);
    if (small.isExact) expect(small.total).toBe(whole.ids.length);
    else expect(small.total).toBeLessThan(whole.ids.length);
  });
});

test("every cap is exceeded by something here", async () => {
  const exceeded = {
    chainNodes: "chain of a measure",
    chainEach: "chain of a body",
    chainStep: "chain of a measure",
    pathStep: "paths",
    among: "neighbourhood of a body",
  } as const;
  for (const [name, part] of Object.entries(exceeded))
    expect([name, (await withCaps({ [name]: SMALL }, PARTS[part]![0]))!.truncated]).toEqual([name, true]);
  expect((await withCaps({ searchCount: SMALL }, () => pages(40))).isExact).toBe(false);
  expect(await outlineOf(store, SEED)).not.toHaveLength(SMALL);
});

async function pages(first: number) {
  const ids: string[] = [];
  let page = await search(store, "质量", { first });
  const { totalCount: total, totalCountIsExact: isExact } = page;
  for (;;) {
    ids.push(...page.hits.map(({ node }) => node.id));
    if (!page.hasNextPage) return { ids, total, isExact };
    page = await search(store, "质量", { first, after: page.hits.at(-1)!.cursor });
  }
}

function isClosed({ nodes, relationships }: Subgraph): boolean {
  const ids = new Set(nodes.map(({ id }) => id));
  return relationships.every(({ source, target }) => ids.has(source) && ids.has(target));
}

/** How many neighbours a node has in the whole graph, that way, which are not among those shown. */
function trueCount(shown: Subgraph, node: string, direction: string, kind: ChainKind | null): number {
  const follows = (way: "OUT" | "IN") =>
    TYPES.filter((type) => {
      if (kind === null) return true;
      const { downstream }: RelationshipKind = RELATIONSHIP_TYPES[type];
      if (downstream[kind] === undefined) return false;
      return direction === "DOWNSTREAM" ? downstream[kind] === way : downstream[kind] !== way;
    });
  const [out, into] = [follows("OUT"), follows("IN")];
  const ends = seedGraph.relationships.flatMap(({ type, source, target }) => [
    ...(source === node && out.includes(type) ? [target] : []),
    ...(target === node && into.includes(type) ? [source] : []),
  ]);
  const ids = new Set(shown.nodes.map(({ id }) => id));
  return new Set(ends.filter((id) => !ids.has(id))).size;
}
