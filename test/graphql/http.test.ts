import { gzipSync } from "node:zlib";
import { serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
const log: string[] = [];
beforeAll(async () => {
  server = await startServer("memory:", { log });
});
afterAll(() => server.stop());

const post = (body: BodyInit, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body,
  });
const codeOf = async (response: Response) => [
  response.status,
  ((await response.json()) as { errors: { extensions: { code: string } }[] }).errors[0]!.extensions.code,
];

describe("GraphQL over HTTP", () => {
  // Audits run against the address that the server gets when it starts.
  const audits = serverAudits({
    url: () => `${server.url}/graphql`,
    fetchFn: (url: string, init?: RequestInit) =>
      fetch(url, {
        ...init,
        headers: { ...(init?.headers as Record<string, string>), "apollo-require-preflight": "1" },
      }),
  });
  test.each(audits.map((audit) => [audit.id, audit.name, audit] as const))(
    "%s %s",
    async (_id, _name, audit) => {
      const result = await audit.fn();
      expect(result.status, "reason" in result ? String(result.reason) : "").toBe("ok");
    },
  );
});

describe("bad requests get JSON with a code", () => {
  test("a syntax error", async () =>
    expect(
      await codeOf(
        await post(JSON.stringify({ query: "{ nod" }), { accept: "application/graphql-response+json" }),
      ),
    ).toEqual([400, "GRAPHQL_PARSE_FAILED"]));
  test("an unknown field", async () =>
    expect(
      await codeOf(
        await post(JSON.stringify({ query: "{ nothing }" }), { accept: "application/graphql-response+json" }),
      ),
    ).toEqual([400, "GRAPHQL_VALIDATION_FAILED"]));
  test("broken JSON", async () =>
    expect(await codeOf(await post('{"query":'))).toEqual([400, "BAD_REQUEST"]));
  test("a body over the limit", async () =>
    expect(
      await codeOf(await post(JSON.stringify({ query: `# ${"x".repeat(200_000)}\n{ meta { version } }` }))),
    ).toEqual([413, "PAYLOAD_TOO_LARGE"]));
  test("a compressed body", async () =>
    expect(await codeOf(await post(gzipSync("{}"), { "content-encoding": "gzip" }))).toEqual([
      415,
      "UNSUPPORTED_MEDIA_TYPE",
    ]));
  test("a batch", async () =>
    expect((await post(JSON.stringify([{ query: "{ __typename }" }]))).status).toBe(400));
  test("a mutation by GET", async () =>
    expect(
      (
        await fetch(`${server.url}/graphql?query=mutation{__typename}`, {
          headers: { "apollo-require-preflight": "1" },
        })
      ).status,
    ).toBe(405));
  test("a form post from another site", async () =>
    expect(
      (await post("query={meta{version}}", { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(400));
});

describe("what is asked is bounded", () => {
  const refused = async (query: string) => JSON.stringify((await server.ask(query)).errors);
  test("aliases", async () =>
    expect(
      await refused(`{ ${Array.from({ length: 40 }, (_, index) => `a${index}: __typename`).join(" ")} }`),
    ).toMatch(/aliases|rootFields/));
  test("fields", async () =>
    expect(await refused(`{ policies { nodes { ${"id ".repeat(400)} } } }`)).toMatch(/selections/));
  test("tokens", async () =>
    expect(await refused(`{ policies { nodes { ${"id ".repeat(4_000)} } } }`)).toMatch(
      /GRAPHQL_PARSE_FAILED/,
    ));
  test("depth, through fragments that spread each other twice", async () => {
    const bombs = Array.from(
      { length: 18 },
      (_, index) =>
        `fragment F${index} on Policy { a: outline { ...F${index + 1} } b: outline { ...F${index + 1} } }`,
    ).join(" ");
    const started = performance.now();
    expect(await refused(`{ policies { nodes { ...F0 } } } ${bombs} fragment F18 on Policy { id }`)).toMatch(
      /depth|selections|GRAPHQL_VALIDATION_FAILED/,
    );
    expect(performance.now() - started).toBeLessThan(1_000);
  });
  test.each([
    ['{ search(query: "食品", first: 1000) { totalCount } }', "first"],
    ['{ responsibilityChain(id: "x", depth: 99) { root } }', "depth"],
    [`{ nodes(ids: [${'"a",'.repeat(101)}]) { id } }`, "ids"],
    ['{ search(query: "食", after: "bm9ib2R5") { totalCount } }', "after"],
  ])("%s", async (query, argument) => {
    const { errors } = await server.ask(query);
    expect(errors![0]).toMatchObject({ extensions: { code: "BAD_USER_INPUT" } });
    expect(errors![0]!.message).toContain(argument);
  });
});

test("an unknown id is null with NOT_FOUND, and the message says what to do", async () => {
  for (const field of ["node", "policy", "bureau"]) {
    const { data, errors } = await server.ask<Record<string, unknown>>(`{ ${field}(id: "没有") { id } }`);
    expect(data).toEqual({ [field]: null });
    expect(errors![0]).toMatchObject({ extensions: { code: "NOT_FOUND" } });
    expect(errors![0]!.message).toMatch(/search/);
  }
});

test("health, schema, headers, and pages that are not there", async () => {
  expect((await fetch(`${server.url}/livez`)).status).toBe(200);
  expect(await (await fetch(`${server.url}/readyz`)).json()).toMatchObject({ status: "ok" });
  expect(await (await fetch(`${server.url}/schema.graphql`)).text()).toContain("type Query");
  const { headers } = await fetch(`${server.url}/livez`);
  expect(headers.get("x-content-type-options")).toBe("nosniff");
  expect(headers.get("access-control-allow-origin")).toBeNull();
});

test("a server without a store is alive, not ready, and answers with a code", async () => {
  const waiting = await startServer(null);
  expect((await fetch(`${waiting.url}/livez`)).status).toBe(200);
  expect((await fetch(`${waiting.url}/readyz`)).status).toBe(503);
  const { errors } = await waiting.ask("{ meta { revision } }");
  expect(errors![0]).toMatchObject({ extensions: { code: "STORE_UNAVAILABLE" } });
  await waiting.stop();
});

test("a fault inside is hidden behind an id, and logged", async () => {
  const broken = await startServer("memory:", { log });
  await broken.ask("{ meta { revision } }");
  const { errors } = await broken.ask('{ search(query: "食品", first: 5, after: "") { totalCount } }');
  expect(JSON.stringify(errors ?? [])).not.toMatch(/node_modules|\.ts:/);
  await broken.stop();
});
