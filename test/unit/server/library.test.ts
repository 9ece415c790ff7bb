import { expect, test } from "vitest";
import { build, openStore, textsOf, type HeldText, type PolicyGraph } from "../../../graph/index.ts";
import { ensureSeeds, importCompared, importDocuments } from "../../../server/library.ts";
import { planOf } from "../../support/plans.ts";
import { curated, FORMER_SEED, seedGraph, seedSource } from "../../support/seed.ts";

/** The store of a version that knew the seed by its title, and kept nothing of how it was read. */
async function storeOfBefore() {
  const graph = build([{ ...seedSource, policy: FORMER_SEED }], curated);
  const texts = graph.texts.map(({ layout: _, ...text }) => text as HeldText);
  const store = await openStore("memory:");
  await store.publish({ ...graph, revision: "of an earlier version", texts } satisfies PolicyGraph);
  return store;
}

test("a text of which no layout is kept is read, and keeps its id on a rebuild", async () => {
  const store = await storeOfBefore();
  expect(await textsOf(store)).toMatchObject([{ policy: FORMER_SEED, layout: null }]);
  const plan = planOf("青溪县山塘整治方案\n\n青政发〔2024〕9号", "山塘", "plan.txt");
  const { graph } = await importDocuments(store, [plan]);
  expect(graph.texts.map(({ policy }) => policy).toSorted()).toEqual(
    [FORMER_SEED, "青政发〔2024〕9号"].toSorted(),
  );
  await store.close();
});

test("a seed that is held under its former id is not added again, nor when it is imported", async () => {
  const store = await storeOfBefore();
  expect(await ensureSeeds(store, [seedSource])).toBe("PUBLISHED");
  expect((await textsOf(store)).map(({ policy }) => policy)).toEqual([FORMER_SEED]);
  expect(await ensureSeeds(store, [seedSource])).toBe("UNCHANGED");
  const outcome = await importCompared(store, seedSource, false);
  expect(outcome).toMatchObject({ result: "UNCHANGED", policy: FORMER_SEED, replaces: seedSource.name });
  await store.close();
});

test("a title read otherwise later leaves the id of what is held as it is", async () => {
  const store = await openStore("memory:");
  const plan = planOf("青溪县山塘整治方案\n\n青溪县人民政府\n\n2024年3月1日", "山塘", "plan.txt");
  await importDocuments(store, [{ ...plan, policy: "青溪县" }]);
  const { graph } = await importDocuments(store, [{ ...plan, sha256: "0".repeat(64), name: "again.txt" }]);
  expect(graph.texts.map(({ policy }) => policy)).toEqual(["青溪县"]);
  expect(graph.replacements).toEqual([{ policy: "青溪县", name: "again.txt", replaced: "plan.txt" }]);
  await store.close();
});

test("import lists the decisions that match nothing", () => {
  const line = { relationship: "gone", decision: "REJECT", by: "王", at: "2025-01-01T00:00:00Z", why: "x" };
  expect(build([seedSource], curated, [line]).unmatched).toMatchObject([
    { kind: "DECISION", subject: "gone" },
  ]);
  expect(seedGraph.texts).toHaveLength(1);
});
