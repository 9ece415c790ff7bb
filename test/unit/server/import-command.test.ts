import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { importCommand } from "../../../server/cli/import.ts";
import { HALF_READ_ID, HALF_READ_PLAN } from "../../support/half-read-plan.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED, SMALL_PLAN_ID } from "../../support/small-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-import-"));
const decisions = process.env.DECISIONS!;
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(decisions, { force: true });
});

test("import tells whose text took whose place, and what stated matches nothing, of earlier versions, too", async () => {
  const [plan, amended] = ["plan.md", "amended.md"].map((name) => join(folder, name));
  writeFileSync(plan!, SMALL_PLAN);
  writeFileSync(amended!, SMALL_PLAN_AMENDED);
  const line = { relationship: "gone", decision: "REJECT", by: "王", at: "2025-01-01", why: "不符" };
  appendFileSync(decisions, `${JSON.stringify(line)}\n{"relationship":"cut o`);
  const told: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  expect(await importCommand.run([plan!, amended!, "--store", "memory:"])).toBe(0);
  spy.mockRestore();
  expect(told).toEqual([
    expect.stringContaining(`${decisions}: 有一行不完整`),
    "plan.md: 未发现没有读出的内容 / nothing was found that was not read",
    "amended.md: 未发现没有读出的内容 / nothing was found that was not read",
    `amended.md: 替换了“plan.md”（同一政策 ${SMALL_PLAN_ID}），原文留作早前版本 / ` +
      `takes the place of “plan.md” (the same policy, ${SMALL_PLAN_ID}), which stays as an earlier version`,
    expect.stringMatching(
      /^陈述不再对应任何内容：[0-9a-f]{16} 对推断关系的决定 REJECT gone（王，2025-01-01：不符） \/ this statement/,
    ),
    expect.stringContaining("1 documents"),
  ]);
});

test("--report lists each file: read, read in part, refused, and why", async () => {
  const [plan, draft, gone] = ["plan.md", "draft.txt", "gone.txt"].map((name) => join(folder, name));
  writeFileSync(plan!, SMALL_PLAN);
  writeFileSync(draft!, HALF_READ_PLAN);
  const report = join(folder, "report.csv");
  const spy = vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(await importCommand.run([plan!, draft!, gone!, "--store", "memory:", "--report", report])).toBe(3);
  spy.mockRestore();
  const lines = readFileSync(report, "utf8")
    .replace(/^\uFEFF/, "")
    .trim()
    .split(/\r?\n/);
  expect(lines).toEqual([
    "file,result,policy,title,places_not_read,kinds_not_read,why",
    `${plan},READ,${SMALL_PLAN_ID},青溪县人民政府关于促进乡村旅游发展的实施意见,0,,`,
    expect.stringContaining(`${draft},READ_IN_PART,${HALF_READ_ID},白杨县乡村医疗服务提升实施方案,3,`),
    expect.stringContaining(`${gone},REFUSED,,,0,`),
  ]);
  expect(lines[2]).toContain("有责任单位一类的标签，没有读出单位（1）");
  expect(lines[3]).toContain("没有这个文件");
});
