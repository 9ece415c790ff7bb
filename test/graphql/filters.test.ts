import { isInputObjectType, isInterfaceType, isObjectType } from "graphql";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createSchema } from "../../server/schema/build.ts";
import { askable, type AskedGraph } from "../support/ask-graph.ts";
import { seedGraph } from "../support/seed.ts";

const schema = await createSchema();
let asked: AskedGraph;
beforeAll(async () => {
  asked = await askable(seedGraph);
});
afterAll(() => asked.store.close());

const LOGIC = ["and", "or", "not"];

describe("a filter", () => {
  const filtered = Object.values(schema.getTypeMap()).flatMap((type) => {
    const of = isInputObjectType(type) ? schema.getType(type.name.replace(/Where$/, "")) : undefined;
    return isInputObjectType(type) && (isObjectType(of) || isInterfaceType(of)) ? [{ where: type, of }] : [];
  });

  test("reaches nothing that a caller cannot select", () => {
    expect(filtered.length).toBeGreaterThan(25);
    const hidden = filtered.flatMap(({ where, of }) =>
      Object.keys(where.getFields())
        .filter((name) => !LOGIC.includes(name) && of.getFields()[name] === undefined)
        .map((name) => `${where.name}.${name}`),
    );
    expect(hidden).toEqual([]);
  });

  test("is ordered and grouped by nothing that a caller cannot select", () => {
    const hidden = Object.values(schema.getTypeMap()).flatMap((type) => {
      const [, name] = /^(\w+)Group$/.exec(type.name) ?? [];
      const of = name === undefined ? undefined : schema.getType(name);
      if (!isObjectType(type) || !(isObjectType(of) || isInterfaceType(of))) return [];
      const fields = Object.keys(type.getFields()).filter((field) => field !== "count");
      const known = ["policy", ...Object.keys(of.getFields())];
      return fields.filter((field) => !known.includes(field)).map((field) => `${type.name}.${field}`);
    });
    expect(hidden).toEqual([]);
  });

  test.each([
    ["eq", "{ kind: { eq: MEASURE } }", 67],
    ["in", "{ kind: { in: [MEASURE, SECTION] } }", 90],
    ["not of an operator", "{ kind: { not: { eq: MEASURE } } }", null],
    ["null is what has no value", "{ title: { eq: null } }", null],
    ["or", '{ or: [{ num: { eq: "(一)" } }, { num: { eq: "(二)" } }] }', null],
    ["and", '{ and: [{ num: { eq: "(一)" } }, { part: { eq: ANNEX } }] }', null],
    ["an edge", "{ children: {} }", null],
    ["edges within edges", '{ children: { assignments: { bureau: { name: { contains: "市场" } } } } }', null],
    ["what is empty holds", "{}", null],
  ])("%s: counts what it lists", async (_, where, least) => {
    const { data, errors } = await asked.ask(
      `{ provisions(first: 1000, where: ${where}) { totalCount nodes { id } } }`,
    );
    expect(errors).toEqual([]);
    const { totalCount, nodes } = data.provisions as { totalCount: number; nodes: object[] };
    expect(nodes).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(0);
    if (least !== null) expect(totalCount).toBeGreaterThanOrEqual(least - 1);
  });

  test("its complement is the rest", async () => {
    const { data } = await asked.ask(`{
      all: provisions { totalCount }
      some: provisions(where: { title: { contains: "质量" } }) { totalCount }
      rest: provisions(where: { not: { title: { contains: "质量" } } }) { totalCount }
    }`);
    const count = (name: string) => (data[name] as { totalCount: number }).totalCount;
    expect(count("some") + count("rest")).toBe(count("all"));
    expect(count("some")).toBeGreaterThan(0);
  });
});

describe("one question of the store for each edge field of each level", () => {
  const inner = "assignments(first: 5) { nodes { role bureau { name } } }";
  test.each([
    ["10 parents", 10],
    ["200 parents", 200],
  ])("%s", async (_, first) => {
    const { questions, errors } = await asked.ask(
      `{ provisions(first: ${first}) { nodes { ${inner} deadlines { totalCount nodes { quote } } children { nodes { ${inner} } } } } }`,
    );
    expect(errors).toEqual([]);
    expect(questions.toSorted()).toEqual(["count", "page", "page", "page", "page", "page"]);
  });

  test("totalCount is counted only when it is asked for, and a page only where something of it is", async () => {
    expect((await asked.ask("{ provisions { nodes { id } } }")).questions).toEqual(["page"]);
    expect((await asked.ask("{ provisions { totalCount } }")).questions).toEqual(["count"]);
    expect(
      (await asked.ask("{ provisions { nodes { id } edges { cursor } pageInfo { endCursor } } }")).questions,
    ).toEqual(["page"]);
  });

  test("@include and @skip are heeded by the plan, for each value of their variables", async () => {
    const query = "query ($with: Boolean!) { provisions { nodes { id } totalCount @include(if: $with) } }";
    expect((await asked.ask(query, { with: true })).questions.toSorted()).toEqual(["count", "page"]);
    expect((await asked.ask(query, { with: false })).questions).toEqual(["page"]);
  });

  test("fields of one name under other keys and in other places have answers of their own", async () => {
    const { data } = await asked.ask(`{
      provisions(first: 1, where: { kind: { eq: SECTION } }) {
        nodes { one: children(first: 1) { nodes { id } } two: children(first: 2) { nodes { id } } }
        edges { node { one: children(first: 3) { nodes { id } } } }
      }
    }`);
    interface Listed {
      nodes: { one: { nodes: object[] }; two: { nodes: object[] } }[];
      edges: { node: { one: { nodes: object[] } } }[];
    }
    const { nodes, edges } = data.provisions as unknown as Listed;
    expect([nodes[0]!.one.nodes.length, nodes[0]!.two.nodes.length, edges[0]!.node.one.nodes.length]).toEqual(
      [1, 2, 3],
    );
  });
});
