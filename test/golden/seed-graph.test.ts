import { describe, expect, test } from "vitest";
import { build, hasType, type GraphNode, type RelationshipType } from "../../graph/index.ts";
import { curated, SEED, seedGraph, seedSource } from "../support/seed.ts";

const named = new Map(seedGraph.nodes.map((node) => [node.id, node]));
const links = <Type extends RelationshipType>(type: Type) =>
  seedGraph.relationships.filter((relationship) => hasType(relationship, type));
/** What a provision prints as its number. */
const numOf = ({ properties }: GraphNode) => ("num" in properties ? properties.num : undefined);
const kindOf = ({ properties }: GraphNode) => ("kind" in properties ? properties.kind : undefined);

describe("the graph of the seed", () => {
  test("counts by label, type and method", () => {
    const counts: Record<string, number> = {};
    for (const { label } of seedGraph.nodes) counts[label] = (counts[label] ?? 0) + 1;
    for (const { type, method } of seedGraph.relationships)
      counts[`${type} ${method}`] = (counts[`${type} ${method}`] ?? 0) + 1;
    expect(counts).toEqual({
      Policy: 4,
      // 26, 48 and 12 of the seed; the others are headings and indicators that pages report of policies that are not held.
      Section: 26 + 6,
      Measure: 48 + 20,
      Task: 90,
      Bureau: 30,
      Indicator: 12 + 8,
      // 12 of the table, 14 in prose, 8 reported.
      Target: 12 + 14 + 8,
      // 到2025年 and 到2035年 of the goals.
      Deadline: 2,
      Resource: 22,
      Finding: 60,
      "CONTAINS EXPLICIT": 176,
      "ASSIGNED_TO EXPLICIT": 171,
      "ASSIGNED_TO DERIVED": 254,
      "RESTATES DERIVED": 24 + 75,
      "SETS EXPLICIT": 12 + 14,
      "SETS DERIVED": 8,
      "DUE EXPLICIT": 2,
      "CONTAINS DERIVED": 6 + 20 + 8,
      "DELIVERS INFERRED": 14,
      "ALIGNS_WITH INFERRED": 27,
      "BUILDS EXPLICIT": 35,
      "RELIES_ON EXPLICIT": 2,
      "FEEDS_INTO EXPLICIT": 2,
      "DEPENDS_ON DERIVED": 2,
      "REPORTS_TO EXPLICIT": 4,
      "FLAGS DERIVED": 149,
      "IMPLEMENTS EXPLICIT": 2,
      "IMPLEMENTS DERIVED": 1,
      "CITES EXPLICIT": 2,
      "ISSUED_BY EXPLICIT": 2,
      "ISSUED_BY DERIVED": 5,
    });
  });

  test("every quotation is the slice of the text at its span", () => {
    for (const { evidence } of seedGraph.relationships) {
      if (evidence.kind === "QUOTATION")
        expect(seedSource.text.slice(evidence.start, evidence.end)).toBe(evidence.quote);
      else expect(evidence.url).toMatch(/^https:/);
    }
  });

  test("both ends of every relationship are nodes, and ids are unique", () => {
    for (const { source, target } of seedGraph.relationships)
      expect([named.has(source), named.has(target)]).toEqual([true, true]);
    expect(new Set(seedGraph.relationships.map(({ id }) => id)).size).toBe(seedGraph.relationships.length);
    expect(named.size).toBe(seedGraph.nodes.length);
  });

  test("the plan implements the outline and the provincial opinions; the opinions implement the outline", () => {
    expect(
      links("IMPLEMENTS")
        .map(({ source, target, method }) => [source, target, method])
        .toSorted(),
    ).toEqual(
      [
        [SEED, "质量强国建设纲要", "EXPLICIT"],
        [SEED, "陕发〔2023〕6号", "EXPLICIT"],
        ["陕发〔2023〕6号", "质量强国建设纲要", "DERIVED"],
      ].toSorted(),
    );
  });

  test("policies that are not held rest on references, never on quotations", () => {
    const notHeld = new Set(
      seedGraph.nodes
        .filter((node) => node.label === "Policy" && node.properties.held === false)
        .map((node) => node.id),
    );
    expect(notHeld.size).toBe(3);
    for (const { source, evidence } of links("ISSUED_BY"))
      expect(evidence.kind).toBe(notHeld.has(source) ? "REFERENCE" : "QUOTATION");
  });

  test("what differs between annex and body, measure by measure", () => {
    const differing = links("RESTATES")
      .filter(({ source }) => named.get(source)!.label === "Measure")
      .filter(({ properties }) => properties.verdict === "EDITED")
      .map(({ source, properties }) => `${numOf(named.get(source)!)} ${String(properties.difference)}`)
      .toSorted();
    expect(differing).toEqual(
      [
        "(一) TITLE",
        "(三) BUREAU_ORDER,TEXT",
        "(四) BUREAU_ORDER,TEXT",
        "(七) TEXT",
        "(十三) TITLE",
        "(十五) TEXT",
        "(十八) BUREAU_ORDER,TEXT",
        "(二十) TEXT",
        "(二十二) BUREAUS,TEXT",
        "(二十三) BUREAUS",
        "(二十四) TEXT",
      ].toSorted(),
    );
    expect(links("RESTATES").filter(({ source }) => named.get(source)!.label === "Measure")).toHaveLength(24);
  });

  test("tasks have their owners by a derived link, or by a sentence of their own; measures and actions by an explicit one", () => {
    const explicit = links("ASSIGNED_TO").filter(
      ({ source, method }) => kindOf(named.get(source)!) === "TASK" && method === "EXPLICIT",
    );
    // 领导小组办公室牵头做好…督查检查
    expect(explicit.map(({ target }) => named.get(target)!.properties.name)).toEqual([
      "示范区质量强区工作推进领导小组办公室",
    ]);
    for (const { source, method } of links("ASSIGNED_TO"))
      if (kindOf(named.get(source)!) !== "TASK") expect(method).toBe("EXPLICIT");
  });

  test("市场监管局 is one bureau under all its printed forms", () => {
    expect(named.get("bureau/陕西省/杨凌示范区/市场监管局")!.properties).toMatchObject({
      fullName: "示范区市场监管局",
      aliases: ["市场监管局", "示范区市场监管局", "示范区市场监管", "示范市场监管局"],
    });
  });

  test("rebuilt twice it is byte-identical", () => {
    expect(JSON.stringify(build([seedSource], curated))).toBe(JSON.stringify(seedGraph));
  });
});
