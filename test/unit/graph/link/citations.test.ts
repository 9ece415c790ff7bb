import { expect, test } from "vitest";
import { build } from "../../../../graph/index.ts";
import { sourceOf } from "../../../support/sources.ts";

const graph = build(
  [
    sourceOf(`青禾市养老服务提升方案
青政发〔2024〕3号
各县（市、区）人民政府：
根据《云岭省基本养老服务清单》（云政发〔2023〕8号）、《云岭省适老化改造指南》有关规定，结合我市实际，制定本方案。
一、重点任务
（一）改造社区。执行《社区适老化改造规范》要求。
（二）培训队伍。落实护理员培训。
`),
  ],
  { policies: [] },
);
const named = new Map(graph.nodes.map(({ id, properties }) => [id, properties.name]));
const of = (type: string) =>
  graph.relationships.flatMap((each) =>
    each.type === type && each.evidence.kind === "QUOTATION"
      ? [[named.get(each.target), each.evidence.unit?.split("#")[1] ?? null]]
      : [],
  );

test("what a plan is made on the ground of, it implements", () => {
  expect(of("IMPLEMENTS")).toEqual([
    ["云岭省基本养老服务清单", null],
    ["云岭省适老化改造指南", null],
  ]);
});

test("a citation keeps the provision it stands in; one before all of them has none", () => {
  expect(of("CITES")).toEqual([
    ["云岭省基本养老服务清单", null],
    ["云岭省适老化改造指南", null],
    ["社区适老化改造规范", "sec_1__m_1"],
  ]);
});
