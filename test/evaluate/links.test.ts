import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { build, parse, read, type GraphNode, type Values } from "../../graph/index.ts";
import { linkIndicators } from "../../graph/link/delivers/deliveries.ts";
import { curated, seedDocument, seedGraph, SEED } from "../support/seed.ts";

const folder = join(import.meta.dirname, "links");
const json = (name: string) => JSON.parse(readFileSync(join(folder, name), "utf8"));

interface Score {
  readonly right: number;
  readonly found: number;
  readonly labelled: number;
}
const f1 = ({ right, found, labelled }: Score) =>
  found + labelled === 0 ? 1 : (2 * right) / (found + labelled);
const row = (name: string, score: Score) => {
  const precision = (score.right / (score.found || 1)).toFixed(3);
  const recall = (score.right / score.labelled).toFixed(3);
  const counts = `${score.right} of ${score.labelled}, ${score.found - score.right} too many`;
  return `${name.padEnd(44)}${precision}  ${recall}  ${f1(score).toFixed(3)}  ${counts}`;
};
const score = (found: readonly string[], labelled: readonly string[]): Score => ({
  right: found.filter((key) => labelled.includes(key)).length,
  found: found.length,
  labelled: labelled.length,
});

describe("DELIVERS: indicator → measure or action", () => {
  const gold: Record<string, string[]> = json("delivers.json").links;
  const goldKeys = Object.entries(gold).flatMap(([ordinal, paths]) =>
    paths.map((path) => `${ordinal} ${path}`),
  );
  const found = linkIndicators(seedDocument).flatMap((links, index) =>
    links.map(({ candidate }) => `${seedDocument.indicators[index]!.ordinal} ${candidate.unit.path}`),
  );

  test("the table", () => {
    const undelivered = Object.keys(gold).filter((ordinal) => gold[ordinal]!.length === 0);
    const silent = undelivered.filter((ordinal) => !found.some((key) => key.startsWith(`${ordinal} `)));
    console.log(
      [
        "links                                       precision  recall  F1",
        row("DELIVERS", score(found, goldKeys)),
        `nobody: ${silent.length} of ${undelivered.length} indicators that nobody delivers`,
      ].join("\n"),
    );
    expect(f1(score(found, goldKeys))).toBeGreaterThanOrEqual(0.83);
  });

  test("indicators 10, 11 and 12 are delivered by nobody", () => {
    for (const ordinal of ["10", "11", "12"])
      expect(
        seedGraph.relationships.filter(
          ({ type, target }) => type === "DELIVERS" && target === `${SEED}#ind_${ordinal}`,
        ),
      ).toEqual([]);
  });
});

describe("ALIGNS_WITH: local heading → upper heading", () => {
  const pairs: { local: string; upper: string; links: Record<string, string> }[] =
    json("alignment.json").pairs;
  const name = (nodes: ReadonlyMap<string, GraphNode>, id: string, field: string) => {
    const properties: Values = nodes.get(id)!.properties;
    return String(properties[field]);
  };

  test("the seed and the outline it carries out", () => {
    const nodes = new Map(seedGraph.nodes.map((node) => [node.id, node]));
    const found = seedGraph.relationships
      .filter(
        ({ type, source, target }) =>
          type === "ALIGNS_WITH" &&
          source.startsWith(SEED) &&
          target.startsWith("质量强国建设纲要#ref_") &&
          nodes.get(source)!.label === "Measure",
      )
      .map(({ source, target }) => `${name(nodes, source, "num")} ${name(nodes, target, "title")}`);
    const result = score(
      found,
      Object.entries(pairs[0]!.links).map(([local, upper]) => `${local} ${upper}`),
    );
    console.log(row("ALIGNS_WITH, seed → national headings", result));
    expect(f1(result)).toBeGreaterThanOrEqual(0.9);
  });

  /** Documents that are not part of this project are compared where `CORPUS` names a folder that has them. */
  const elsewhere = process.env.CORPUS
    ? pairs
        .slice(1)
        .filter(({ local, upper }) =>
          [local, upper].every((file) => existsSync(join(process.env.CORPUS!, file))),
        )
    : [];
  for (const { local, upper, links } of elsewhere)
    test(`${local} and ${upper}`, async () => {
      const sources = await Promise.all(
        [local, upper].map(async (file) => read(readFileSync(join(process.env.CORPUS!, file)), file)),
      );
      const graph = build(sources, curated);
      const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
      const own = graph.nodes.find(
        (node) => node.label === "Policy" && node.properties.sha256 === sources[0]!.sha256,
      )!.id;
      expect(parse(sources[0]!).units.length).toBeGreaterThan(30);
      const found = graph.relationships
        .filter(
          ({ type, source }) =>
            type === "ALIGNS_WITH" && source.startsWith(`${own}#`) && nodes.get(source)!.label === "Measure",
        )
        .map(({ source, target }) => `${name(nodes, source, "title")} ${name(nodes, target, "title")}`);
      const result = score(
        found,
        Object.entries(links).map(([here, there]) => `${here} ${there}`),
      );
      console.log(row(`ALIGNS_WITH, ${local.slice(0, 28)}`, result));
      expect(result.right / result.found).toBeGreaterThanOrEqual(0.7);
    });
});
