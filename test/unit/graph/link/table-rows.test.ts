import { expect, test } from "vitest";
import { build } from "../../../../graph/build.ts";
import { curated } from "../../../support/seed.ts";
import { sourceOf } from "../../../support/sources.ts";

const TEXT = `东岭县冬季供暖保障方案

一、重点任务

（一）建设热源厂。新建热源厂。（县住建局负责）

（二）更换老旧管网。更换管网。（县城管局负责）

附件1

任务分解表

序号\t任务\t责任单位
1\t建设热源厂\t县住建局
2\t更换老旧管网\t县财政局
3\t完善制度\t县发改局

附件2

供暖指标

指标\t单位\t2025年\t责任单位
供热面积\t万平方米\t350\t县住建局`;

test("a row restates the item of the body with its title; an indicator is charged where its row names somebody", () => {
  const { nodes, relationships } = build([sourceOf(TEXT)], curated);
  const nameOf = new Map(nodes.map(({ id, properties }) => [id, String(properties.name)]));
  const said = (type: string) =>
    relationships
      .filter((relationship) => relationship.type === type)
      .map(({ source, target, properties, rule, method }) => ({
        from: nameOf.get(source),
        to: nameOf.get(target),
        ...("verdict" in properties ? { verdict: properties.verdict } : {}),
        ...("role" in properties ? { role: properties.role } : {}),
        rule,
        method,
      }));
  expect(said("RESTATES").toSorted((a, b) => (a.from! < b.from! ? -1 : 1))).toEqual([
    {
      from: "1建设热源厂",
      to: "（一）建设热源厂",
      verdict: "SAME",
      rule: "annex/same-title",
      method: "DERIVED",
    },
    {
      from: "2更换老旧管网",
      to: "（二）更换老旧管网",
      verdict: "EDITED",
      rule: "annex/same-title",
      method: "DERIVED",
    },
  ]);
  expect(said("ASSIGNED_TO").find(({ from }) => from === "供热面积")).toEqual({
    from: "供热面积",
    to: "县住建局",
    role: "SOLE",
    rule: "clause/names",
    method: "EXPLICIT",
  });
});
