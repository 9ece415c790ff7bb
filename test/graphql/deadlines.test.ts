import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { DATED_PLAN, DATED_PLAN_ID } from "../support/dated-plan.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
  const { errors } = await server.ask(
    'mutation ($content: String!) { importDocument(name: "plan.txt", contentBase64: $content, dryRun: false) { result } }',
    { content: Buffer.from(DATED_PLAN).toString("base64") },
    { authorization: `Bearer ${TOKEN}` },
  );
  expect(errors).toBeUndefined();
}, 60_000);
afterAll(() => server.stop());

interface Deadline {
  readonly quote: string;
  readonly lastDay: string | null;
  readonly state: string;
  readonly statedBy: { readonly cite: string | null };
  readonly provision: { readonly cite: string } | null;
  readonly chargedIn: { readonly cite: string } | null;
  readonly bureaus: readonly { readonly name: string }[];
}
const FIELDS = "quote lastDay statedBy { cite } provision { cite } chargedIn { cite } bureaus { name }";
const ask = async (rest: string) =>
  (
    await server.ask<{ deadlines: { nodes: Deadline[] } }>(
      `query ($policy: ID) { deadlines(policy: $policy${rest}) { nodes { state(asOf: "2025-10-01") ${FIELDS} } } }`,
      { policy: DATED_PLAN_ID },
    )
  ).data.deadlines.nodes;
const quotes = (deadlines: readonly Deadline[]) => deadlines.map(({ quote }) => quote);

describe("deadlines", () => {
  test("come by their last day, each with its state, what states it and who answers", async () => {
    const rows = (await ask("")).map(({ quote, lastDay, state, statedBy, provision, chargedIn, bureaus }) => [
      quote,
      lastDay,
      state,
      [statedBy, provision, chargedIn].map((part) => part?.cite ?? null).join(" | "),
      bureaus.map(({ name }) => name).join("、"),
    ]);
    expect(rows).toEqual([
      [
        "印发后3个月内",
        "2024-06-01",
        "PASSED",
        "一、（二）1. | 一、（二）1. | 一、（二）",
        "县文化旅游局、县市场监管局",
      ],
      // The sentence of the money is another one.
      ["2025年6月底前", "2025-06-30", "PASSED", "一、（一） | 一、（一） | 一、（一）", "县住建局"],
      ["2025年9月底前", "2025-09-30", "PASSED", "一、（三） | 一、（三） | 一、（三）", "县交通运输局"],
      [
        "2025年年底前",
        "2025-12-31",
        "DUE",
        "一、（二）2. | 一、（二）2. | 一、（二）",
        "县文化旅游局、县市场监管局",
      ],
      [
        "2025年年底前",
        "2025-12-31",
        "DUE",
        "一、（二）2. | 一、（二）2. | 一、（二）",
        "县文化旅游局、县市场监管局",
      ],
      ["2026年底前", "2026-12-31", "DUE", "一、（三） | 一、（三） | 一、（三）", "县公安局"],
      ["到2027年", "2027-12-31", "DUE", "一、 | 一、 | ", ""],
      ["2027年底前", "2027-12-31", "DUE", "附件  指标1 | 附件  | 附件  指标1", "县统计局"],
      [
        "每年12月底前",
        null,
        "STANDING",
        "一、（二）2. | 一、（二）2. | 一、（二）",
        "县文化旅游局、县市场监管局",
      ],
      ["持续推进", null, "STANDING", "一、（四） | 一、（四） | 一、（四）", "县住建局"],
    ]);
  });

  test("in a window of years, months or days are those whose last day lies in it", async () => {
    expect(quotes(await ask(', from: "2025-09", to: "2025"'))).toEqual([
      "2025年9月底前",
      "2025年年底前",
      "2025年年底前",
    ]);
    expect(quotes(await ask(', to: "2025-06-29"'))).toEqual(["印发后3个月内"]);
    expect(quotes(await ask(', from: "2027"'))).toEqual(["到2027年", "2027年底前"]);
    expect(quotes(await ask(', from: "2028"'))).toEqual([]);
  });

  test.each(['from: "2025-13"', 'to: "年底"'])("%s is refused", async (window) => {
    const { errors } = await server.ask(`{ deadlines(${window}) { nodes { quote } } }`);
    expect(errors?.map(({ extensions }) => extensions.code)).toEqual(["BAD_USER_INPUT"]);
  });

  test.each(["2025", "2025-02-30", "today"])("no day is %s", async (asOf) => {
    const { errors } = await server.ask(`{ deadlines { nodes { state(asOf: "${asOf}") } } }`);
    expect(errors?.[0]?.extensions.code).toBe("BAD_USER_INPUT");
  });
});

test("a policy, a provision, an indicator and a node lead to their deadlines", async () => {
  const { data, errors } = await server.ask<Record<string, { deadlines: { nodes: Deadline[] } } & Deadline>>(
    `query ($policy: ID!, $measure: ID!, $indicator: ID!, $one: ID!) {
      policy(id: $policy) { deadlines { nodes { quote } } }
      measure: node(id: $measure) { ... on Provision { deadlines { nodes { quote bureaus { name } } } } }
      indicator: node(id: $indicator) { ... on Indicator { deadlines { nodes { quote } } } }
      one: node(id: $one) { ... on Deadline { quote state(asOf: "2099-01-01") provision { cite } bureaus { name } } }
    }`,
    {
      policy: DATED_PLAN_ID,
      measure: `${DATED_PLAN_ID}#sec_1__m_3`,
      indicator: `${DATED_PLAN_ID}#ind_1`,
      one: `${DATED_PLAN_ID}#sec_1__m_4__due_持续推进`,
    },
  );
  expect(errors).toBeUndefined();
  expect(data.policy!.deadlines.nodes).toHaveLength(10);
  expect(data.measure!.deadlines.nodes).toEqual([
    { quote: "2025年9月底前", bureaus: [{ name: "县交通运输局" }] },
    { quote: "2026年底前", bureaus: [{ name: "县公安局" }] },
  ]);
  expect(data.indicator!.deadlines.nodes).toEqual([{ quote: "2027年底前" }]);
  expect(data.one).toEqual({
    quote: "持续推进",
    state: "STANDING",
    provision: { cite: "一、（四）" },
    bureaus: [{ name: "县住建局" }],
  });
});

test("a state without a day is that of today", async () => {
  const { data } = await server.ask<{ deadlines: { nodes: { state: string }[] } }>(
    'query ($policy: ID) { deadlines(policy: $policy, to: "2024") { nodes { state } } }',
    { policy: DATED_PLAN_ID },
  );
  expect(data.deadlines.nodes).toEqual([{ state: "PASSED" }]);
});

test("the chain of a body has the deadlines of what it is assigned; that of a plan does not carry them all", async () => {
  const chain = async (id: string, direction: string) =>
    (
      await server.ask<{ responsibilityChain: { nodes: { label: string; name: string }[] } }>(
        `query ($id: ID!) { responsibilityChain(id: $id, direction: ${direction}) { nodes { label name } } }`,
        { id },
      )
    ).data.responsibilityChain.nodes.filter(({ label }) => label === "DEADLINE");
  const traffic = (
    await server.ask<{ search: { edges: { node: { id: string } }[] } }>(
      '{ search(query: "县交通运输局", kinds: [BUREAU], first: 1) { edges { node { id } } } }',
    )
  ).data.search.edges[0]!.node.id;
  expect((await chain(traffic, "UPSTREAM")).map(({ name }) => name)).toEqual([
    "到2027年",
    "2025年9月底前",
    "2026年底前",
  ]);
  expect(await chain(DATED_PLAN_ID, "DOWNSTREAM")).toEqual([]);
});
