import { afterAll, beforeAll, expect, test } from "vitest";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly id: string }[];
  readonly edges: readonly { readonly cursor: string; readonly node: { readonly id: string } }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

const FIELDS = `totalCount nodes { id } edges { cursor node { id } }
  pageInfo { hasNextPage hasPreviousPage startCursor endCursor }`;

async function pageOf(field: string, args: string): Promise<Page> {
  const { data, errors } = await server.ask<{ list: Page }>(`{ list: ${field}(${args}) { ${FIELDS} } }`);
  expect(errors).toBeUndefined();
  return data.list;
}

const LISTS = [
  "policies",
  "bureaus",
  "provisions",
  "assignments",
  "indicators",
  "targets",
  "deadlines",
  "findings",
  "resources",
];

test.each(LISTS)(
  "%s: all pages forward are all pages backward, and as many as are counted",
  async (field) => {
    const size = 37;
    const [forward, backward]: [string[], string[]] = [[], []];
    for (let page = await pageOf(field, `first: ${size}`); ;) {
      forward.push(...page.nodes.map(({ id }) => id));
      expect(page.edges.map(({ node }) => node)).toEqual(page.nodes);
      expect(page.pageInfo.endCursor).toBe(page.edges.at(-1)?.cursor ?? null);
      if (!page.pageInfo.hasNextPage) break;
      page = await pageOf(field, `first: ${size}, after: "${page.pageInfo.endCursor}"`);
      expect(page.pageInfo.hasPreviousPage).toBe(true);
    }
    for (let page = await pageOf(field, `last: ${size}`); ;) {
      backward.unshift(...page.nodes.map(({ id }) => id));
      if (!page.pageInfo.hasPreviousPage) break;
      page = await pageOf(field, `last: ${size}, before: "${page.pageInfo.startCursor}"`);
      expect(page.pageInfo.hasNextPage).toBe(true);
    }
    const { totalCount } = await pageOf(field, "first: 1");
    expect([forward.length, new Set(forward).size]).toEqual([totalCount, totalCount]);
    expect(backward).toEqual(forward);
  },
);

test("the cursor of an edge resumes exactly behind it", async () => {
  const whole = await pageOf("findings", "first: 1000");
  for (const [index, { cursor }] of whole.edges.entries()) {
    const { nodes } = await pageOf("findings", `first: 2, after: "${cursor}"`);
    expect(nodes).toEqual(whole.nodes.slice(index + 1, index + 3));
  }
});

test("what is no cursor of the list, or no page, is refused", async () => {
  const { pageInfo } = await pageOf("findings", "first: 3");
  const cursor = pageInfo.endCursor!;
  const json = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const values = JSON.parse(Buffer.from(cursor, "base64url").toString()) as unknown[];
  const refused = [
    'after: "nobody"',
    `after: "${cursor.slice(0, -6)}"`,
    `after: "${json([values[0], "x", ...values.slice(2)])}"`,
    `after: "${json([values[0], 9, ...values.slice(2)])}"`,
    `after: "${json([values[0], 0, {}])}"`,
    `after: "${json([...values, 1])}"`,
    `after: "${json("x".repeat(5_000))}"`,
    `after: "${cursor}", orderBy: [{ by: NAME }]`,
    "first: 0",
    "first: 1001",
    "first: -1",
    "last: 0",
    "first: 1, last: 1",
    `first: 1, before: "${cursor}"`,
  ];
  for (const args of refused) {
    const { errors } = await server.ask(`{ findings(${args}) { nodes { id } } }`);
    expect([args, errors?.[0]?.extensions.code]).toEqual([args, "BAD_USER_INPUT"]);
  }
  const { errors } = await server.ask(`{ deadlines(after: "${cursor}") { nodes { id } } }`);
  expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
});

test("the counts of findings are those of the list, gravest first", async () => {
  const { data } = await server.ask<{
    findings: { totalCount: number; nodes: { severity: string; code: string }[] };
    findingCounts: { severity: string; code: string; count: number }[];
  }>(`{
    findings(first: 1000) { totalCount nodes { severity code } }
    findingCounts { severity code count }
  }`);
  const { nodes, totalCount } = data.findings;
  for (const { severity, code, count } of data.findingCounts)
    expect([
      severity,
      code,
      nodes.filter((finding) => finding.severity === severity && finding.code === code).length,
    ]).toEqual([severity, code, count]);
  expect(data.findingCounts.reduce((sum, { count }) => sum + count, 0)).toBe(totalCount);
  expect(nodes.map(({ severity }) => severity)).toEqual(
    nodes
      .map(({ severity }) => severity)
      .toSorted(
        (a, b) => ["CRITICAL", "WARNING", "INFO"].indexOf(a) - ["CRITICAL", "WARNING", "INFO"].indexOf(b),
      ),
  );
});
