import { expect, test } from "vitest";
import { sourceOf as heldSource, build } from "../../../../graph/index.ts";
import { uniqueById } from "../../../../graph/link/unique.ts";
import { small } from "../../../support/small-graph.ts";
import { curated, seedGraph } from "../../../support/seed.ts";

test("of two that are equal one stands", () => {
  expect(uniqueById([...small.nodes, structuredClone(small.nodes[3]!)])).toHaveLength(small.nodes.length);
});

test("two nodes, or two relationships, of one id and different content are refused", () => {
  const [, section] = small.nodes;
  const other = { ...section!, properties: { ...section!.properties, name: "二、别的" } };
  expect(() => uniqueById([section!, other])).toThrow(/two have the id P#sec_1.*一、总则.*二、别的/s);
  const [one, two] = small.relationships;
  expect(() => uniqueById([one!, { ...two!, id: one!.id }])).toThrow(`two have the id ${one!.id}`);
});

test("ids of relationships have 80 bits, and a rebuild of what is held gives them again", () => {
  for (const { id } of seedGraph.relationships) expect(id).toMatch(/^[0-9a-f]{20}$/);
  expect(build(seedGraph.texts.map(heldSource), curated).revision).toBe(seedGraph.revision);
});
