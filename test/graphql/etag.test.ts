import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { MOST_TRIES } from "../../server/http/one-revision.ts";
import { SEED } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
});
afterAll(() => server.stop());

const REVISION = "{ meta { revision } policies { nodes { title } } }";
const post = (question: object, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json", ...headers },
    body: JSON.stringify(question),
  });
const get = (query: string, headers: Record<string, string> = {}) =>
  fetch(`${server.url}/graphql?query=${encodeURIComponent(query)}`, {
    headers: { "apollo-require-preflight": "1", ...headers },
  });
const etagOf = (response: Response) => response.headers.get("etag");
/** How often answers came about in a way, of all operations. */
const counted = async (source: string) => {
  const text = await (await fetch(`${server.url}/metrics`)).text();
  const lines =
    text.match(new RegExp(`^zhengmai_graphql_requests_total\\{.*source="${source}".*$`, "gm")) ?? [];
  return lines.reduce((sum, line) => sum + Number(line.split(" ").at(-1)), 0);
};

describe("an answer is tagged by revision and question", () => {
  test("POST and GET of one question give one tag, and the second is answered from what is kept", async () => {
    const first = await post({ query: REVISION }, { accept: "application/json" });
    const body = await first.text();
    expect(etagOf(first)).toMatch(/^W\/"[\w-]{32}"$/);
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const kept = await counted("kept");
    const second = await get(REVISION, { accept: "application/json" });
    expect([etagOf(second), await second.text()]).toEqual([etagOf(first), body]);
    expect(await counted("kept")).toBe(kept + 1);
  });

  test("who holds it gets 304 without a body, by GET and by POST", async () => {
    const etag = etagOf(await post({ query: REVISION }))!;
    for (const held of [etag, `"other", ${etag}`, etag.slice("W/".length)]) {
      const answers = [
        await get(REVISION, { accept: "*/*", "if-none-match": held }),
        await post({ query: REVISION }, { accept: "*/*", "if-none-match": held }),
      ];
      for (const answer of answers)
        expect([answer.status, etagOf(answer), await answer.text()]).toEqual([304, etag, ""]);
    }
    expect((await get(REVISION, { "if-none-match": '"other"' })).status).toBe(200);
  });

  test("other variables, another operation, another type: another tag", async () => {
    const query = "query A($id: ID!) { policy(id: $id) { id } } query B { policies { nodes { id } } }";
    const tags = [
      await post({ query, operationName: "A", variables: { id: SEED } }),
      await post({ query, operationName: "A", variables: { id: SEED, more: 1 } }),
      await post({ query, operationName: "B" }),
      await post({ query, operationName: "B" }, { accept: "application/graphql-response+json" }),
    ].map(etagOf);
    expect(tags).not.toContain(null);
    expect(new Set(tags).size).toBe(4);
  });

  test("a change of the graph changes the tag, and what was held is no longer the answer", async () => {
    const before = etagOf(await get(REVISION))!;
    const stated = await post(
      {
        query: `mutation ($input: StatementInput!) { state(input: $input) { id revision } }`,
        variables: {
          input: {
            kind: "METADATA",
            subject: SEED,
            value: { field: "TITLE", to: ["改正的题名"] },
            by: "王",
            why: "核对原文",
          },
        },
      },
      { authorization: `Bearer ${TOKEN}` },
    );
    expect(etagOf(stated)).toBeNull();
    expect(stated.headers.get("cache-control")).toBe("no-store");
    const after = await get(REVISION, { "if-none-match": before });
    expect(after.status).toBe(200);
    expect(etagOf(after)).not.toBe(before);
    expect(await after.text()).toContain("改正的题名");
  });
});

describe("what is not of the revision alone has no tag, and is found out each time", () => {
  test.each([
    ["an error", '{ node(id: "没有") { id } }'],
    ["a document that is not valid", "{ nothing }"],
    ["a mutation", "mutation { __typename }"],
    ["the ledger", "{ statements { totalCount } }"],
    ["the texts of the archive", `{ policy(id: "${SEED}") { versions { sha256 } } }`],
    ["a job", '{ importJob(id: "none") { id } }'],
  ])("%s", async (_what, query) => {
    const kept = await counted("kept");
    for (let time = 0; time < 2; time += 1) {
      const answer = await post({ query });
      expect([etagOf(answer), answer.headers.get("cache-control")]).toEqual([null, "no-store"]);
    }
    expect(await counted("kept")).toBe(kept);
  });

  test("what is kept is not given past Apollo's rules", async () => {
    expect((await post({ query: REVISION })).status).toBe(200);
    const url = `${server.url}/graphql?query=${encodeURIComponent(REVISION)}`;
    expect((await fetch(url)).status).toBe(400);
    expect((await post({ query: REVISION }, { "content-type": "text/plain; application/json" })).status).toBe(
      400,
    );
    expect((await post({ query: REVISION, extensions: "none" })).status).toBe(400);
    expect((await post({ query: REVISION, variables: [] })).status).toBe(400);
    expect((await get("mutation { __typename }")).status).toBe(405);
  });
});

test("with a cache of no size there are no tags, and answers are the same", async () => {
  const plain = await startServer("memory:", { responseCacheBytes: 0 });
  const response = await fetch(`${plain.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ policies { nodes { id } } }" }),
  });
  expect([response.status, etagOf(response)]).toEqual([200, null]);
  await plain.stop();
});

test("a graph that changes while it is asked gives answers of one revision, each under its own tag", async () => {
  const titles = new Map<string, Set<string>>();
  let isOver = false;
  const asking = async () => {
    while (!isOver) {
      const answer = await post({ query: REVISION });
      const { data, errors } = (await answer.json()) as {
        data: { meta: { revision: string }; policies: unknown };
        errors?: { extensions: { code: string } }[];
      };
      const etag = etagOf(answer);
      if (errors) expect(errors[0]!.extensions.code, `after ${MOST_TRIES} tries`).toBe("STORE_CONFLICT");
      else if (etag) titles.set(etag, (titles.get(etag) ?? new Set()).add(JSON.stringify(data)));
    }
  };
  const changing = async () => {
    for (const title of ["甲", "乙", "丙", "丁"])
      await server.ask(
        "mutation ($input: StatementInput!) { state(input: $input) { id } }",
        {
          input: {
            kind: "METADATA",
            subject: SEED,
            value: { field: "TITLE", to: [title] },
            by: "王",
            why: "x",
          },
        },
        { authorization: `Bearer ${TOKEN}` },
      );
    isOver = true;
  };
  await Promise.all([asking(), asking(), changing()]);
  expect(titles.size).toBeGreaterThan(1);
  for (const [etag, answers] of titles) expect(answers.size, etag).toBe(1);
});
