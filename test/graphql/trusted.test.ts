import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { workedQueries } from "../../server/documents/worked.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const folder = new URL("../../server/operations/", import.meta.url);
const LEVELS = readFileSync(new URL("levels.graphql", folder), "utf8");
const ID = createHash("sha256").update(LEVELS).digest("hex");
const UNKNOWN = `sha256:${"0".repeat(64)}`;

let open: RunningServer;
let closed: RunningServer;
beforeAll(async () => {
  [open, closed] = await Promise.all([startServer("memory:"), startServer("memory:", { trustedOnly: true })]);
});
afterAll(() => Promise.all([open.stop(), closed.stop()]));

const post = async ({ url }: RunningServer, question: object) => {
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(question),
  });
  const { data, errors } = (await response.json()) as {
    data?: object;
    errors?: { extensions: { code: string } }[];
  };
  return [response.status, errors?.[0]?.extensions.code ?? Object.keys(data!)];
};
const get = async ({ url }: RunningServer, search: string) =>
  (await fetch(`${url}/graphql?${search}`, { headers: { "apollo-require-preflight": "1" } })).json();

describe("a document is known by the hash of its text", () => {
  test.each([`sha256:${ID}`, ID])("%s", async (documentId) => {
    const whole = await open.ask(LEVELS);
    expect(await get(open, `documentId=${documentId}`)).toEqual(whole);
    expect(await post(open, { documentId })).toEqual([200, ["policies", "statistics"]]);
  });
  test("with variables, and by its name", async () =>
    expect(await post(open, { documentId: ID, operationName: "Levels", variables: {} })).toEqual([
      200,
      ["policies", "statistics"],
    ]));
  test("an id that nobody knows is refused, also beside a text", async () => {
    expect(await post(open, { documentId: UNKNOWN })).toEqual([404, "DOCUMENT_UNKNOWN"]);
    expect(await post(open, { documentId: UNKNOWN, query: LEVELS })).toEqual([404, "DOCUMENT_UNKNOWN"]);
  });
  test("a mutation by GET is refused by its id as by its text", async () => {
    const response = await fetch(`${open.url}/graphql?documentId=${UNKNOWN}`);
    expect(response.status).toBe(404);
  });
});

describe("a service that answers known documents only", () => {
  test("answers them by id and word for word", async () => {
    for (const question of [{ documentId: ID }, { query: LEVELS }, { query: LEVELS.trim() }])
      expect(await post(closed, question)).toEqual([200, ["policies", "statistics"]]);
  });
  test.each([
    ["another text", { query: "{ policies { nodes { id } } }" }],
    ["a known one with a space more", { query: LEVELS.replace("{", "{ ") }],
    ["introspection", { query: "{ __schema { types { name } } }" }],
    ["a mutation", { query: "mutation { __typename }" }],
  ])("refuses %s", async (_what, question) =>
    expect(await post(closed, question)).toEqual([403, "DOCUMENT_NOT_TRUSTED"]),
  );
  test("refuses by GET, too, and says what is missing where nothing is asked", async () => {
    expect(await get(closed, "query={__typename}")).toMatchObject({
      errors: [{ extensions: { code: "DOCUMENT_NOT_TRUSTED" } }],
    });
    expect(await post(closed, {})).toEqual([400, "BAD_REQUEST"]);
  });
  test("still tells its schema", async () =>
    expect((await fetch(`${closed.url}/schema.graphql`)).status).toBe(200));
});

test("the worked queries are given out with descriptions in both languages", async () => {
  const listed = (await (await fetch(`${open.url}/operations`)).json()) as {
    id: string;
    zh: string;
    en: string;
  }[];
  expect(listed).toEqual(workedQueries());
  expect(listed).toHaveLength(readdirSync(folder).filter((file) => file.endsWith(".graphql")).length);
  expect(listed.filter(({ zh, en }) => !/[\u4e00-\u9fa5]/.test(zh) || !/[A-Za-z]/.test(en))).toEqual([]);
  expect(listed.map(({ id }) => id)).toContain(`sha256:${ID}`);
});
