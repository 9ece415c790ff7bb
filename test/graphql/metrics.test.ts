import { afterAll, beforeAll, expect, test } from "vitest";
import { workedQueries } from "../../server/documents/worked.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

const metrics = async () => (await fetch(`${server.url}/metrics`)).text();
/** What the process does beside is told by series that come and go with it. */
const series = (text: string) => text.split("\n").filter((line) => /^(?:zhengmai|process_cpu)_/.test(line));

test("requests, questions and what is held, in the text format of Prometheus", async () => {
  const [levels] = workedQueries().filter(({ name }) => name === "Levels");
  await server.ask(levels!.text);
  await server.ask(levels!.text);
  await server.ask('{ node(id: "没有") { id } }');
  const response = await fetch(`${server.url}/metrics`);
  expect(response.headers.get("content-type")).toBe("text/plain; version=0.0.4; charset=utf-8");
  const lines = series(await response.text());
  for (const line of [
    'zhengmai_graphql_requests_total{operation="Levels",source="executed",outcome="ok"} 1',
    'zhengmai_graphql_requests_total{operation="Levels",source="kept",outcome="ok"} 1',
    'zhengmai_graphql_requests_total{operation="other",source="executed",outcome="errors"} 1',
    'zhengmai_http_requests_total{route="/graphql",method="POST",status="200"} 3',
    'zhengmai_held{what="answers"} 1',
  ])
    expect(lines).toContain(line);
  expect(lines.some((line) => line.startsWith("process_cpu_seconds_total"))).toBe(true);
});

test("what clients write is no label: a thousand names, paths and methods add nothing", async () => {
  const write = (index: number) => [
    server.ask(`query Mine${index} { __typename }`),
    fetch(`${server.url}/nowhere/${index}`),
    fetch(`${server.url}/graphql?query=${index}`, { method: "DELETE" }),
  ];
  await Promise.all(write(0));
  // What was asked for once is counted when it is answered, and so in the next answer.
  await metrics();
  const before = series(await metrics());
  for (let index = 1; index <= 340; index += 20)
    await Promise.all(Array.from({ length: 20 }, (_, more) => write(index + more)).flat());
  const after = series(await metrics());
  expect(after).toHaveLength(before.length);
  expect(after.join("\n")).not.toMatch(/Mine|nowhere/);
});
