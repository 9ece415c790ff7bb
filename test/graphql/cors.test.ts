import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

const FRIEND = "https://friend.example";
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { corsOrigins: [FRIEND, "http://localhost:3000"] });
});
afterAll(() => server.stop());

const asked = (origin: string, init: RequestInit = {}, path = "/graphql") =>
  fetch(server.url + path, {
    method: "POST",
    body: JSON.stringify({ query: "{ __typename }" }),
    ...init,
    headers: { "content-type": "application/json", origin, ...(init.headers as Record<string, string>) },
  });
const preflight = (origin: string) =>
  fetch(`${server.url}/graphql`, {
    method: "OPTIONS",
    headers: { origin, "access-control-request-method": "POST" },
  });
const allowed = (response: Response) => response.headers.get("access-control-allow-origin");

test("a page of a named origin may ask and read tag and request id, without credentials", async () => {
  const answer = await asked(FRIEND);
  expect(allowed(answer)).toBe(FRIEND);
  expect(answer.headers.get("access-control-expose-headers")).toBe("etag, x-request-id");
  expect(answer.headers.get("access-control-allow-credentials")).toBeNull();
  expect(answer.headers.get("vary")).toBe("Origin, Accept, Accept-Encoding");
  expect(allowed(await asked(FRIEND, { method: "GET", body: null }, "/schema.graphql"))).toBe(FRIEND);
});

test("its preflight is answered", async () => {
  const answer = await preflight(FRIEND);
  expect([answer.status, allowed(answer)]).toEqual([204, FRIEND]);
  expect(answer.headers.get("access-control-allow-methods")).toBe("GET, POST");
  expect(answer.headers.get("access-control-allow-headers")).toContain("content-type");
});

test.each([
  "https://friend.example.evil.test",
  "http://friend.example",
  "https://friend.example:8443",
  "null",
  "https://evil.example",
])("%s may not, nor is it told who may", async (origin) => {
  for (const answer of [await asked(origin), await preflight(origin)]) {
    expect(allowed(answer)).toBeNull();
    expect(answer.headers.get("vary")).toContain("Origin");
  }
});

test("the rule against CSRF holds for a named origin, too", async () => {
  const simple = await asked(FRIEND, { headers: { "content-type": "text/plain" } });
  expect(simple.status).toBe(400);
});

test("without named origins nobody may, and no answer differs by origin", async () => {
  const closed = await startServer("memory:");
  const answer = await fetch(`${closed.url}/livez`, { headers: { origin: FRIEND } });
  expect([allowed(answer), answer.headers.get("vary")]).toEqual([null, null]);
  await closed.stop();
});
