import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { SMALL_PLAN, SMALL_PLAN_AMENDED, SMALL_PLAN_ID } from "../support/small-plan.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
const BEARER = { authorization: `Bearer ${TOKEN}` };

let server: RunningServer;
let began: string;
beforeEach(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
  began = await revision();
});
afterEach(() => server.stop());

const revision = async () =>
  (await server.ask<{ meta: { revision: string } }>("{ meta { revision } }")).data.meta.revision;

async function bring(text: string, name = "plan.md"): Promise<string> {
  const content = Buffer.from(text).toString("base64");
  const { data, errors } = await server.ask<{ importDocument: { revision: string } }>(
    `mutation ($name: String!, $content: String!) {
      importDocument(name: $name, contentBase64: $content, dryRun: false) { revision }
    }`,
    { name, content },
    BEARER,
  );
  expect(errors).toBeUndefined();
  return data.importDocument.revision;
}

const remove = () => server.remove(SMALL_PLAN_ID);

interface Changes {
  readonly revision: string;
  readonly added: number;
  readonly replaced: number;
  readonly withdrawn: number;
  readonly documents: {
    readonly totalCount: number;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
    readonly nodes: readonly {
      readonly policy: string;
      readonly kind: string;
      readonly policyNode: { readonly title: string } | null;
      readonly before: { readonly name: string; readonly current: boolean } | null;
      readonly after: { readonly name: string; readonly current: boolean } | null;
    }[];
  };
  readonly suspects: readonly { readonly statement: { readonly id: string } }[];
}

const CHANGES = `query ($since: ID!, $first: Int, $after: String) {
  changes(since: $since, first: $first, after: $after) {
    revision added replaced withdrawn
    documents {
      totalCount pageInfo { hasNextPage endCursor }
      nodes { policy kind policyNode { title } before { name current } after { name current } }
    }
    suspects { statement { id } }
  }
}`;
const changes = async (since: string, page: { first?: number; after?: string } = {}) => {
  const { data, errors } = await server.ask<{ changes: Changes }>(CHANGES, { since, ...page });
  expect(errors).toBeUndefined();
  return data.changes;
};

const TITLE = "青溪县人民政府关于促进乡村旅游发展的实施意见";
const counts = ({ added, replaced, withdrawn }: Changes) => [added, replaced, withdrawn];

describe("changes(since)", () => {
  test("of the revision that stands are none", async () => {
    expect(await changes(began)).toMatchObject({
      revision: began,
      documents: { totalCount: 0 },
      suspects: [],
    });
  });

  test("tell what came, what took whose place, and what went, each with its texts", async () => {
    const first = await bring(SMALL_PLAN);
    expect((await changes(began)).documents.nodes).toEqual([
      {
        policy: SMALL_PLAN_ID,
        kind: "ADDED",
        policyNode: { title: TITLE },
        before: null,
        after: { name: "plan.md", current: true },
      },
    ]);
    const second = await bring(SMALL_PLAN_AMENDED, "amended.md");
    const replaced = await changes(first);
    expect([counts(replaced), replaced.revision]).toEqual([[0, 1, 0], second]);
    expect(replaced.documents.nodes[0]).toMatchObject({
      kind: "REPLACED",
      before: { name: "plan.md", current: false },
      after: { name: "amended.md", current: true },
    });
    await remove();
    expect((await changes(second)).documents.nodes).toEqual([
      {
        policy: SMALL_PLAN_ID,
        kind: "WITHDRAWN",
        policyNode: null,
        before: { name: "amended.md", current: false },
        after: null,
      },
    ]);
    // What came and went in between is none of it, and the graph is again of the first revision.
    const all = await changes(began);
    expect([all.revision, counts(all)]).toEqual([began, [0, 0, 0]]);
  });

  test("are asked for page by page, in the order in which they came", async () => {
    await bring(SMALL_PLAN);
    await bring(SMALL_PLAN.replaceAll("9号", "10号").replaceAll("旅游", "养老"), "other.md");
    const first = await changes(began, { first: 1 });
    expect([first.documents.totalCount, first.documents.pageInfo.hasNextPage]).toEqual([2, true]);
    const second = await changes(began, { first: 1, after: first.documents.pageInfo.endCursor! });
    expect([first, second].map(({ documents }) => documents.nodes[0]!.policy)).toEqual([
      SMALL_PLAN_ID,
      "青政发〔2024〕10号",
    ]);
    expect(second.documents.pageInfo.hasNextPage).toBe(false);
  });

  test("tell the statements whose words are other since, and not those that were so before", async () => {
    await bring(SMALL_PLAN);
    const measure = `${SMALL_PLAN_ID}#sec_1__m_1`;
    const input = {
      kind: "COMPLETION",
      subject: measure,
      quote: "建设旅游道路",
      value: { date: "2025-05-01" },
      why: "已建成",
      source: "竣工验收表",
    };
    const { data, errors } = await server.ask<{ state: { id: string; revision: string } }>(
      "mutation ($input: StatementInput!) { state(input: $input) { id revision } }",
      { input: { ...input, by: "王" } },
      BEARER,
    );
    expect(errors).toBeUndefined();
    const { id, revision: stated } = data.state;
    const amended = await bring(SMALL_PLAN.replace("建设旅游道路", "修筑景区公路"));
    const told = await changes(stated);
    expect([counts(told), told.suspects]).toEqual([[0, 1, 0], [{ statement: { id } }]]);
    await bring(SMALL_PLAN.replace("建设旅游道路", "修筑景区公路").replace("10家", "12家"));
    const since = await changes(amended);
    expect([counts(since), since.suspects]).toEqual([[0, 1, 0], []]);
  });

  test("of a revision that nobody has noted are not known, and that is an error", async () => {
    const { errors } = await server.ask(CHANGES, { since: "0".repeat(64) });
    expect(errors).toMatchObject([
      {
        message: expect.stringMatching(/没有图版本.* \/ no revision/),
        extensions: { code: "UNKNOWN_REVISION" },
      },
    ]);
  });
});

describe("what was cited is found again", () => {
  const PROVISION = `query ($id: ID!) {
    node(id: $id) { ... on Provision { assignments(first: 1) { nodes { evidence { quote citation(origin: "https://a.example") } } } } }
  }`;
  interface Cited {
    readonly node: {
      readonly assignments: { readonly nodes: readonly { evidence: { quote: string; citation: string } }[] };
    };
  }
  const READ = `query ($policy: ID!, $key: ID, $start: Int!, $end: Int!) {
    policyVersion(policy: $policy, key: $key) { current excerpt(start: $start, end: $end) { quote line } }
  }`;

  test("when another text took its place, and when it was withdrawn", async () => {
    await bring(SMALL_PLAN);
    const { data } = await server.ask<Cited>(PROVISION, { id: `${SMALL_PLAN_ID}#sec_1__m_1` });
    const { quote, citation } = data.node.assignments.nodes[0]!.evidence;
    expect(citation).toMatch(
      new RegExp(
        `^『${quote}』——《${TITLE}》（${SMALL_PLAN_ID}），第 6 行 line 6，\\[\\d+, \\d+\\)，revision [0-9a-f]{64}，`,
      ),
    );
    const address = new URL(citation.slice(citation.indexOf("https://")));
    expect(address.origin).toBe("https://a.example");
    const [policy, key, span] = ["policy", "version", "span"].map((name) => address.searchParams.get(name)!);
    const [start, end] = span!.split("-").map(Number);
    const read = async () =>
      (await server.ask<{ policyVersion: unknown }>(READ, { policy, key, start, end })).data.policyVersion;
    expect(await read()).toEqual({ current: true, excerpt: { quote, line: 6 } });
    await bring(`${SMALL_PLAN_AMENDED.replace("各乡镇", "各镇乡、")}`);
    expect(await read()).toEqual({ current: false, excerpt: { quote, line: 6 } });
    await remove();
    expect(await read()).toEqual({ current: false, excerpt: { quote, line: 6 } });
  });
});
