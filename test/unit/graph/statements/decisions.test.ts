import { expect, test } from "vitest";
import { build, toEntries } from "../../../../graph/index.ts";
import { endsOf } from "../../../../graph/statements/review.ts";
import { curated, SEED, seedGraph, seedSource } from "../../../support/seed.ts";

/** Of `#sec_2__m_1` DELIVERS `#ind_9`, as versions with ids of 12 digits wrote it. */
const FORMER = "981248800932";
const REJECT = { decision: "REJECT", by: "王", at: "2025-01-01T00:00:00Z", why: "原文未提及" } as const;
const ACCEPT = { ...REJECT, decision: "ACCEPT" } as const;
const delivery = seedGraph.relationships.find(
  ({ type, source, target }) =>
    type === "DELIVERS" && source === `${SEED}#sec_2__m_1` && target === `${SEED}#ind_9`,
)!;
const inferred = ({ relationships }: Pick<typeof seedGraph, "relationships">) =>
  relationships.filter(({ type, method }) => type === "DELIVERS" && method === "INFERRED");
const after = (...lines: unknown[]) => build([seedSource], curated, lines);
const others = inferred(seedGraph).filter(({ id }) => id !== delivery.id);

test("a decision that knows a former id alone rejects its link, and leaves every other as it is", () => {
  const graph = after({ relationship: FORMER, ...REJECT });
  expect(inferred(graph)).toEqual(others);
  expect(graph.unmatched).toEqual([]);
});

test("it stands where the text is held under its former id, too", () => {
  const asBefore = { ...seedSource, policy: "杨凌示范区贯彻落实质量强国建设纲要实施方案" };
  const graph = build([asBefore], curated, [{ relationship: FORMER, ...REJECT }]);
  expect(inferred(graph)).toHaveLength(others.length);
  expect(inferred(build([asBefore], curated)).some(({ id }) => id.startsWith(FORMER))).toBe(true);
});

test("a decision is bound to type, ends and words, whatever its id", () => {
  const on = endsOf(delivery);
  expect(inferred(after({ relationship: "gone", ...REJECT, on }))).toEqual(others);
  const elsewhere = { ...on, words: `${on.words}等` };
  const graph = after({ relationship: delivery.id, ...REJECT, on: elsewhere });
  expect(inferred(graph)).toEqual(inferred(seedGraph));
  expect(graph.unmatched).toMatchObject([
    { kind: "DECISION", subject: delivery.id, quote: elsewhere.words, value: { decision: "REJECT" } },
  ]);
});

test("ends that were called otherwise when it was decided are the same ends", () => {
  const called = (id: string) => id.replace(SEED, "杨凌示范区贯彻落实质量强国建设纲要实施方案");
  const { type, source, target, words } = endsOf(delivery);
  const on = { type, source: called(source), target: called(target), words };
  expect(inferred(after({ relationship: FORMER, ...REJECT, on }))).toEqual(others);
});

test("the last decision on one link stands, whichever way each names it", () => {
  const named = { relationship: FORMER, ...REJECT };
  const bound = { relationship: delivery.id, ...ACCEPT, on: endsOf(delivery) };
  expect(inferred(after(bound, named))).toEqual(others);
  const accepted = inferred(after(named, bound)).find(({ id }) => id === delivery.id);
  expect(accepted?.properties).toMatchObject({ review: "ACCEPTED", reviewedBy: "王" });
  expect(accepted?.confidence).toBe(delivery.confidence);
});

test("what is decided stands on the relationship, and on the node that it leads from", () => {
  const graph = after({ relationship: delivery.id, ...ACCEPT, on: endsOf(delivery) });
  const stated = [expect.stringContaining('"kind":"DECISION"')];
  expect(graph.relationships.find(({ id }) => id === delivery.id)!.stated).toEqual(stated);
  expect(graph.nodes.find(({ id }) => id === delivery.source)!.properties.stated).toEqual(stated);
  expect(graph.unmatched).toEqual([]);
});

test("what a line of earlier versions lacks is named", () => {
  const line = { relationship: FORMER, ...REJECT };
  expect(toEntries([line])).toMatchObject([
    { statement: { kind: "DECISION", subject: FORMER, quote: null } },
  ]);
  expect(() => toEntries([{ ...line, on: { type: "DELIVERS" } }])).toThrow("line 1: source must be a text");
});
