import { createHash } from "node:crypto";
import fc from "fast-check";
import { node } from "../../graph/link/node.ts";
import {
  METHODS,
  type GraphNode,
  type GraphRelationship,
  type HeldText,
  type NodeDraft,
  type NodeLabel,
  type PolicyGraph,
} from "../../graph/model/index.ts";

/*
 * Small graphs of no sense, with all that an engine may trip over: equal ranks, words of one character,
 * signs, letters, characters beyond the first plane, equal quotations, loops, and ids that some graphs have
 * and others lack.
 */

const POLICIES = ["甲市方案", "乙市方案·2024-01-02", "P"];
const words = fc
  .array(fc.constantFrom("食品", "安全", "质", "量", "abC", "1.", "(一)", "、", "\n", " ", "𠮷", "%", '"'), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(""));
const order = fc.constantFrom(-1, 0, 1, 2, 3, 20_000_000);
const optional = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const stated = optional(fc.constant(['{"id":"1"}']));
const number = optional(fc.constantFrom(-1, 0, 0.1 + 0.2, 98, 98.5));
const formerIds = optional(fc.subarray(["旧方案", "另一旧方案", "bureau/旧/局"], { minLength: 1 }));

/** Nodes of a label: the ids that one can have, and what it says beside its text. */
interface Kind<Label extends NodeLabel> {
  readonly label: Label;
  readonly ids: readonly string[];
  readonly draft: (id: string, text: string, more: More) => NodeDraft<Label>;
}
interface More {
  readonly order: number;
  readonly number: number | undefined;
  readonly flag: boolean;
  readonly stated: readonly string[] | undefined;
  readonly formerIds: readonly string[] | undefined;
}

const within = (part: string) => POLICIES.flatMap((policy) => [`${policy}#${part}_1`, `${policy}#${part}_2`]);
const policyIn = (id: string) => id.split("#")[0]!;
const kind = <Label extends NodeLabel>(of: Kind<Label>) =>
  fc
    .subarray([...of.ids])
    .chain((ids) =>
      fc.tuple(
        ...ids.map((id) =>
          fc
            .record({ words, order, number, flag: fc.boolean(), stated, formerIds })
            .map((more) => ({ id, more })),
        ),
      ),
    )
    .map((drafts) =>
      drafts.map(
        ({ id, more }): GraphNode => node(id, of.label, of.draft(id, more.words, more)) as GraphNode,
      ),
    );

const provision = (id: string, text: string, { order: rank, stated: says, flag }: More) => ({
  name: text,
  title: flag ? text : undefined,
  text,
  policy: policyIn(id),
  part: "BODY" as const,
  cite: "一、",
  order: rank,
  stated: says,
});

const nodes = fc
  .tuple(
    kind({
      label: "Policy",
      ids: POLICIES,
      draft: (id, text, { order: rank, flag, formerIds: former }) => ({
        name: text,
        title: text,
        held: flag,
        policy: id,
        order: rank,
        place: "甲省/甲市",
        issuers: [],
        citedTitles: [],
        formerIds: former,
      }),
    }),
    kind({
      label: "Section",
      ids: within("sec"),
      draft: (...a) => ({ ...provision(...a), kind: "SECTION" }),
    }),
    kind({ label: "Measure", ids: within("m"), draft: (...a) => ({ ...provision(...a), kind: "MEASURE" }) }),
    kind({ label: "Task", ids: within("t"), draft: (...a) => ({ ...provision(...a), kind: "TASK" }) }),
    kind({
      label: "Bureau",
      ids: ["bureau/甲市/局", "bureau/乙市/局"],
      draft: (_, text, { order: rank, flag, formerIds: former }) => ({
        name: text,
        fullName: text,
        kind: "ADMINISTRATION",
        aliases: flag ? [text, "旧方案"] : [],
        group: flag,
        order: rank,
        formerIds: former,
      }),
    }),
    kind({
      label: "Indicator",
      ids: within("ind"),
      draft: (id, text, { order: rank }) => ({
        name: text,
        title: text,
        text,
        policy: policyIn(id),
        ordinal: 1,
        order: rank,
      }),
    }),
    kind({
      label: "Target",
      ids: within("ind").map((id) => `${id}__target`),
      draft: (id, text, { order: rank, number: value, flag }) => ({
        name: text,
        policy: policyIn(id),
        value,
        year: flag ? 2025 : undefined,
        printed: text,
        operator: ">=",
        order: rank,
      }),
    }),
    kind({
      label: "Deadline",
      ids: within("due"),
      draft: (id, text, { order: rank }) => ({
        name: text,
        policy: policyIn(id),
        quote: text,
        date: "2025-12",
        standing: false,
        start: 1,
        end: 2,
        line: 1,
        order: rank,
      }),
    }),
  )
  .map((lists) => lists.flat());

/** Relationships between any two nodes, but for targets: one indicator sets one. */
function relationshipsOf(all: readonly GraphNode[]): fc.Arbitrary<GraphRelationship[]> {
  if (all.length === 0) return fc.constant([]);
  const quote = fc.constantFrom("责任单位", "食品", "𠮷");
  const link = fc
    .record({
      ends: fc.tuple(fc.nat(all.length - 1), fc.nat(all.length - 1)),
      type: fc.constantFrom("CONTAINS", "ASSIGNED_TO", "CITES"),
      method: fc.constantFrom(...METHODS),
      quote,
      start: fc.nat(3),
      isReported: fc.boolean(),
      former: fc.boolean(),
      stated,
    })
    .map(({ ends: [from, to], ...each }) => relationship(all[from]!, all[to]!, each));
  const sets = all.flatMap((target) => {
    const source = all.find(({ id }) => target.id === `${id}__target`);
    return source ? [relationship(source, target, { ...SETS, type: "SETS" })] : [];
  });
  return fc
    .array(link, { maxLength: 25 })
    .map((links) => [...new Map([...links, ...sets].map((each) => [each.id, each])).values()]);
}

interface Linked {
  readonly type: string;
  readonly method: string;
  readonly quote: string;
  readonly start: number;
  readonly isReported: boolean;
  readonly former: boolean;
  readonly stated: readonly string[] | undefined;
}
const SETS = {
  method: "EXPLICIT",
  quote: "≥98",
  start: 0,
  isReported: false,
  former: false,
  stated: undefined,
};

function relationship(source: GraphNode, target: GraphNode, linked: Linked): GraphRelationship {
  const { type, method, quote, start, isReported, former, stated: says } = linked;
  const digits = createHash("sha256")
    .update(`${type} ${source.id} ${target.id} ${start % 2}`)
    .digest("hex");
  const policy = policyIn(source.id);
  const unit = source.id.includes("#") ? source.id : null;
  const role = start % 2 === 0 ? "SOLE" : "LEAD";
  const assigned = { role, roleRule: "clause/sole", printed: quote };
  return {
    id: digits.slice(0, 20),
    ...(former ? { formerId: digits.slice(20, 32) } : {}),
    type,
    source: source.id,
    target: target.id,
    method,
    rule: "clause/names",
    confidence: method === "INFERRED" ? 0.75 : 1,
    ...(says ? { stated: says } : {}),
    evidence: isReported
      ? {
          kind: "REFERENCE",
          statement: quote,
          publisher: "某报",
          url: "https://example.org",
          date: "2024-01-02",
        }
      : { kind: "QUOTATION", policy, unit, quote, start, end: start + quote.length, line: 1 },
    properties: type === "ASSIGNED_TO" ? assigned : {},
    // Type and properties fit each other, which the compiler cannot see.
  } as GraphRelationship;
}

const texts = fc.subarray(POLICIES).chain((held) =>
  fc.tuple(
    ...held.map((policy) =>
      fc.tuple(words, fc.boolean()).map(([text, laidOut]): HeldText => ({
        policy,
        name: `${policy}.txt`,
        format: "text",
        text,
        layout: laidOut ? "{}" : null,
        sha256: createHash("sha256").update(text).digest("hex"),
      })),
    ),
  ),
);

/**
 * Graphs that differ from each other by some nodes, relationships and texts; who needs revisions gives them.
 */
export const randomGraph: fc.Arbitrary<PolicyGraph> = nodes.chain((all) =>
  fc
    .tuple(relationshipsOf(all), texts)
    .map(([relationships, held]) => ({ revision: "random", nodes: all, relationships, texts: held })),
);
