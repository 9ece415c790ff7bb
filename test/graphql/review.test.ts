import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { build, type GraphRelationship } from "../../graph/index.ts";
import { curated, SEED, seedGraph, seedSource } from "../support/seed.ts";
import { startServer, type RunningServer } from "../support/start-server.ts";

const TOKEN = "long-enough-for-a-test";
let server: RunningServer;
beforeAll(async () => {
  server = await startServer("memory:", { adminToken: TOKEN });
});
afterAll(() => server.stop());

const delivery = seedGraph.relationships.find(
  ({ type, source, target }) =>
    type === "DELIVERS" && source === `${SEED}#sec_2__m_1` && target === `${SEED}#ind_9`,
)!;
const REVIEW = `
  mutation ($id: ID!, $decision: Decision!, $why: String!) {
    reviewRelationship(id: $id, decision: $decision, by: "审计一处 王", why: $why) { revision }
  }`;
const review = (id: string, decision: string, why = "原文只说制定支持政策", token: string | null = TOKEN) =>
  server.ask<{ reviewRelationship: { revision: string } }>(
    REVIEW,
    { id, decision, why },
    token ? { authorization: `Bearer ${token}` } : {},
  );
const deliveredBy = async (indicator: number) =>
  (
    await server.ask<{
      dependencyChain: {
        relationships: { id: string; confidence: number; review: string | null; reviewedBy: string | null }[];
      };
    }>(
      `{
      dependencyChain(id: "${SEED}#ind_${indicator}", direction: DOWNSTREAM, depth: 1) {
        relationships { id confidence ... on Delivers { review reviewedBy } }
      }
    }`,
    )
  ).data.dependencyChain.relationships;

describe("reviewing an inferred relationship", () => {
  test("without the token, with a wrong one, or on a server that has none, nothing is changed", async () => {
    expect((await review(delivery.id, "REJECT", "x", null)).errors![0]!.extensions.code).toBe(
      "UNAUTHENTICATED",
    );
    expect((await review(delivery.id, "REJECT", "x", "wrong")).errors![0]!.extensions.code).toBe(
      "UNAUTHENTICATED",
    );
    const closed = await startServer("memory:");
    expect(
      (
        await closed.ask(
          REVIEW,
          { id: delivery.id, decision: "REJECT", why: "x" },
          { authorization: `Bearer ${TOKEN}` },
        )
      ).errors![0]!.extensions.code,
    ).toBe("FORBIDDEN");
    await closed.stop();
    expect(await server.ledger()).toEqual([]);
  });

  test("a rejected link is gone and leaves its indicator alone; an acceptance brings it back", async () => {
    expect((await deliveredBy(9)).map(({ id }) => id)).toEqual([delivery.id]);
    const rejected = await review(delivery.id, "REJECT");
    expect(rejected.errors).toBeUndefined();
    expect(await deliveredBy(9)).toEqual([]);
    const { data } = await server.ask<{ findings: { nodes: { message: string }[] } }>(
      `{ findings(policy: "${SEED}", codes: ["INDICATOR_UNDELIVERED"]) { nodes { message } } }`,
    );
    expect(data.findings.nodes.some(({ message }) => message.includes("指标9"))).toBe(true);
    expect((await review(delivery.id, "ACCEPT", "复核后确认")).errors).toBeUndefined();
    expect(await deliveredBy(9)).toMatchObject([
      { id: delivery.id, review: "ACCEPTED", reviewedBy: "审计一处 王" },
    ]);
    expect(await server.ledger()).toMatchObject([
      { value: { decision: "REJECT" } },
      { value: { decision: "ACCEPT" } },
    ]);
  });

  test("decisions change no other link, and a rebuild from the same decisions is byte-identical", async () => {
    const others = seedGraph.relationships
      .filter(({ type, method }) => type === "DELIVERS" && method === "INFERRED")
      .slice(0, 4);
    for (const [index, { id }] of others.entries()) await review(id, index === 0 ? "REJECT" : "ACCEPT");
    const lines = await server.ledger();
    const graph = build([seedSource], curated, lines);
    const linkedBy = (relationships: readonly GraphRelationship[]) =>
      relationships
        .filter(({ rule }) => rule === "indicator/similar-words")
        .map(({ id, confidence }) => [id, confidence]);
    const [rejected] = others;
    expect(linkedBy(graph.relationships)).toEqual(
      linkedBy(seedGraph.relationships.filter(({ id }) => id !== rejected!.id)),
    );
    expect(JSON.stringify(build([seedSource], curated, lines))).toBe(JSON.stringify(graph));
    const { data } = await server.ask<{ meta: { revision: string } }>("{ meta { revision } }");
    expect(data.meta.revision).toBe(graph.revision);
  });

  test("what the text says cannot be reviewed, nor what is not there, nor without a reason", async () => {
    const before = await server.ledger();
    const stated = seedGraph.relationships.find(({ type }) => type === "ASSIGNED_TO")!;
    for (const [id, why, code] of [
      [stated.id, "x", "BAD_USER_INPUT"],
      ["no-such-id", "x", "NOT_FOUND"],
      [delivery.id, "  ", "BAD_USER_INPUT"],
    ] as const)
      expect((await review(id, "REJECT", why)).errors![0]!.extensions.code).toBe(code);
    expect(await server.ledger()).toEqual(before);
  });
});
