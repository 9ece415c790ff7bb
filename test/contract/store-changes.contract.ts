import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import type { PolicyGraph } from "../../graph/model/index.ts";
import { StoreConflictError } from "../../graph/store/errors.ts";
import type { Difference } from "../../graph/store/difference.ts";
import { countNodes, nodesByIds, searchNodes, texts } from "../../graph/store/questions.ts";
import type { LoadStep, Store } from "../../graph/store/store.ts";
import { differenceBetween, stateAfter } from "../support/difference-between.ts";
import { small, smaller } from "../support/small-graph.ts";

const larger: PolicyGraph = { ...small, revision: "three" };
const forth = differenceBetween(small, smaller, 7);
const back = differenceBetween(smaller, larger, 8);
const IDS = { ids: small.nodes.map(({ id }) => id) };

async function* stepsOf(...graphs: readonly Pick<PolicyGraph, "nodes" | "relationships" | "texts">[]) {
  for (const { nodes, relationships, texts: held } of graphs)
    yield { nodes, relationships, texts: held, documents: held.length } satisfies LoadStep;
}

const [nodesFirst, linksThen] = [
  { nodes: small.nodes, relationships: [], texts: [] },
  { nodes: [], relationships: small.relationships, texts: small.texts },
];

/**
 * What every store promises of changes in parts. `open` gives one to use; what was in it may be lost. Where a
 * second handle can be had of what the first one has, as another process would have it, `open` gives that
 * when it is called again.
 */
export function storeChangesContract(name: string, open: () => Promise<Store>): void {
  describe(`${name}: changes`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());
    beforeEach(async () => {
      await store.publish({ ...small, revision: "before all" });
      await store.publish(small);
    });

    const nodesIn = async () => (await store.read(nodesByIds, IDS)).length;

    test("a publish is known with its counts", async () => {
      expect(await store.state()).toEqual(stateAfter(small));
    });

    test("a difference leads the graph on, there and back", async () => {
      expect(await store.apply(forth)).toBe("PUBLISHED");
      expect(await store.state()).toEqual(stateAfter(smaller, 7));
      expect(await nodesIn()).toBe(smaller.nodes.length);
      expect(await store.read(searchNodes, { terms: ["抽检"], labels: ["Task"], limit: 5 })).toEqual([]);
      expect(await store.apply(back)).toBe("PUBLISHED");
      expect(await store.state()).toEqual(stateAfter(larger, 8));
      expect(await nodesIn()).toBe(small.nodes.length);
      expect(await store.read(searchNodes, { terms: ["抽检"], labels: ["Task"], limit: 5 })).toHaveLength(1);
    });

    test("the same difference twice is written once", async () => {
      await store.apply(forth);
      expect(await store.apply(forth)).toBe("UNCHANGED");
      expect(await store.state()).toEqual(stateAfter(smaller, 7));
    });

    test("a difference of another basis is refused and writes nothing", async () => {
      await expect(store.apply(back)).rejects.toThrow(StoreConflictError);
      await expect(store.apply({ ...forth, basis: null })).rejects.toThrow(StoreConflictError);
      expect(await store.state()).toEqual(stateAfter(small));
      expect(await nodesIn()).toBe(small.nodes.length);
    });

    test("of differences at the same time on one basis one is written, the others are refused", async () => {
      const racing = [1, 2, 3].map((index): Difference => {
        const revision = `racing ${index}`;
        return { ...forth, after: { ...forth.after, revision } };
      });
      const results = await Promise.allSettled(racing.map((each) => store.apply(each)));
      const written = racing.filter((_, index) => results[index]!.status === "fulfilled");
      expect(written).toHaveLength(1);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(StoreConflictError);
      expect((await store.state()).revision).toBe(written[0]!.after.revision);
    });

    test("a difference that does not fit leaves the graph as it was", async () => {
      const [measure] = small.nodes.slice(2);
      const gone = { id: "nobody", label: "Task" } as const;
      const faults: Difference[] = [
        { ...forth, nodes: { added: [measure!], changed: [], removed: [] } },
        { ...forth, nodes: { ...forth.nodes, removed: [...forth.nodes.removed, gone] } },
        { ...forth, relationships: { added: [], changed: [], removed: [] } },
      ];
      for (const fault of faults) {
        await expect(store.apply(fault)).rejects.toThrow();
        expect(await store.state()).toEqual(stateAfter(small));
        expect(await nodesIn()).toBe(small.nodes.length);
      }
      expect(await store.apply(forth)).toBe("PUBLISHED");
    });

    test("a load takes the place of what is there, and says how far it is", async () => {
      const seen: unknown[] = [];
      async function* watched() {
        for await (const step of stepsOf(nodesFirst!, linksThen!)) {
          const { complete, progress, revision } = await store.state();
          seen.push([complete, progress, revision]);
          yield step;
        }
        seen.push((await store.state()).progress);
        expect((await store.read(countNodes)).length).toBeGreaterThan(0);
      }
      await store.load(watched(), stateAfter(larger, 3));
      expect(seen).toEqual([
        [false, { done: 0, of: 1 }, null],
        [false, { done: 0, of: 1 }, null],
        { done: 1, of: 1 },
      ]);
      expect(await store.state()).toEqual(stateAfter(larger, 3));
      expect(await nodesIn()).toBe(small.nodes.length);
      expect(await store.read(texts)).toEqual(small.texts);
    });

    test("a load that breaks off is not complete, takes no difference, and is begun anew by the next", async () => {
      async function* broken() {
        yield* stepsOf(nodesFirst!);
        throw new Error("broken off");
      }
      await expect(store.load(broken(), stateAfter(larger))).rejects.toThrow("broken off");
      expect(await store.state()).toMatchObject({ revision: null, complete: false });
      await expect(store.apply({ ...forth, basis: null })).rejects.toThrow(StoreConflictError);
      await store.load(stepsOf(small), stateAfter(larger));
      expect(await store.state()).toEqual(stateAfter(larger));
      expect(await store.apply(differenceBetween(larger, smaller))).toBe("PUBLISHED");
    });

    test("two handles on one graph see what either writes, and one of two on one basis is refused", async () => {
      const other = await open();
      await store.publish({ ...small, revision: "shared" });
      const shared = { ...small, revision: "shared" };
      expect((await other.state()).revision).toBe("shared");
      expect(await other.apply(differenceBetween(shared, smaller))).toBe("PUBLISHED");
      expect(await nodesIn()).toBe(smaller.nodes.length);
      const late = { ...differenceBetween(shared, larger), nodes: { added: [], changed: [], removed: [] } };
      await expect(store.apply(late)).rejects.toThrow(StoreConflictError);
      await other.close();
    });

    test("who reads while another handle writes sees the old graph or the new one", async () => {
      const other = await open();
      await store.publish({ ...small, revision: "a" });
      const graphs: PolicyGraph[] = [
        { ...smaller, revision: "b" },
        { ...small, revision: "c" },
        { ...smaller, revision: "d" },
      ];
      let writing = true;
      const written = (async () => {
        let before: PolicyGraph = { ...small, revision: "a" };
        for (const after of graphs) {
          await other.apply(differenceBetween(before, after));
          before = after;
        }
      })().finally(() => (writing = false));
      const sizes = new Set<number>();
      while (writing) {
        sizes.add(await nodesIn());
        await new Promise((resolve) => setImmediate(resolve));
      }
      await written;
      for (const size of sizes) expect([small.nodes.length, smaller.nodes.length]).toContain(size);
      await other.close();
    });
  });
}
