import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_COST } from "../../server/limits/cost.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

interface Answered {
  readonly data: unknown;
  readonly errors?: { readonly extensions: { readonly code: string; readonly limit?: string } }[];
  readonly extensions?: { readonly cost?: { readonly requested: number; readonly limit: number } };
}

const ask = async (query: string, variables = {}) =>
  (await server.ask(query, variables)) as unknown as Answered;
const costOf = async (query: string, variables = {}) =>
  (await ask(query, variables)).extensions?.cost?.requested;

describe("what a question costs", () => {
  test.each([
    ["{ meta { revision } }", {}, 2],
    ["{ policies(first: 10) { nodes { id name } } }", {}, 31],
    ["{ policies(last: 10) { nodes { id name } totalCount } }", {}, 32],
    ["query ($n: Int) { policies(first: $n) { nodes { id } } }", { n: 7 }, 15],
    ["query ($n: Int = 7) { policies(first: $n) { nodes { id } } }", {}, 15],
    ["{ policies { nodes { id } } }", {}, 201],
    ["{ a: policies(first: 10) { nodes { id } } b: policies(first: 10) { nodes { id } } }", {}, 42],
    ["{ policies(first: 10) { nodes { indicators(first: 5) { nodes { id } } } } }", {}, 121],
    [
      "{ policies(first: 10) { ...F } } fragment F on PolicyConnection { nodes { id } edges { cursor } }",
      {},
      41,
    ],
  ])("%s", async (query, variables, cost) => {
    expect(await costOf(query, variables)).toBe(cost);
  });

  test("what costs too much is refused before it runs, with one error that says so", async () => {
    const deep = "{ provisions(first: 1000) { nodes { children(first: 1000) { nodes { id } } } } }";
    const { data, errors, extensions } = await ask(deep);
    expect(data ?? null).toBeNull();
    expect(errors?.map((error) => [error.extensions.code, error.extensions.limit])).toEqual([
      ["BAD_USER_INPUT", "cost"],
    ]);
    expect(extensions?.cost).toEqual({ requested: 2_001_001 + 1_000, limit: MOST_COST });
  });

  test("variables do not hide what it costs", async () => {
    const query =
      "query ($n: Int = 1000) { provisions(first: $n) { nodes { children(first: $n) { nodes { id } } } } }";
    expect((await ask(query)).errors?.[0]?.extensions.limit).toBe("cost");
    expect((await ask(query, { n: 3 })).errors).toBeUndefined();
    expect((await ask(query, { n: "many" })).errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });

  test("fourteen aliases of the longest lists are answered soon, or refused", async () => {
    const list = "provisions(first: 1000) { nodes { id cite num title text kind } }";
    const query = `{ ${Array.from({ length: 14 }, (_, index) => `a${index}: ${list}`).join(" ")} }`;
    await ask(query);
    const begun = performance.now();
    const { errors } = await ask(query);
    expect(errors).toBeUndefined();
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});
