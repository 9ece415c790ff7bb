import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test, vi } from "vitest";
import { importCommand } from "../../../server/cli/import.ts";
import { appendDecision, decisionsFile } from "../../../server/decisions.ts";
import { SMALL_PLAN, SMALL_PLAN_AMENDED, SMALL_PLAN_ID } from "../../support/small-plan.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-import-"));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(decisionsFile(), { force: true });
});

test("import tells whose text took whose place, and which decisions match nothing", async () => {
  const [plan, amended] = ["plan.md", "amended.md"].map((name) => join(folder, name));
  writeFileSync(plan!, SMALL_PLAN);
  writeFileSync(amended!, SMALL_PLAN_AMENDED);
  await appendDecision({ relationship: "gone", decision: "REJECT", by: "王", at: "2025-01-01", why: "不符" });
  const told: string[] = [];
  const spy = vi.spyOn(console, "error").mockImplementation((line: string) => void told.push(line));
  expect(await importCommand.run([plan!, amended!, "--store", "memory:"])).toBe(0);
  spy.mockRestore();
  expect(told).toEqual([
    "plan.md: 未发现没有读出的内容 / nothing was found that was not read",
    "amended.md: 未发现没有读出的内容 / nothing was found that was not read",
    `amended.md: 替换了“plan.md”（同一政策 ${SMALL_PLAN_ID}） / ` +
      `takes the place of “plan.md” (the same policy, ${SMALL_PLAN_ID})`,
    "决定不再对应任何关系：gone REJECT（王，2025-01-01：不符） / no relationship matches this decision any more",
    expect.stringContaining("1 documents"),
  ]);
});
