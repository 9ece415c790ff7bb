import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { launch } from "../support/run-cli.ts";
import { SMALL_PLAN, SMALL_PLAN_ID } from "../support/small-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-statements-"));
const text = SMALL_PLAN.replace(/^#+ /gm, "");
const plan = join(folder, "plan.txt");
const ledger = join(folder, "statements.jsonl");
const launcher = join(import.meta.dirname, "..", "..", "server", "launch.mjs");
const env = { STORE: `file:${join(folder, "graph.db")}`, STATEMENTS: ledger };
const cli = (...words: readonly string[]) => launch(["cli", ...words], { env });
const file = (name: string, lines: readonly unknown[]) => {
  const path = join(folder, name);
  writeFileSync(
    path,
    lines.map((line) => (typeof line === "string" ? line : JSON.stringify(line))).join("\n"),
  );
  return path;
};
/** The statements that stand. */
const standing = async () =>
  (await cli("statements", "--format", "jsonl")).out
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));

const ROAD = `${SMALL_PLAN_ID}#sec_1__m_1`;
const start = text.indexOf("县财政局");
const said = { by: "王", why: "核对原文" };
const owner = {
  kind: "READING",
  subject: ROAD,
  quote: "县财政局",
  value: { as: "OWNER", role: "LEAD", start, end: start + 4 },
  ...said,
};
const place = {
  kind: "METADATA",
  subject: SMALL_PLAN_ID,
  value: { field: "place", to: "浙江省/青溪县" },
  ...said,
};
const done = {
  kind: "COMPLETION",
  subject: ROAD,
  value: { date: "2026-05-31" },
  source: "验收报告",
  ...said,
};
const checked = (n: number) => ({
  kind: "AFFIRMATION",
  subject: ROAD,
  value: {},
  by: `王${n}`,
  why: "核对无误",
});

beforeAll(async () => {
  writeFileSync(plan, text);
  expect((await cli("import", plan)).code).toBe(0);
});

describe("zhengmai state, undo and statements", () => {
  test("state prints the ids; a rebuild brings the same graph; undo takes one back; unknown ids are 5", async () => {
    const before = (await cli("import", plan)).err.trim().slice(-12);
    const { code, out, err } = await cli("state", file("all.jsonl", [owner, "", place, done]));
    const ids = out.trim().split("\n");
    expect([code, ids.length]).toEqual([0, 3]);
    const after = err.trim().slice(-12);
    expect(after).not.toBe(before);
    expect((await cli("import", plan)).err).toMatch(new RegExp(`没有变化.*${after}`, "s"));
    expect((await cli("remove", SMALL_PLAN_ID)).code).toBe(0);
    const away = await cli("statements");
    expect(away.out.match(/\[不再对应 unmatched\]/g)).toHaveLength(3);
    expect((await cli("import", plan)).err).toContain(after);
    const listed = await cli("statements", "--policy", SMALL_PLAN_ID);
    expect(listed.out.split("\n").map((line) => line.split(" ")[0])).toEqual([...ids, ""]);
    expect(listed.out).not.toContain("unmatched");
    for (const id of ids) expect((await cli("undo", id!, "--by", "李", "--why", "看错了")).code).toBe(0);
    expect((await cli("import", plan)).err).toContain(before);
    expect((await cli("undo", ids[0]!)).code).toBe(5);
    expect((await cli("undo", "nobody")).code).toBe(5);
    expect((await cli("statements")).out.match(/已撤回 undone/g)).toHaveLength(3);
  });

  test("readings are exported as labelled cases, statements as lines that can be stated again", async () => {
    const [id] = (await cli("state", file("one.jsonl", [owner]))).out.trim().split("\n");
    const { out } = await cli("statements", "--format", "cases");
    expect(JSON.parse(out)).toMatchObject([
      {
        file: "plan.txt",
        policy: SMALL_PLAN_ID,
        cases: [{ statement: id, as: "OWNER", role: "LEAD", unit: "sec_1__m_1", quote: "县财政局", start }],
      },
    ]);
    const lines = (await cli("statements", "--format", "jsonl")).out;
    writeFileSync(join(folder, "again.jsonl"), lines);
    const again = await cli("state", join(folder, "again.jsonl"));
    expect([again.code, again.out]).toEqual([0, `${id}\n`]);
    expect((await cli("undo", id!)).code).toBe(0);
  });

  test("one bad line: exit 2, its number, what is wrong and what to do; nothing is recorded", async () => {
    const size = (await standing()).length;
    for (const [bad, message] of [
      ["{oops", /第 2 行不是一个 JSON 对象.*line 2 is not one JSON object/],
      [{ ...done, source: null }, /line 2: source must say where/],
      [{ ...owner, quote: "县水利局" }, /line 2: the words “县水利局” are not at offset/],
    ] as const) {
      const { code, err } = await cli("state", file("bad.jsonl", [checked(0), bad]));
      expect([code, err]).toEqual([2, expect.stringMatching(message)]);
    }
    const unknown = await cli("state", file("unknown.jsonl", [{ ...checked(0), subject: "nobody" }]));
    expect([unknown.code, unknown.err]).toEqual([5, expect.stringContaining("没有编号为“nobody”")]);
    expect((await cli("state", join(folder, "none.jsonl"))).code).toBe(3);
    expect(await standing()).toHaveLength(size);
  });

  test("a ledger that earlier versions kept in a file is taken over once; a line that is cut off is named", async () => {
    writeFileSync(
      ledger,
      `${JSON.stringify({ ...checked(1), at: "2025-01-01" })}\n{"kind":"AFFIRMATION","subj`,
    );
    const before = (await standing()).length;
    const { code, err } = await cli("import", plan);
    expect([code, err]).toEqual([0, expect.stringContaining("statements.jsonl: 有一行不完整")]);
    expect(await standing()).toHaveLength(before);
    rmSync(ledger);
    expect(await standing()).toHaveLength(before);
  });
});

describe("processes at the same time", () => {
  const memory = (n: number) => [
    "cli",
    "state",
    file(`p${n}.jsonl`, [{ ...checked(n), why: "因".repeat(2_000) }]),
  ];

  test("what four processes state at once is all there", async () => {
    const size = (await standing()).length;
    const finished = await Promise.all([1, 2, 3, 4].map((n) => launch(memory(n), { env })));
    expect(finished.map(({ code }) => code)).toEqual([0, 0, 0, 0]);
    expect(await standing()).toHaveLength(size + 4);
  }, 120_000);

  test("one that is killed leaves what it had recorded whole, and the next import makes the graph of it", async () => {
    for (const [n, delayMs] of [300, 600, 900, 1_200].entries()) {
      const path = file(`k${n}.jsonl`, [checked(100 + n)]);
      const child = spawn(process.execPath, [launcher, "cli", "state", path], {
        env: { ...process.env, NEO4J_URI: "", ...env },
      });
      const gone = new Promise((resolve) => child.once("close", resolve));
      setTimeout(() => child.kill("SIGKILL"), delayMs);
      await gone;
    }
    const stated = (await standing()).filter(({ by }) => /^王10\d$/.test(by)).length;
    const { code } = await cli("import", plan);
    const { out } = await cli("statements");
    expect([code, out.match(/ 王10\d /g)?.length ?? 0]).toEqual([0, stated]);
    expect(out).not.toContain("unmatched");
  }, 120_000);
});
