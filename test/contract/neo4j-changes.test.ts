import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from "vitest";
import { METHODS, TYPES, type PolicyGraph } from "../../graph/model/index.ts";
import { openStore, StoreConflictError, type Store } from "../../graph/index.ts";
import type { Difference, GraphState } from "../../graph/store/difference.ts";
import { Connection } from "../../graph/store/neo4j/connection.ts";
import { StoreMismatchError } from "../../graph/store/neo4j/faults.ts";
import { Counting } from "../../graph/store/neo4j/state.ts";
import {
  expandOut,
  nodesByIds,
  policyFormerly,
  searchNodes,
  statedNodes,
  texts,
} from "../../graph/store/questions.ts";
import type { LoadStep } from "../../graph/store/store.ts";
import { manyPolicies } from "../support/many-policies.ts";
import { small, smaller } from "../support/small-graph.ts";

const { uri, reason } = inject("neo4j");
const options = { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD };

const NOTHING = { added: [], changed: [], removed: [] };

function stateOf(graph: PolicyGraph): Difference["after"] {
  const counting = new Counting();
  counting.add(graph);
  const facts = { documents: graph.texts.length, position: 3, complete: true, progress: null };
  return { ...facts, revision: graph.revision, counts: counting.counts };
}

/** All there is, for nodes and relationships that `small` has. */
async function contentOf(store: Store): Promise<unknown> {
  const ids = small.nodes.map(({ id }) => id);
  return {
    nodes: (await store.read(nodesByIds, { ids })).map((row) => JSON.stringify(row)).toSorted(),
    relationships: await store.read(expandOut, { ids, types: TYPES, methods: METHODS, limit: 100 }),
    texts: await store.read(texts),
    stated: await store.read(statedNodes, { policy: null }),
    former: await store.read(policyFormerly, { id: "质量方案" }),
  };
}

/** A graph step by step: nodes, relationships, texts. */
async function* stepsOf(graph: PolicyGraph): AsyncGenerator<LoadStep> {
  const none = { nodes: [], relationships: [], texts: [], documents: 0 };
  yield { ...none, nodes: graph.nodes };
  yield { ...none, relationships: graph.relationships };
  yield { ...none, texts: graph.texts, documents: graph.texts.length };
}

const gone = small.nodes.filter((node) => !smaller.nodes.includes(node));
const links = small.relationships.filter((one) => !smaller.relationships.includes(one));
/** What leads from `small` to `smaller`, and back. */
const forth: Difference = {
  basis: "one",
  after: stateOf(smaller),
  nodes: { ...NOTHING, removed: gone },
  relationships: { ...NOTHING, removed: links },
  texts: NOTHING,
};
const back: Difference = {
  basis: "two",
  after: stateOf(small),
  nodes: { ...NOTHING, added: gone },
  relationships: { ...NOTHING, added: links },
  texts: NOTHING,
};

if (uri)
  describe("Neo4j changes", () => {
    let store: Store;
    let connection: Connection;
    beforeAll(async () => {
      store = await openStore(uri, options);
      connection = await Connection.open(uri, options);
    });
    afterAll(() => Promise.all([store?.close(), connection?.close()]));
    beforeEach(async () => {
      await store.publish({ ...small, revision: "before" });
      await store.publish(small);
    });

    test("a difference leads to what a publish leads to, and back", async () => {
      const first = await contentOf(store);
      expect(await store.apply(forth)).toBe("PUBLISHED");
      expect(await store.state()).toEqual(forth.after);
      const second = await contentOf(store);
      await store.publish({ ...smaller, revision: "again" });
      expect(second).toEqual(await contentOf(store));
      expect(await store.apply({ ...back, basis: "again" })).toBe("PUBLISHED");
      expect(await contentOf(store)).toEqual(first);
    });

    test("changed nodes, relationships and texts take the place of what they were", async () => {
      const { stated: _, ...measure } = small.nodes[2]!.properties;
      const policy = { ...small.nodes[0]!.properties, formerIds: ["别的方案"] };
      const nodes = [
        { ...small.nodes[2]!, properties: { ...measure, name: "改过的措施", search: "改过的措施" } },
        { ...small.nodes[0]!, properties: policy },
      ] as PolicyGraph["nodes"];
      const { formerId: __, stated: ___, ...link } = small.relationships[8]!;
      const relationships = [{ ...link, confidence: 0.9 }] as PolicyGraph["relationships"];
      const text = { ...small.texts[0]!, text: "新的文字" };
      const after = { ...stateOf(small), revision: "changed" };
      await store.apply({
        basis: "one",
        after,
        nodes: { ...NOTHING, changed: nodes },
        relationships: { ...NOTHING, changed: relationships },
        texts: { ...NOTHING, changed: [text] },
      });
      const changed = await contentOf(store);
      const replaced = <Item extends { id: string }>(items: readonly Item[], by: readonly Item[]) =>
        items.map((item) => by.find(({ id }) => id === item.id) ?? item);
      await store.publish({
        revision: "whole",
        nodes: replaced(small.nodes, nodes),
        relationships: replaced(small.relationships, relationships),
        texts: [text],
      });
      expect(changed).toEqual(await contentOf(store));
      expect(await store.read(policyFormerly, { id: "质量方案" })).toEqual([]);
      expect(await store.read(policyFormerly, { id: "别的方案" })).toEqual([{ id: "P" }]);
      expect(await store.read(searchNodes, { terms: ["改过"], labels: ["Measure"], limit: 5 })).toHaveLength(
        1,
      );
    });

    test("the same revision again is written no more, another basis is refused", async () => {
      expect(await store.apply({ ...back, basis: "elsewhere" })).toBe("UNCHANGED");
      await expect(store.apply({ ...forth, basis: "elsewhere" })).rejects.toThrow(StoreConflictError);
      await expect(store.apply({ ...forth, basis: null })).rejects.toThrow(StoreConflictError);
      expect((await store.state()).revision).toBe("one");
    });

    test("of two on one basis one is written, the other is told", async () => {
      const other = { ...forth, after: { ...forth.after, revision: "other" } };
      const results = await Promise.allSettled([store.apply(forth), store.apply(other)]);
      expect(results.map(({ status }) => status).toSorted()).toEqual(["fulfilled", "rejected"]);
    });

    test.each([
      ["removes what is not there", { ...NOTHING, removed: [{ ...links[0]!, id: "0".repeat(20) }] }],
      ["adds what ends nowhere", { ...NOTHING, added: [{ ...links[0]!, id: "1", target: "nobody" }] }],
    ])("a difference that %s does not fit what is stored: nothing is written", async (_, relationships) => {
      const before = await contentOf(store);
      await expect(store.apply({ ...forth, nodes: NOTHING, relationships })).rejects.toThrow(
        StoreMismatchError,
      );
      expect(await contentOf(store)).toEqual(before);
    });

    test("a load says how far it is, refuses differences meanwhile, and ends whole", async () => {
      const before = await contentOf(store);
      const seen: GraphState[] = [];
      const watched = async function* () {
        for await (const step of stepsOf(small)) {
          yield step;
          seen.push(await store.state());
          await expect(store.apply(forth)).rejects.toThrow(StoreConflictError);
        }
      };
      await store.load(watched(), stateOf({ ...small, revision: "loaded" }));
      expect(seen.map(({ complete, revision, progress }) => [complete, revision, progress])).toEqual([
        [false, null, { done: 0, of: 1 }],
        [false, null, { done: 0, of: 1 }],
        [false, null, { done: 1, of: 1 }],
      ]);
      expect(await store.state()).toEqual(stateOf({ ...small, revision: "loaded" }));
      expect(await contentOf(store)).toEqual(before);
    });

    test("a load that breaks off is begun anew by the next, at once", async () => {
      const broken = async function* () {
        for await (const step of manyPolicies(2)) yield step;
        throw new Error("broken off");
      };
      await expect(store.load(broken(), stateOf(small))).rejects.toThrow("broken off");
      expect((await store.state()).complete).toBe(false);
      const started = performance.now();
      await store.load(stepsOf(small), stateOf(small));
      expect(performance.now() - started).toBeLessThan(5_000);
      expect(await store.state()).toEqual(stateOf(small));
    });

    test("a load whose process was killed is begun anew when it has been silent for a while", async () => {
      await connection.write((run) =>
        run("MATCH (n:State) SET n.complete = false, n.loading = true, n.load = 7, n.beat = 7"),
      );
      await store.load(stepsOf(small), stateOf(small));
      expect(await store.state()).toEqual(stateOf(small));
    });

    test("while a process loads, another that would is told", async () => {
      const other = await openStore(uri, options);
      let refused: unknown;
      const watched = async function* () {
        for await (const step of stepsOf(small)) {
          yield step;
          refused ??= await other.load(stepsOf(small), stateOf(small)).catch((error: unknown) => error);
        }
      };
      await store.load(watched(), stateOf(small));
      expect(refused).toBeInstanceOf(StoreConflictError);
      expect(await store.state()).toEqual(stateOf(small));
      await other.close();
    });

    test("a load that somebody else took over ends, and harms nothing", async () => {
      const robbed = async function* () {
        yield* manyPolicies(2);
        await store.publish({ ...small, revision: "taken over" });
        yield* stepsOf(small);
      };
      await expect(store.load(robbed(), stateOf(small))).rejects.toThrow(StoreConflictError);
      expect((await store.state()).revision).toBe("taken over");
    });

    test("behind neo4j:// the same is read and written", async () => {
      const routed = await openStore(uri.replace("bolt://", "neo4j://"), options);
      expect(await routed.apply(forth)).toBe("PUBLISHED");
      expect((await routed.state()).revision).toBe("two");
      await routed.close();
    });
  });
else test.skip(`neo4j changes: ${reason}`, () => undefined);
