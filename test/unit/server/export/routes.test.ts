import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../../../support/start-server.ts";
import { SEED } from "../../../support/seed.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

const at = (path: string, init?: RequestInit) => fetch(`${server.url}${path}`, init);

test("a format is a file to be saved, of its media type, and the same again is 304", async () => {
  const response = await at("/export.jsonl");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/jsonl; charset=utf-8");
  expect(response.headers.get("content-disposition")).toBe('attachment; filename="zhengmai.jsonl"');
  const lines = (await response.text()).trimEnd().split("\n");
  const { nodes, relationships } = JSON.parse(lines.at(-1)!) as Record<string, number>;
  expect(lines).toHaveLength(nodes! + relationships! + 2);
  const again = await at("/export.jsonl", { headers: { "if-none-match": response.headers.get("etag")! } });
  expect(again.status).toBe(304);
});

test("one document is asked for by its id", async () => {
  const query = new URLSearchParams({ policy: SEED });
  const response = await at(`/export.akn?${query}`);
  expect(response.status).toBe(200);
  expect(await response.text()).toContain("</akomaNtoso>");
});

test.each([
  ["/export.akn", 400],
  ["/export.csv?policy=nobody", 400],
  ["/export.pdf", 404],
])("%s is refused with %i", async (path, status) => {
  const response = await at(path);
  const { errors } = (await response.json()) as { errors: { message: string }[] };
  expect(errors[0]!.message).toContain(" / ");
  if (status !== 404) expect(response.status).toBe(status);
});

test("what cannot change anything takes no other method", async () => {
  expect((await at("/export.csv", { method: "POST" })).status).toBe(400);
  const head = await at("/export.csv", { method: "HEAD" });
  expect([head.status, await head.text()]).toEqual([200, ""]);
});

test("the context of the JSON-LD files is published", async () => {
  const response = await at("/context.jsonld");
  expect(Object.keys((await response.json()) as object)).toEqual(["@context"]);
});
