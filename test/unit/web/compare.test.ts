import fc from "fast-check";
import { expect, test } from "vitest";
import type { Compared, CompareRelationship, Counterparts } from "../../../web/api/compare.query.ts";
import { bodiesOf, pairsOf } from "../../../web/compare/bodies.ts";
import { compare, countMatched, inOrder, piecesOf, reportsOf } from "../../../web/compare/rows.ts";

const part = (id: string, label = "MEASURE", rest = {}) =>
  ({ id, label, name: id, part: "BODY", kind: label, ...rest }) as unknown as Compared;
const aligns = (source: string, target: string, score: number | null) =>
  ({
    id: `${source}-${target}`,
    type: "ALIGNS_WITH",
    source,
    target,
    score,
    evidence: { kind: "QUOTATION" },
  }) as unknown as CompareRelationship;

const lower = [
  part("一", "SECTION"),
  part("甲"),
  part("附甲", "MEASURE", { part: "ANNEX" }),
  part("专栏", "SECTION", { kind: "COLUMN" }),
  part("任务", "TASK"),
  part("率", "INDICATOR"),
];
const upper = [part("上一", "SECTION"), part("上甲"), part("上乙"), part("上率", "INDICATOR")];

test("rows stand in the order of the lower policy, the most alike counterpart first", () => {
  const found = compare(lower, upper, [
    aligns("甲", "上乙", 0.3),
    aligns("甲", "上甲", 0.9),
    aligns("任务", "上甲", 0.5),
    aligns("甲", "elsewhere", 1),
  ]);
  expect(
    found.provisions.map((row) => [row.lower.id, ...row.counterparts.map((one) => one.upper.id)]),
  ).toEqual([["一"], ["甲", "上甲", "上乙"], ["任务", "上甲"]]);
  expect(found.indicators.map((row) => row.lower.id)).toEqual(["率"]);
  expect(countMatched(found.provisions)).toBe(2);
  expect(found.left.map(({ id }) => id)).toEqual(["上一", "上率"]);
});

test("the higher level lies above; a policy without one is local; of the same level the second", () => {
  const of = (level: "NATIONAL" | "COUNTY" | null) => ({ level });
  const [national, local, county] = [of("NATIONAL"), of(null), of("COUNTY")];
  expect(inOrder(national, local)).toEqual({ lower: local, upper: national });
  expect(inOrder(local, national)).toEqual({ lower: local, upper: national });
  expect(inOrder(local, county).upper).toBe(county);
  const other = of(null);
  expect(inOrder(local, other).upper).toBe(other);
});

test("what a page reported of a part is found by the part; quotations are not reports", () => {
  const report = {
    type: "CONTAINS",
    target: "上甲",
    evidence: { kind: "REFERENCE", url: "https://example.org" },
  } as unknown as CompareRelationship;
  expect([...reportsOf([report, aligns("甲", "上甲", 1)]).keys()]).toEqual(["上甲"]);
});

test("shared phrases are cut out of a name", () => {
  expect(piecesOf("(五)提高农产品质量安全水平", ["品质量安全水平", "提高农产品"])).toEqual([
    { words: "(五)", shared: false },
    { words: "提高农产品", shared: true },
    { words: "质量安全水平", shared: true },
  ]);
});

test("pieces together are the words, whatever the phrases", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (words, phrases) => {
      expect(
        piecesOf(words, phrases)
          .map((piece) => piece.words)
          .join(""),
      ).toBe(words);
    }),
  );
});

test("bodies of both policies are paired by their neighbourhoods; those of a third policy are not", () => {
  const charge = (source: string, target: string) =>
    ({ type: "ASSIGNED_TO", source, target }) as unknown as CompareRelationship;
  const below = bodiesOf(lower, [
    charge("甲", "市商务委"),
    charge("任务", "市商务委"),
    charge("上甲", "商务部"),
  ]);
  const above = bodiesOf(upper, [charge("甲", "市商务委"), charge("上甲", "商务部")]);
  expect([below, above]).toEqual([["市商务委"], ["商务部"]]);
  const around = {
    nodes: ["市商务委", "商务部", "省商务厅"].map((id) => ({ id, name: id })),
    relationships: [
      { id: "1", source: "市商务委", target: "商务部" },
      { id: "2", source: "市商务委", target: "省商务厅" },
    ],
  } as unknown as Counterparts;
  expect(pairsOf([around], below, above).map((pair) => [pair.lower.id, pair.upper.id])).toEqual([
    ["市商务委", "商务部"],
  ]);
});
