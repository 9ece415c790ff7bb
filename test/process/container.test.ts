import { spawn } from "node:child_process";
import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { carried, root, wordsOf } from "../container/image.ts";

/** Ends in the exit code; null when a signal ended it. */
function run(words: readonly string[], folder: string, env: Record<string, string>, signal?: AbortSignal) {
  const child = spawn(words[0]!, words.slice(1), { cwd: folder, env: { ...process.env, ...env } });
  signal?.addEventListener("abort", () => child.kill("SIGTERM"));
  return new Promise<number | null>((resolve) => child.once("close", resolve));
}

test("what the image carries starts by itself, tells that it lives, and ends on a signal", async () => {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-image-"));
  // A copy and no link: what is loaded looks for what it needs from where it lies.
  for (const path of carried) cpSync(join(root, path), join(folder, path), { recursive: true });
  const PORT = String(await freePort());
  const STORE = `file:${join(folder, "graph.db")}`;
  const stop = new AbortController();
  const ended = run(wordsOf("CMD"), folder, { PORT, STORE, HOST: "127.0.0.1" }, stop.signal);
  const lives = () => run(wordsOf("HEALTHCHECK"), folder, { PORT });
  let code = await lives();
  for (let attempt = 0; code !== 0 && attempt < 50; attempt += 1) code = await lives();
  stop.abort();
  expect([code, await ended]).toEqual([0, 0]);
  rmSync(folder, { recursive: true });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, "127.0.0.1");
  await new Promise((resolve) => probe.once("listening", resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}
