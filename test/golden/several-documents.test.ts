import { describe, expect, test } from "vitest";
import { build, hasType, policyOf, type RelationshipType } from "../../graph/index.ts";
import { curated, seedSource } from "../support/seed.ts";
import { dedent, sourceOf } from "../support/sources.ts";

const national = sourceOf(
  dedent(`
    国务院关于加强消费帮扶的指导意见
    国发〔2020〕5号
    各省、自治区、直辖市人民政府：
    一、扩大消费
    （一）打造特色农产品品牌。支持贫困地区培育农产品品牌。（农业农村部、市场监管总局负责）
    （二）畅通流通渠道。建设农产品冷链物流服务平台。（商务部、交通运输部负责）
    二、保障措施
    （三）加强组织领导。压实责任。（国家发展改革委负责）
    国务院
    2020年3月1日
  `),
  "national.txt",
);
const local = sourceOf(
  dedent(`
    清河县人民政府关于贯彻落实《国务院关于加强消费帮扶的指导意见》的实施方案
    为贯彻落实《国务院关于加强消费帮扶的指导意见》（国发〔2020〕5号），制定本方案。
    一、扩大消费
    （一）打造特色农产品品牌。培育县域品牌5个。（县农业农村局牵头，县市场监管局配合）
    （二）畅通流通渠道。依托农产品冷链物流服务平台，完善网点。（县商务局负责）
    二、保障措施
    （三）强化组织领导。建立机制。（县发展改革局负责）
    清河县人民政府
    2021年3月1日
  `),
  "local.txt",
);
const [upper, own] = [policyOf(national), policyOf(local)];
const graph = build([local, national, seedSource], curated);
const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
const links = <Type extends RelationshipType>(type: Type) =>
  graph.relationships.filter((relationship) => hasType(relationship, type));

describe("documents of two levels together", () => {
  test("a citation resolves to the held document by its number", () => {
    expect(
      links("IMPLEMENTS")
        .filter(({ source }) => source === own)
        .map(({ target }) => target),
    ).toEqual([upper]);
    expect(nodes.get(upper)!.properties).toMatchObject({ held: true });
  });

  test("provisions are aligned across levels, each with the local words", () => {
    const pairs = links("ALIGNS_WITH")
      .filter(({ source, target }) => source.startsWith(`${own}#`) && target.startsWith(`${upper}#`))
      .map(
        ({ source, target, properties }) =>
          `${nodes.get(source)!.properties.name} → ${nodes.get(target)!.properties.name} ${properties.relation}`,
      );
    expect(pairs).toEqual(
      expect.arrayContaining([
        "（一）打造特色农产品品牌 → （一）打造特色农产品品牌 VERBATIM",
        "（二）畅通流通渠道 → （二）畅通流通渠道 VERBATIM",
        "一、扩大消费 → 一、扩大消费 VERBATIM",
      ]),
    );
  });

  test("市场监管 of two places are two nodes, and counterparts", () => {
    const markets = graph.nodes.filter(
      ({ label, properties }) => label === "Bureau" && properties.name.includes("市场监管"),
    );
    expect(markets.map(({ id }) => id).toSorted()).toEqual(
      [
        "bureau/国家/市场监管总局",
        "bureau/陕西省/杨凌示范区/市场监管局",
        "bureau/河北省/邢台市/清河县/市场监管局",
      ].toSorted(),
    );
    expect(
      links("COUNTERPART_OF").map(({ source, target, method }) => `${source} → ${target} ${method}`),
    ).toEqual(
      expect.arrayContaining([
        "bureau/河北省/邢台市/清河县/市场监管局 → bureau/国家/市场监管总局 INFERRED",
        "bureau/河北省/邢台市/清河县/农业农村局 → bureau/国家/农业农村部 INFERRED",
      ]),
    );
  });

  test("the order in which documents are given does not matter", () => {
    expect(build([seedSource, national, local], curated).revision).toBe(graph.revision);
  });

  test("removing a document removes exactly what rested on it", () => {
    expect(JSON.stringify(build([local, seedSource], curated))).toBe(
      JSON.stringify(build([seedSource, local], curated)),
    );
    const without = build([seedSource], curated);
    const ids = new Set(without.relationships.map(({ id }) => id));
    const seedOnly = graph.relationships.filter(
      ({ source, target, evidence }) =>
        !(evidence.kind === "QUOTATION" && [own, upper].includes(evidence.policy)) &&
        ![source, target].some((id) => id.startsWith(own) || id.startsWith(upper)),
    );
    expect(seedOnly.map(({ id }) => id).toSorted()).toEqual([...ids].toSorted());
  });

  test("importing the upper document later upgrades the cited node in place", () => {
    const before = build([local], curated);
    const cited = before.nodes.find(({ id }) => id === upper)!;
    expect(cited.properties).toMatchObject({ held: false });
    expect(
      before.relationships.some(({ type, source }) => type === "ALIGNS_WITH" && source.startsWith(own)),
    ).toBe(false);
    expect(
      build([local, national], curated).relationships.filter(
        ({ type, source }) => type === "ALIGNS_WITH" && source.startsWith(own),
      ).length,
    ).toBeGreaterThan(2);
  });
});
