import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { MADE_UP } from "../../graph/index.ts";
import { launch } from "../support/run-cli.ts";

const demo = join(import.meta.dirname, "..", "generator", "demo.mjs");

test("npm run demo opens invented plans and nothing else, beside the store of the user, marked also by commands", async () => {
  const data = mkdtempSync(join(tmpdir(), "zhengmai-demo-"));
  const env = { ...process.env, XDG_DATA_HOME: data, PORT: "0", STORE: `file:${join(data, "own.db")}` };
  const running = spawn(process.execPath, [demo, "4"], { env });
  let said = "";
  for (const stream of [running.stdout, running.stderr])
    stream.setEncoding("utf8").on("data", (chunk: string) => (said += chunk));
  const ended = once(running, "close");
  await Promise.race([expect.poll(() => said, { timeout: 90_000 }).toMatch(/http:/), ended]);
  const url = /http:\/\/[\d.]+:\d+/.exec(said)![0];
  const response = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ meta { madeUp documents } }" }),
  });
  expect(await response.json()).toMatchObject({ data: { meta: { madeUp: true, documents: 4 } } });
  running.kill("SIGTERM");
  expect(await ended).toEqual([0, null]);

  const store = `file:${join(data, "zhengmai", "made-up", "graph.db")}`;
  const { out } = await launch(["cli", "audit", "--store", store]);
  expect(out).toContain(MADE_UP);
}, 120_000);
