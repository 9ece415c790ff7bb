import { bench, describe } from "vitest";
import { neighbourhood, openStore, responsibilityChain, search } from "../../graph/index.ts";
import { SEED, seedGraph } from "../support/seed.ts";

const store = await openStore("memory:");
await store.publish(seedGraph);
const both = { direction: "BOTH", depth: 8, methods: [] } as const;

describe("asking the embedded store (the seed's graph)", () => {
  bench(
    "chain of a measure",
    async () => void (await responsibilityChain(store, `${SEED}#att_1__sec_2__m_6`, both)),
  );
  bench(
    "chain of 市场监管局, upstream",
    async () =>
      void (await responsibilityChain(store, "bureau/陕西省/杨凌示范区/市场监管局", {
        ...both,
        direction: "UPSTREAM",
      })),
  );
  bench("search 食品", async () => void (await search(store, "食品", { first: 20 })));
  bench(
    "neighbourhood",
    async () => void (await neighbourhood(store, `${SEED}#sec_3__m_6`, { first: 50, types: [] })),
  );
});

let turn = 0;
describe("publishing the seed's graph (embedded)", () => {
  bench(
    "a new revision",
    async () => void (await store.publish({ ...seedGraph, revision: `bench ${(turn += 1)}` })),
    { iterations: 20 },
  );
  bench(
    "the same revision",
    async () => void (await store.publish({ ...seedGraph, revision: `bench ${turn}` })),
  );
});
