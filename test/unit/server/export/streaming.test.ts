import { beforeAll, expect, test } from "vitest";
import { openStore, type Store } from "../../../../graph/index.ts";
import { EXPORT_FORMATS, type ExportFormatName } from "../../../../graph/export/formats.ts";
import { openExport } from "../../../../server/export/exported.ts";
import { exportOf } from "../../../../server/export/write-export.ts";
import { manyPolicies } from "../../../support/many-policies.ts";

const AFTER = {
  revision: "many",
  documents: 300,
  position: 0,
  complete: true,
  progress: null,
  counts: { nodes: {}, relationships: {} },
};
const NAMES = (Object.keys(EXPORT_FORMATS) as ExportFormatName[]).filter((name) => name !== "akn");

/** A store that notes the longest answer, and how many questions were asked. */
function watched(store: Store): { store: Store; longest: () => number; questions: () => number } {
  let [longest, questions] = [0, 0];
  const read: Store["read"] = async (question, parameters) => {
    const rows = await store.read(question, parameters);
    questions += 1;
    longest = Math.max(longest, rows.length);
    return rows;
  };
  const { engine } = store;
  const rest = { engine, state: () => store.state(), publish: store.publish.bind(store) };
  const more = { apply: store.apply.bind(store), load: store.load.bind(store), close: () => store.close() };
  return { store: { ...rest, ...more, read }, longest: () => longest, questions: () => questions };
}

let store: Store;
beforeAll(async () => {
  store = await openStore("memory:");
  await store.load(manyPolicies(300), AFTER);
});

test.each(NAMES)("%s asks for pages, never for the whole, however large the library is", async (name) => {
  const watch = watched(store);
  const exported = await openExport(watch.store, { policy: null, publicUrl: null, madeUp: false });
  let size = 0;
  for await (const chunk of exportOf(name, exported)) size += chunk.length;
  expect(size).toBeGreaterThan(0);
  expect(watch.longest()).toBeLessThanOrEqual(2_500);
});

test("nothing more is read while nobody takes what was written", async () => {
  const watch = watched(store);
  const exported = await openExport(watch.store, { policy: null, publicUrl: null, madeUp: false });
  const chunks = exportOf("jsonl", exported)[Symbol.asyncIterator]();
  await chunks.next();
  const asked = watch.questions();
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(watch.questions()).toBe(asked);
  let more = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) more += 1;
  expect(more).toBeGreaterThan(3);
  expect(watch.questions()).toBeGreaterThan(asked);
});
