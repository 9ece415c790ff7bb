import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, expectTypeOf, test } from "vitest";
import {
  CHECKS,
  LABELS,
  NODE_LABELS,
  PROVISIONS,
  RELATIONSHIP_TYPES,
  TYPES,
  type GraphRelationship,
  type NodeOf,
  type Properties,
  type RelationshipOf,
} from "../../../../graph/index.ts";

const graph = join(import.meta.dirname, "..", "..", "..", "..", "graph");
const namesIn = (folder: string, form: RegExp) =>
  readdirSync(join(graph, folder))
    .filter((file) => file.endsWith(".ts"))
    .flatMap((file) => form.exec(readFileSync(join(graph, folder, file), "utf8"))?.[1] ?? [])
    .toSorted();

test("every file of a label, a relationship type or a kind of finding stands in its list", () => {
  const kind = /export const (\w+) = \{[^]*\} as const satisfies (?:Label|Relationship)Kind;/;
  expect(namesIn("model/labels", kind)).toEqual(LABELS.toSorted());
  expect(namesIn("model/relationships", kind)).toEqual(TYPES.toSorted());
  expect(namesIn("link/findings", /: Finding(?:Kind|Across<[^=]*>) = \{\s+code: "(\w+)"/)).toEqual(
    CHECKS.map(({ code }) => code).toSorted(),
  );
});

const kinds: [string, Properties][] = [
  ...LABELS.map((label): [string, Properties] => [label, NODE_LABELS[label].properties]),
  ...TYPES.map((type): [string, Properties] => [type, RELATIONSHIP_TYPES[type].properties]),
];

test.each(kinds)("%s says in both languages what each property is", (_, properties) => {
  for (const [name, { zh, en }] of Object.entries(properties)) {
    expect(zh, name).toMatch(/[\u4e00-\u9fa5]/);
    expect(en, name).toMatch(/[A-Za-z]/);
  }
});

test.each(TYPES)("the sentence of %s names both its ends", (type) => {
  const { zh, en } = RELATIONSHIP_TYPES[type].sentence;
  for (const words of [zh, en])
    expect([...words.matchAll(/\{\w+\}/g)].map(String)).toEqual(["{source}", "{target}"]);
});

test("the labels of provisions are those that say so", () => {
  expect(LABELS.filter((label) => NODE_LABELS[label].provision)).toEqual(PROVISIONS);
});

test("each kind of finding has a code of its own and is called something in both languages", () => {
  expect(new Set(CHECKS.map(({ code }) => code)).size).toBe(CHECKS.length);
  for (const { code, zh, en } of CHECKS) expect(`${zh} / ${en}`, code).toMatch(/[\u4e00-\u9fa5].* \/ [A-Z]/);
});

describe("types are made of the tables", () => {
  test("required properties are there, others may be absent, closed lists are closed", () => {
    type Policy = NodeOf<"Policy">["properties"];
    expectTypeOf<Policy["title"]>().toEqualTypeOf<string>();
    expectTypeOf<Policy["issuers"]>().toEqualTypeOf<readonly string[]>();
    expectTypeOf<Policy["level"]>().toEqualTypeOf<
      "NATIONAL" | "PROVINCIAL" | "MUNICIPAL" | "COUNTY" | undefined
    >();
    type Restates = RelationshipOf<"RESTATES">["properties"];
    expectTypeOf<Restates["verdict"]>().toEqualTypeOf<"SAME" | "EDITED">();
  });

  test("the type of a relationship tells its properties", () => {
    const roleOf = (link: GraphRelationship) =>
      link.type === "ASSIGNED_TO" ? link.properties.role : undefined;
    expectTypeOf(roleOf).returns.toEqualTypeOf<
      "LEAD" | "SUPPORT" | "SHARED" | "SOLE" | "GUIDE" | "IMPLEMENT" | undefined
    >();
  });
});
