import { expect, test } from "vitest";
import { openStore, type GraphState, type PolicyGraph, type Store } from "../../../graph/index.ts";
import { answerOf, sizeOf } from "../../../server/http/answer.ts";
import { isHeld } from "../../../server/http/etag.ts";
import { createKept } from "../../../server/http/kept.ts";
import { recentState } from "../../../server/http/recent-state.ts";
import { createResponseCache } from "../../../server/http/response-cache.ts";
import { seedGraph } from "../../support/seed.ts";

const ASKED = ["{ meta { revision } }", null, {}];
const afterOf = (graph: PolicyGraph): GraphState & { revision: string } => ({
  revision: graph.revision,
  documents: 1,
  position: 1,
  complete: true,
  progress: null,
  counts: { nodes: {}, relationships: {} },
});

test("there is no tag before a graph is there, nor while it is loaded, and there is one after", async () => {
  const store = await openStore("memory:");
  const kept = createKept(1_000_000, "a", () => store);
  const tag = () => kept.tagOf(ASKED, () => kept.state(false));
  const seen = [await tag()];
  async function* steps() {
    yield { nodes: seedGraph.nodes, relationships: [], texts: [], documents: 0 };
    seen.push(await tag());
    yield { nodes: [], relationships: seedGraph.relationships, texts: seedGraph.texts, documents: 1 };
  }
  await store.load(steps(), afterOf(seedGraph));
  expect(seen).toEqual([null, null]);
  expect(await tag()).toMatch(/^W\//);
  await store.close();
});

test("programs that may answer otherwise do not share tags, and equal ones do", async () => {
  const store = await openStore("memory:");
  await store.publish(seedGraph);
  const tagBy = (program: string) =>
    createKept(1_000, program, () => store).tagOf(ASKED, () => store.state());
  expect(await tagBy("a")).toBe(await tagBy("a"));
  expect(await tagBy("a")).not.toBe(await tagBy("b"));
  await store.close();
});

test("a cache never holds more than its limit, lets the oldest go, and takes nothing that is too large", () => {
  const cache = createResponseCache(100_000);
  const answer = (bytes: number) => answerOf(200, {}, "x".repeat(bytes));
  cache.keep("large", answer(20_000));
  expect(cache.get("large")).toBeUndefined();
  for (let number = 0; number < 1_000; number += 1) {
    cache.keep(`tag ${number}`, answer(5_000));
    cache.get("tag 0");
    expect(cache.size().bytes).toBeLessThanOrEqual(100_000);
  }
  expect(cache.get("tag 0")).toBeDefined();
  expect(cache.get("tag 1")).toBeUndefined();
  expect(cache.get("tag 999")).toBeDefined();
});

test("what an answer takes in another encoding is counted", () => {
  const cache = createResponseCache(100_000);
  const answer = answerOf(200, {}, "x".repeat(1_000));
  cache.keep("tag", answer);
  const before = cache.size().bytes;
  const packed = { ...answer, packed: { br: Buffer.alloc(300) } };
  cache.keep("tag", packed);
  expect(sizeOf(packed)).toBe(1_300);
  expect(cache.size()).toEqual({ answers: 1, bytes: before + 300 });
});

test("the state of a database elsewhere is known for a moment, and forgotten after a change", async () => {
  const store = await openStore("memory:");
  let asked = 0;
  const elsewhere: Store = Object.assign(Object.create(store) as Store, {
    engine: "neo4j" as const,
    state: () => ((asked += 1), store.state()),
  });
  let nowMs = 0;
  const recent = recentState(() => nowMs);
  for (const at of [0, 50, 100, 101]) {
    nowMs = at;
    await recent.of(elsewhere);
  }
  expect(asked).toBe(2);
  recent.forget();
  await recent.of(elsewhere);
  expect(asked).toBe(3);
  await store.close();
});

test.each([
  [undefined, false],
  ['"a"', true],
  ['W/"a"', true],
  ['"b", W/"a"', true],
  ['"b"', false],
  ["*", true],
])("if-none-match: %s", (header, expected) => expect(isHeld(header, 'W/"a"')).toBe(expected));
