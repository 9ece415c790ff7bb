import { describe, expect, test } from "vitest";
import type { GraphNode, GraphRelationship, PolicyGraph } from "../../../graph/index.ts";
import { node } from "../../../graph/link/node.ts";
import { changesBetween } from "../../../server/library/changes.ts";
import { inTurn } from "../../../graph/library/in-turn.ts";

const measure = (id: string, text: string, start = 0): GraphNode =>
  node(id, "Measure", {
    name: id,
    policy: "p",
    kind: "MEASURE",
    part: "BODY",
    cite: id,
    text,
    start,
    end: start + 4,
    line: start,
    order: start,
  });
const bureau = (id: string): GraphNode =>
  node(id, "Bureau", {
    name: id,
    fullName: id,
    kind: "ADMINISTRATION",
    aliases: [id],
    group: false,
    order: 0,
  });
const assigned = (
  source: string,
  target: string,
  quote: string,
  start = 0,
  confidence = 1,
): GraphRelationship => ({
  id: `${source}-${target}-${start}`,
  type: "ASSIGNED_TO",
  source,
  target,
  method: "EXPLICIT",
  rule: "clause",
  confidence,
  evidence: {
    kind: "QUOTATION",
    policy: "p",
    unit: source,
    quote,
    start,
    end: start + quote.length,
    line: 1,
  },
  properties: { role: "LEAD", roleRule: "clause/lead", printed: target, phraseStart: start },
});
const graph = (nodes: GraphNode[], relationships: GraphRelationship[] = []): PolicyGraph => ({
  revision: "",
  nodes,
  relationships,
  texts: [],
});

describe("what differs between two graphs", () => {
  test("what is lost comes first, then what changed, then what is there besides", () => {
    const { nodes, relationships } = changesBetween(
      graph([measure("a", "建路"), bureau("x")], [assigned("a", "x", "x负责")]),
      graph([measure("a", "修路"), bureau("y")], [assigned("a", "y", "y负责")]),
    );
    expect(nodes.map(({ change, item }) => `${change} ${item.id}`)).toEqual([
      "REMOVED x",
      "CHANGED a",
      "ADDED y",
    ]);
    expect(relationships.map(({ change, item }) => `${change} ${item.source.id} ${item.target.id}`)).toEqual([
      "REMOVED a x",
      "ADDED a y",
    ]);
  });

  test("words that only moved are no change, though their relationship has another id", () => {
    const { nodes, relationships } = changesBetween(
      graph([measure("a", "建路"), bureau("x")], [assigned("a", "x", "x负责")]),
      graph([measure("a", "建路", 9), bureau("x")], [assigned("a", "x", "x负责", 9)]),
    );
    expect([nodes, relationships]).toEqual([[], []]);
  });

  test("another confidence is a change, and the same words twice are two", () => {
    const ends = [measure("a", "建路"), bureau("x")];
    const { relationships } = changesBetween(
      graph(ends, [assigned("a", "x", "x负责")]),
      graph(ends, [assigned("a", "x", "x负责", 0, 0.5), assigned("a", "x", "x负责", 20)]),
    );
    expect(relationships.map(({ change }) => change)).toEqual(["CHANGED", "ADDED"]);
  });
});

test("works run in turn, and one that fails does not hold up the next", async () => {
  const alone = inTurn();
  const said: string[] = [];
  const work =
    (name: string, ms: number, fails = false) =>
    async () => {
      said.push(`${name} begins`);
      await new Promise((resolve) => setTimeout(resolve, ms));
      said.push(`${name} ends`);
      if (fails) throw new Error(name);
      return name;
    };
  const results = await Promise.allSettled([
    alone(work("a", 20)),
    alone(work("b", 5, true)),
    alone(work("c", 1)),
  ]);
  expect(results.map(({ status }) => status)).toEqual(["fulfilled", "rejected", "fulfilled"]);
  expect(said).toEqual(["a begins", "a ends", "b begins", "b ends", "c begins", "c ends"]);
});
