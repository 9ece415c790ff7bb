import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

interface Listed {
  readonly id: string;
}

async function idsOf(field: string, args: string): Promise<string[]> {
  const { data } = await server.ask<Record<string, Listed[]>>(`{ ${field}${args && `(${args})`} { id } }`);
  return data[field]!.map(({ id }) => id);
}

test.each(["policies", "bureaus", "indicators", "resources", "findings", "deadlines"])(
  "%s by pages are the whole list, in its order",
  async (field) => {
    const whole = await idsOf(field, "");
    const paged: string[] = [];
    for (;;) {
      const after = paged.at(-1);
      const page = await idsOf(
        field,
        `first: 7${after === undefined ? "" : `, after: ${JSON.stringify(after)}`}`,
      );
      paged.push(...page);
      if (page.length < 7) break;
    }
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(whole.length);
  },
);

test("a page behind what the list does not have is refused, and so is a page of nothing", async () => {
  for (const args of ['first: 5, after: "nobody"', "first: 0", "first: 1001"]) {
    const { errors } = await server.ask(`{ findings(${args}) { id } }`);
    expect([args, errors?.[0]?.extensions.code]).toEqual([args, "BAD_USER_INPUT"]);
  }
});

test("the counts of findings are those of the list, gravest first", async () => {
  const { data } = await server.ask<{
    findings: { severity: string; code: string }[];
    findingCounts: { severity: string; code: string; count: number }[];
  }>("{ findings { severity code } findingCounts { severity code count } }");
  for (const { severity, code, count } of data.findingCounts)
    expect([
      severity,
      code,
      data.findings.filter((finding) => finding.severity === severity && finding.code === code).length,
    ]).toEqual([severity, code, count]);
  expect(data.findingCounts.reduce((sum, { count }) => sum + count, 0)).toBe(data.findings.length);
  expect(data.findingCounts[0]!.severity).toBe("CRITICAL");
});
