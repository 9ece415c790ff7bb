import { readdirSync, readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEED, seedSource } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:");
});
afterAll(() => server.stop());

const CHAIN = `query ($id: ID!, $direction: ChainDirection!, $methods: [Method!]) {
    responsibilityChain(id: $id, direction: $direction, methods: $methods) {
      root
      truncated
      nodes { id label name ... on Measure { part num } ... on Bureau { fullName } }
      relationships {
        type source target method rule confidence
        evidence { kind policy unit quote start end line }
      }
    }
  }`;
interface Chain {
  readonly root: string;
  readonly truncated: boolean;
  readonly nodes: readonly {
    id: string;
    label: string;
    name: string;
    part?: string;
    num?: string;
    fullName?: string;
  }[];
  readonly relationships: readonly {
    type: string;
    source: string;
    target: string;
    method: string;
    rule: string;
    evidence: { kind: string; quote: string; start: number; end: number; line: number };
  }[];
}
const chain = async (id: string, direction = "BOTH", methods: string[] | null = null) =>
  (await server.ask<{ responsibilityChain: Chain }>(CHAIN, { id, direction, methods })).data
    .responsibilityChain;

describe("responsibilityChain", () => {
  test("of 附件 (六) reaches its bureaus below and the outline through the provincial opinions above", async () => {
    const { nodes, relationships } = await chain(`${SEED}#att_1__sec_2__m_6`);
    expect(nodes.filter((node) => node.label === "BUREAU").map((node) => node.fullName)).toEqual([
      "示范区市场监管局",
      "示范区卫生健康局",
    ]);
    const implemented = relationships
      .filter((relationship) => relationship.type === "IMPLEMENTS")
      .map(({ source, target }) => `${source} → ${target}`);
    expect(implemented).toEqual(
      expect.arrayContaining([`${SEED} → 陕发〔2023〕6号`, "陕发〔2023〕6号 → 质量强国建设纲要"]),
    );
  });

  test("of 市场监管局, upstream, names its 20 measures of the body", async () => {
    const { nodes } = await chain("bureau/陕西省/杨凌示范区/市场监管局", "UPSTREAM");
    const body = nodes.filter(
      (node) => node.label === "MEASURE" && node.part === "BODY" && node.id.startsWith(SEED),
    );
    expect(body).toHaveLength(20);
    expect(body.map((node) => node.num)).not.toContain("(十)");
  });

  test("every relationship is a quotation of the source, and the subgraph is closed", async () => {
    const { nodes, relationships } = await chain(SEED, "DOWNSTREAM", ["EXPLICIT", "DERIVED"]);
    const ids = new Set(nodes.map((node) => node.id));
    expect(relationships.length).toBeGreaterThan(500);
    for (const { source, target, evidence } of relationships) {
      expect([ids.has(source), ids.has(target)]).toEqual([true, true]);
      expect(seedSource.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      expect(seedSource.text.slice(0, evidence.start).split("\n").length).toBe(evidence.line);
    }
  });

  test("with methods [EXPLICIT] follows only what the text says", async () => {
    const { relationships } = await chain(`${SEED}#att_1__sec_2__m_6`, "BOTH", ["EXPLICIT"]);
    expect(new Set(relationships.map(({ method }) => method))).toEqual(new Set(["EXPLICIT"]));
  });
});

test("depth counts links, and what lies beyond is counted", async () => {
  const { data } = await server.ask<{
    responsibilityChain: {
      truncated: boolean;
      nodes: unknown[];
      hidden: { node: string; direction: string; count: number }[];
    };
  }>(
    `query ($id: ID!) {
        responsibilityChain(id: $id, direction: DOWNSTREAM, depth: 1) {
          truncated nodes { id } hidden { node direction count }
        }
      }`,
    { id: `${SEED}#sec_3` },
  );
  expect(data.responsibilityChain.truncated).toBe(true);
  expect(data.responsibilityChain.nodes).toHaveLength(7);
  // Its one bureau, its twin in the annex, and the three tasks there that restate its sentences.
  expect(data.responsibilityChain.hidden).toContainEqual({
    node: `${SEED}#sec_3__m_7`,
    direction: "DOWNSTREAM",
    count: 5,
  });
});

interface Page {
  readonly edges: readonly { node: { id: string } }[];
  readonly pageInfo: { hasNextPage: boolean; endCursor: string };
  readonly totalCount: number;
}

test("search finds by the words, names first, and pages without a gap", async () => {
  const found: string[] = [];
  let after: string | null = null;
  for (let more = true; more;) {
    const answer: { data: { search: Page } } = await server.ask<{ search: Page }>(
      `query ($after: String) {
          search(query: "食品", first: 5, after: $after) {
            totalCount edges { node { id } } pageInfo { hasNextPage endCursor }
          }
        }`,
      { after },
    );
    const { search } = answer.data;
    expect(search.totalCount).toBe(19);
    found.push(...search.edges.map(({ node }) => node.id));
    ({ hasNextPage: more, endCursor: after } = search.pageInfo);
  }
  expect(new Set(found).size).toBe(19);
  expect(found[0]).toBe(`${SEED}#sec_3__m_6`);
});

test("search folds width and case, and takes several words", async () => {
  const count = async (query: string) =>
    (
      await server.ask<{ search: { totalCount: number } }>(
        "query ($query: String!) { search(query: $query) { totalCount } }",
        { query },
      )
    ).data.search.totalCount;
  expect(await count("３＋ｘ")).toBe(await count("3+X"));
  expect(await count("3+X")).toBeGreaterThan(0);
  expect(await count("农产品 例行 𠮷")).toBe(0);
  expect(await count("农产品 例行")).toBeGreaterThan(2);
  expect(await count("   ")).toBe(0);
});

test("a policy gives its text, its outline in document order, and its indicators with targets", async () => {
  const { data } = await server.ask<{
    policy: { source: { length: number; sha256: string }; outline: { order: number }[] };
    indicators: {
      nodes: {
        title: string;
        unit: string | null;
        nature: string;
        targets: { nodes: { printed: string; operator: string; value: number }[] };
      }[];
    };
  }>(
    `query ($id: ID!) {
        policy(id: $id) { source { length sha256 } outline { order } }
        indicators(policy: $id) { nodes { title unit nature targets { nodes { printed operator value } } } }
      }`,
    { id: SEED },
  );
  expect(data.policy.source).toEqual({ length: 13126, sha256: seedSource.sha256 });
  const orders = data.policy.outline.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
  expect(data.indicators.nodes).toHaveLength(12);
  expect(data.indicators.nodes[1]).toEqual({
    title: "农产品质量安全例行监测合格率",
    unit: null,
    nature: "BINDING",
    targets: { nodes: [{ printed: "≥98", operator: ">=", value: 98 }] },
  });
});

test("a policy's resources are asked for as one list, in document order, each where it is first named", async () => {
  const { data } = await server.ask<{
    resources: { nodes: { name: string; policy: string; order: number; start: number; end: number }[] };
    all: { totalCount: number };
    statistics: { nodes: { label: string; count: number }[] };
  }>(
    `query ($id: ID!) {
        resources(policy: $id) { nodes { name policy order start end } }
        all: resources { totalCount }
        statistics { nodes { label count } }
      }`,
    { id: SEED },
  );
  const counted = data.statistics.nodes.find(({ label }) => label === "RESOURCE")!.count;
  expect([data.resources.nodes.length, data.all.totalCount]).toEqual([counted, counted]);
  for (const { name, policy, start, end } of data.resources.nodes) {
    expect(policy).toBe(SEED);
    expect(seedSource.text.slice(start, end)).toContain(name);
  }
  const orders = data.resources.nodes.map(({ order }) => order);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});

const folder = new URL("../../server/operations/", import.meta.url);
test.each(readdirSync(folder))("the sample operation %s is answered without errors", async (file) => {
  const { data, errors } = await server.ask(readFileSync(new URL(file, folder), "utf8"));
  expect(errors).toBeUndefined();
  expect(Object.values(data).every((value) => value !== null)).toBe(true);
});
