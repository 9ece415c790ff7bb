import fc from "fast-check";
import { LABELS } from "../../graph/model/index.ts";
import type {
  Compared,
  Comparison,
  Condition,
  GroupRequest,
  OrderBy,
  PageRequest,
  Selection,
  Via,
} from "../../graph/store/selection.ts";
import { kindOf, type Kind } from "../../graph/store/selecting/kinds.ts";

/*
 * Selections of no sense over the graphs of `random-graph.ts`: properties that some nodes have, that none has,
 * that are columns in one engine, texts that stand in lists, and all of them turned round.
 */

const named = (names: string) => fc.constantFrom(...names.split(" "));
const node = named(
  "id label policy place order name title text kind group held year value unit standing " +
    "aliases formerIds stated issuers candidates",
);
const relationship = named("id type method rule confidence role printed phraseStart difference");
const comparedNode = node.map((property): Compared => ({ of: "NODE", property }));
const compared = fc.oneof(
  { weight: 2, arbitrary: comparedNode },
  { weight: 1, arbitrary: relationship.map((property): Compared => ({ of: "RELATIONSHIP", property })) },
);

const texts = fc.oneof(
  fc.constantFrom("", "'", "]", "0", "、", "𠮷", "食品", "安", '{"id":"1"}'),
  named("P 甲 乙市方案·2024-01-02 甲省/甲市 P#m_1 P#ind_1__target bureau/甲市/局 旧方案"),
  named("Measure Bureau MEASURE SOLE LEAD CONTAINS INFERRED clause/names"),
);
const VALUES: Readonly<Record<Kind, fc.Arbitrary<string | number | boolean>>> = {
  text: texts,
  texts,
  number: fc.constantFrom(-1, 0, 1, 3, 0.75, 98, 98.5, 0.1 + 0.2, 2025, 20_000_000),
  boolean: fc.boolean(),
};

function comparison(of: Compared): fc.Arbitrary<Comparison> {
  const kind = kindOf(of);
  const value = VALUES[kind];
  return fc.oneof(
    fc.record({ op: fc.constantFrom("EQ", "GTE", "LTE"), value }),
    fc.constant<Comparison>({ op: "NULL" }),
    ...(kind === "boolean"
      ? []
      : [fc.array(value, { maxLength: 3 }).map((list) => ({ op: "IN" as const, value: list as string[] }))]),
    ...(kind.startsWith("text")
      ? [value.map((text): Comparison => ({ op: "CONTAINS", value: String(text) }))]
      : []),
  );
}

const via: fc.Arbitrary<Via> = fc.record({
  types: fc.subarray(["CONTAINS", "ASSIGNED_TO", "CITES", "SETS", "DUE"] as const, { minLength: 1 }),
  direction: fc.constantFrom("OUT", "IN"),
});

/** `isLinked`: there is a relationship that led to what is asked about. */
function condition(isLinked: boolean, depth: number): fc.Arbitrary<Condition> {
  const leaf = (isLinked ? compared : comparedNode).chain((of) =>
    comparison(of).map((compares): Condition => ({ ...of, ...compares })),
  );
  if (depth === 0) return leaf;
  const inner = condition(isLinked, depth - 1);
  return fc.oneof(
    { weight: 4, arbitrary: leaf },
    { weight: 2, arbitrary: inner.map((not) => ({ not })) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 3 }).map((all) => ({ all })) },
    { weight: 1, arbitrary: fc.array(inner, { maxLength: 3 }).map((any) => ({ any })) },
    { weight: 2, arbitrary: fc.record({ some: via, where: condition(true, depth - 1) }) },
  );
}

const someLabels = fc.oneof(
  fc.constant(LABELS),
  fc.subarray(LABELS.filter((label) => !["Resource", "Finding"].includes(label))),
);

/** Selections whose near ends, where there are any, are among some ids. */
export function randomSelection(ids: readonly string[]): fc.Arbitrary<Selection> {
  const near = fc.oneof(fc.constant(null), fc.subarray([...ids, "nobody"]));
  return fc.oneof(
    fc.record({
      from: fc.constant(null),
      labels: someLabels,
      where: fc.option(condition(false, 2), { nil: null }),
    }),
    fc.record({
      from: fc.record({ ids: near, via }),
      labels: someLabels,
      where: fc.option(condition(true, 2), { nil: null }),
    }),
  );
}

const single = (isLinked: boolean) =>
  (isLinked ? compared : comparedNode).filter((of) => kindOf(of) !== "texts");

export function randomPage(ids: readonly string[]): fc.Arbitrary<PageRequest> {
  return randomSelection(ids).chain((selection) =>
    fc.record({
      ...constants(selection),
      orderBy: fc.array(
        fc
          .tuple(single(selection.from !== null), fc.boolean())
          .map(([of, descending]): OrderBy => ({ ...of, descending })),
        { maxLength: 2 },
      ),
      after: fc.constant(null),
      backward: fc.boolean(),
      limit: fc.constantFrom(0, 1, 2, 5, 100),
    }),
  );
}

export function randomGroups(ids: readonly string[]): fc.Arbitrary<GroupRequest> {
  return randomSelection(ids).chain((selection) =>
    fc.record({
      ...constants(selection),
      groupBy: fc.array(single(selection.from !== null), { maxLength: 2 }),
    }),
  );
}

function constants({ from, labels, where }: Selection) {
  return { from: fc.constant(from), labels: fc.constant(labels), where: fc.constant(where) };
}
