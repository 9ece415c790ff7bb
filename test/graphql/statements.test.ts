import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SEED, seedGraph } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", {
    adminTokens: [
      { name: "王", token: "wang" },
      { name: null, token: "any" },
    ],
  });
});
afterAll(() => server.stop());

const bearer = (token: string) => ({ authorization: `Bearer ${token}` });
const STATE = `
  mutation ($input: StatementInput!) {
    state(input: $input) {
      id revision
      statement { kind subject quote by why source value { as role field to state date period value } }
    }
  }`;
interface Stated {
  id: string;
  revision: string;
  statement: { kind: string; by: string; quote: string | null; value: Record<string, unknown> };
}
const state = (input: object, token = "wang") =>
  server.ask<{ state: Stated }>(STATE, { input: { why: "核对原文", ...input } }, bearer(token));
const undo = (id: string, token = "wang") =>
  server.ask<{ undo: { revision: string } }>(
    "mutation ($id: ID!) { undo(id: $id) { id revision } }",
    { id },
    bearer(token),
  );
const revision = async () =>
  (await server.ask<{ meta: { revision: string } }>("{ meta { revision } }")).data.meta.revision;

const MEASURE = `${SEED}#sec_2__m_1`;
const INDICATOR = `${SEED}#ind_9`;
const finding = seedGraph.nodes.find(({ label }) => label === "Finding")!;
const task = seedGraph.nodes.find(({ label }) => label === "Task")!;
const delivery = seedGraph.relationships.find(
  ({ source, target }) => source === MEASURE && target === INDICATOR,
)!;
const name = seedGraph.relationships.find(
  ({ type, method }) => type === "ASSIGNED_TO" && method === "EXPLICIT",
)!;
const quoted = name.evidence as { quote: string; start: number; end: number };

const INPUTS: readonly (readonly [string, Record<string, unknown>])[] = [
  ["DECISION", { subject: delivery.id, value: { decision: "REJECT" } }],
  [
    "READING",
    {
      subject: name.source,
      quote: quoted.quote,
      value: { as: "NONE", start: quoted.start, end: quoted.end },
    },
  ],
  ["METADATA", { subject: SEED, value: { field: "PLACE", to: "陕西省/杨凌示范区" } }],
  ["METADATA", { subject: SEED, value: { field: "ISSUERS", to: ["杨凌示范区管委会"] } }],
  ["METADATA", { subject: SEED, value: { field: "NUMBER", to: null } }],
  ["FINDING_STATE", { subject: finding.id, value: { state: "EXPLAINED" } }],
  ["COMPLETION", { subject: task.id, value: { date: "2024-05-31" }, source: "督查通报" }],
  ["REPORTED_VALUE", { subject: INDICATOR, value: { period: "2024", value: 12.5 }, source: "统计台账" }],
  ["AFFIRMATION", { subject: MEASURE, value: {} }],
];

describe("stating and undoing", () => {
  test.each(INPUTS)(
    "%s is recorded by the name of the token, marked in the graph, and undone",
    async (kind, input) => {
      const before = await revision();
      const { data, errors } = await state({ kind, ...input });
      expect(errors).toBeUndefined();
      expect(data.state.statement).toMatchObject({ kind, subject: input.subject, by: "王", why: "核对原文" });
      expect(await revision()).toBe(data.state.revision);
      const { data: listed } = await server.ask<{
        statements: { totalCount: number; edges: { matched: boolean; node: { id: string } }[] };
      }>(`{ statements(policy: "${SEED}") { totalCount edges { matched node { id } } } }`);
      expect(listed.statements).toEqual({
        totalCount: 1,
        edges: [{ matched: true, node: { id: data.state.id } }],
      });
      if (kind !== "DECISION") expect(data.state.revision).not.toBe(before);
      expect((await undo(data.state.id)).errors).toBeUndefined();
      expect(await revision()).toBe(before);
      expect((await server.ledger()).slice(-2)).toMatchObject([{ kind }, { kind: "UNDO" }]);
      expect((await undo(data.state.id)).errors![0]!.extensions.code).toBe("NOT_FOUND");
    },
  );

  test("a node, a relationship and a finding say what was stated of them", async () => {
    await state({ kind: "FINDING_STATE", subject: finding.id, value: { state: "ACCEPTED" } });
    await state({ kind: "DECISION", subject: delivery.id, value: { decision: "ACCEPT" }, by: "李" });
    await state({ kind: "METADATA", subject: SEED, value: { field: "TITLE", to: "改正的题名" } });
    const said = "statements { kind by value { decision state field to } }";
    const { data } = await server.ask<{
      findings: { nodes: { id: string; state: string | null; statements: unknown[] }[] };
      policy: unknown;
      dependencyChain: { relationships: { id: string; statements: unknown[] }[] };
    }>(`{
      findings(policy: "${SEED}") { nodes { id state ${said} } }
      policy(id: "${SEED}") { title ${said} }
      dependencyChain(id: "${INDICATOR}", depth: 1) { relationships { id ${said} } }
    }`);
    const nothing = { decision: null, state: null, field: null, to: null };
    expect(data.findings.nodes.filter(({ state: found }) => found !== null)).toMatchObject([
      {
        id: finding.id,
        state: "ACCEPTED",
        statements: [{ by: "王", value: { ...nothing, state: "ACCEPTED" } }],
      },
    ]);
    expect(data.policy).toEqual({
      title: "改正的题名",
      statements: [{ kind: "METADATA", by: "王", value: { ...nothing, field: "TITLE", to: ["改正的题名"] } }],
    });
    expect(data.dependencyChain.relationships.find(({ id }) => id === delivery.id)!.statements).toEqual([
      { kind: "DECISION", by: "李（王）", value: { ...nothing, decision: "ACCEPT" } },
    ]);
    const { data: all } = await server.ask<{ statements: { nodes: { kind: string }[]; pageInfo: unknown } }>(
      "{ statements(first: 2) { nodes { kind } pageInfo { hasNextPage } } }",
    );
    expect(all.statements).toEqual({
      nodes: [{ kind: "FINDING_STATE" }, { kind: "DECISION" }],
      pageInfo: { hasNextPage: true },
    });
  });

  test("what cannot be stated is refused with what to do, and nothing is recorded", async () => {
    const before = await server.ledger();
    const affirmed = { kind: "AFFIRMATION", subject: MEASURE, value: {} };
    const codes = [
      (await server.ask(STATE, { input: { why: "x", ...affirmed } })).errors![0]!,
      (await state(affirmed, "any")).errors![0]!,
      (await state({ ...affirmed, subject: "nobody" })).errors![0]!,
      (await state({ ...affirmed, value: { state: "OPEN" } })).errors![0]!,
      (await state({ kind: "COMPLETION", subject: task.id, value: { date: "2024-05-31" } })).errors![0]!,
      (
        await state({
          kind: "READING",
          subject: MEASURE,
          quote: "不在",
          value: { as: "NONE", start: 1, end: 3 },
        })
      ).errors![0]!,
    ].map(({ extensions, message }) => `${extensions.code} ${message.split(" / ")[1]}`);
    expect(codes).toEqual([
      expect.stringMatching(/^UNAUTHENTICATED/),
      "BAD_USER_INPUT say who states it with by",
      expect.stringMatching(/^NOT_FOUND no node or relationship/),
      expect.stringMatching(/^BAD_USER_INPUT there is no field value\.state/),
      expect.stringMatching(/^BAD_USER_INPUT source must say/),
      expect.stringMatching(/^BAD_USER_INPUT the words “不在” are not at offset 1/),
    ]);
    expect(await server.ledger()).toEqual(before);
  });
});
