import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
const log: string[] = [];
beforeAll(async () => {
  server = await startServer("memory:", { log, logLevel: "debug" });
});
afterAll(() => server.stop());

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/;
const idOf = async (given?: string, path = "/livez") => {
  const headers = given === undefined ? undefined : { "x-request-id": given };
  return (await fetch(server.url + path, { headers })).headers.get("x-request-id");
};

test("a well-formed id is kept, in the answer and in the log", async () => {
  expect(await idOf("proxy-1:abc.DEF_9")).toBe("proxy-1:abc.DEF_9");
  await expect.poll(() => log.join("\n")).toContain('"request":"proxy-1:abc.DEF_9"');
});

test.each([undefined, "", "with space", "x".repeat(129), '{"a":1}', "a,b"])(
  "%s is none: one is made",
  async (given) => expect(await idOf(given)).toMatch(UUID),
);

test("every answer has one, whoever gives it", async () => {
  for (const path of ["/", "/graphql", "/schema.graphql", "/metrics", "/nowhere"])
    expect(await idOf("the-same", path), path).toBe("the-same");
});

test("a line tells route, method and status, and nothing that was asked", async () => {
  await fetch(`${server.url}/graphql?query={__typename}&secret=geheim`, {
    headers: { "x-request-id": "told" },
  });
  const found = () => log.find((line) => line.includes('"told"'));
  await expect.poll(found).toBeDefined();
  expect(JSON.parse(found()!)).toMatchObject({
    level: "debug",
    event: "request",
    request: "told",
    method: "GET",
    route: "/graphql",
    status: 400,
  });
  expect(log.join("\n")).not.toContain("geheim");
});
