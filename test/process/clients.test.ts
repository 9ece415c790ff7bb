import { execFile, spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { SEED } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const PAGE = readFileSync(join(import.meta.dirname, "..", "..", "server", "CLIENTS.md"), "utf8");

/** The words of the first block in a language. */
const blockOf = (language: string) => new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, "s").exec(PAGE)![1]!;

const noPython = spawnSync("python3", ["--version"]).status === 0 ? null : "no python3 here";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

if (noPython) test.skip(noPython, () => undefined);
else
  test("the example of the page for Python runs as it stands", async () => {
    const env = { ...process.env, ZHENGMAI: server.url, PYTHONIOENCODING: "utf-8" };
    const { stdout, stderr } = await promisify(execFile)("python3", ["-c", blockOf("python")], { env });
    const [head, first, ...others] = stdout.trim().split(/\r?\n/);
    expect(head).toBe("role,bureau,provision,quote,line,policy");
    expect(first).toBe(`SOLE,示范区市场监管局,——打造质量强区建设标杆,示范区市场监管局,151,${SEED}`);
    expect(others).toHaveLength(15);
    expect(stderr).toContain("'added': 0, 'replaced': 0, 'withdrawn': 0");
  });

test("the questions of the page for R and for a spreadsheet are questions of the schema", async () => {
  const questions = PAGE.match(/\{\s*(?:targets|deadlines)\(first: 200\).*?\} \}\s*\}/gs) ?? [];
  expect(questions).toHaveLength(2);
  for (const question of questions) expect((await server.ask(question)).errors).toBeUndefined();
});
