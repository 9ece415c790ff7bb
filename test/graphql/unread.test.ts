import { afterAll, beforeAll, expect, test } from "vitest";
import { askable, type AskedGraph } from "../support/ask-graph.ts";
import { HALF_READ_ID } from "../support/half-read-plan.ts";
import { graph } from "./worked/library.ts";

let asked: AskedGraph;
beforeAll(async () => {
  asked = await askable(graph);
}, 60_000);
afterAll(() => asked.store.close());

interface Page {
  readonly totalCount: number;
  readonly nodes: readonly { readonly kind: string; readonly quote: string; readonly line: number }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

async function pageOf(args: string): Promise<Page> {
  const { data, errors } = await asked.ask(
    `{ unread(policy: "${HALF_READ_ID}"${args}) { totalCount nodes { kind quote line } pageInfo { hasNextPage endCursor } } }`,
  );
  expect(errors).toEqual([]);
  return data.unread as Page;
}

test("what was not read of a document comes by pages, in its order", async () => {
  const whole = await pageOf("");
  expect(whole.nodes.map(({ kind }) => kind)).toEqual(["TARGET", "OWNER", "DEADLINE"]);
  const found = [];
  for (
    let page = await pageOf(", first: 1");
    ;
    page = await pageOf(`, first: 1, after: "${page.pageInfo.endCursor}"`)
  ) {
    found.push(...page.nodes);
    if (!page.pageInfo.hasNextPage) break;
  }
  expect(found).toEqual(whole.nodes);
  expect((await pageOf(", last: 2")).nodes).toEqual(whole.nodes.slice(1));
});

test("and as it is wanted", async () => {
  const { nodes, totalCount } = await pageOf(", where: { kind: { not: { eq: OWNER } }, line: { gte: 1 } }");
  expect([totalCount, nodes.map(({ kind }) => kind)]).toEqual([2, ["TARGET", "DEADLINE"]]);
  expect(
    (await pageOf(', where: { or: [{ quote: { contains: "翻一番" } }, { unit: { eq: null } }] }')).totalCount,
  ).toBe(1);
});
