import { read, utils } from "@e965/xlsx";
import { MultiDirectedGraph } from "graphology";
import graphml from "graphology-graphml";
import ICAL from "ical.js";
import jsonld from "jsonld";
import { DOMParser } from "@xmldom/xmldom";
import { describe, expect, test } from "vitest";
import { countsOf, bytesOf, exportedText, storeOf } from "../../../support/exporting.ts";
import { SEED, seedGraph, seedSource } from "../../../support/seed.ts";
import { small } from "../../../support/small-graph.ts";

/*
 * Each form opened by a reader that nobody here wrote, and counted against the graph.
 */

/** A line of N-Quads. */
interface Quad {
  readonly predicate: { readonly value: string };
  readonly object: { readonly value: string };
}

const store = await storeOf(seedGraph);
const counts = countsOf(seedGraph);

test("graphology reads the GraphML: all nodes and relationships, with what they say", async () => {
  const graph = graphml.parse(MultiDirectedGraph, await exportedText(store, "graphml"));
  expect({ nodes: graph.order, relationships: graph.size }).toEqual(counts);
  const ids = graph.mapNodes((_, { id }) => String(id)).toSorted();
  expect(ids).toEqual(seedGraph.nodes.map(({ id }) => id).toSorted());
  const methods = graph.mapEdges((_, { id, method }) => `${id} ${method}`).toSorted();
  expect(methods).toEqual(seedGraph.relationships.map(({ id, method }) => `${id} ${method}`).toSorted());
});

test("jsonld makes RDF of the JSON-LD: a statement and a triple of each relationship", async () => {
  const document = JSON.parse(await exportedText(store, "jsonld")) as object;
  const safely: Parameters<typeof jsonld.toRDF>[1] & { safe: boolean } = { safe: true };
  const quads = Object.values((await jsonld.toRDF(document, safely)) as Readonly<Record<string, Quad>>);
  const of = (predicate: string, object?: string) =>
    quads.filter((quad) => quad.predicate.value === predicate && (!object || quad.object.value === object));
  const type = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
  const rdf = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  expect(of(type, `${rdf}Statement`)).toHaveLength(counts.relationships);
  expect(of("urn:zhengmai:vocabulary:method")).toHaveLength(counts.relationships);
  expect(of("http://data.europa.eu/eli/ontology#has_part")).toHaveLength(
    seedGraph.relationships.filter((each) => each.type === "CONTAINS").length,
  );
  const labelled = quads.filter(
    ({ predicate, object }) =>
      predicate.value === type && /^urn:zhengmai:vocabulary:[A-Z][a-z]+$/.test(object.value),
  );
  expect(labelled).toHaveLength(counts.nodes);
  expect(of("http://data.europa.eu/eli/ontology#date_document")[0]!.object.value).toBe("2023-12-27");
});

describe("@e965/xlsx reads the workbook", async () => {
  const workbook = read(await bytesOf(store, "xlsx"));
  const rowsOf = (name: string) => utils.sheet_to_json<Record<string, unknown>>(workbook.Sheets[name]!);

  test("a row for every node and relationship", () => {
    expect(workbook.SheetNames).toEqual([
      "说明 About",
      "关系 Relationships",
      "节点 Nodes",
      "指标面板 Panel",
      "字段说明 Codebook",
    ]);
    expect({
      nodes: rowsOf("节点 Nodes").length,
      relationships: rowsOf("关系 Relationships").length,
    }).toEqual(counts);
  });
  test("every row with a quotation links to it", () => {
    const sheet = workbook.Sheets["关系 Relationships"]!;
    const links = Object.values(sheet).flatMap(
      (cell) => (cell as { l?: { Target: string } }).l?.Target ?? [],
    );
    expect(links).toHaveLength(counts.relationships);
    const wanted = seedGraph.relationships.map(({ evidence }) => {
      if (evidence.kind === "REFERENCE") return evidence.url;
      const { policy, start, end } = evidence;
      return `https://zhengmai.example/?${new URLSearchParams({ screen: "reader", policy, span: `${start}-${end}` })}`;
    });
    expect(links.toSorted()).toEqual(wanted.toSorted());
  });
});

test("ical.js reads the calendar: a day for each deadline that has one", async () => {
  const calendar = new ICAL.Component(ICAL.parse(await exportedText(store, "ics")) as unknown[]);
  const events = calendar.getAllSubcomponents("vevent").map((each) => new ICAL.Event(each));
  const dated = seedGraph.nodes.flatMap(({ id, properties }) =>
    "dueTo" in properties && properties.dueTo ? [`${id}@zhengmai ${properties.dueTo}`] : [],
  );
  expect(events.map((event) => `${event.uid} ${event.startDate}`).toSorted()).toEqual(dated.toSorted());
  expect(events.every((event) => event.startDate.isDate)).toBe(true);
});

test("xmldom reads the Akoma Ntoso: every part by its number, and the whole text", async () => {
  const text = await exportedText(store, "akn", { policy: SEED });
  const document = new DOMParser().parseFromString(text, "text/xml");
  const namespace = "http://docs.oasis-open.org/legaldocml/ns/akn/3.0";
  const ids = ["section", "chapter", "article", "hcontainer"].flatMap((name) =>
    [...document.getElementsByTagNameNS(namespace, name)].map((each) => each.getAttribute("eId")),
  );
  const provisions = seedGraph.nodes.filter(
    ({ properties }) => "part" in properties && properties.policy === SEED,
  );
  expect(ids.toSorted()).toEqual(provisions.map(({ id }) => id.slice(SEED.length + 1)).toSorted());
  const words = ["preface", "mainBody"].map(
    (name) => document.getElementsByTagNameNS(namespace, name)[0]!.textContent,
  );
  const charged = [...document.getElementsByTagNameNS(namespace, "organization")];
  expect(charged.length).toBeGreaterThan(100);
  expect(charged.every((each) => each.getAttribute("zm:method") !== "")).toBe(true);
  const plain = (written: string) => written.replace(/\s/g, "");
  expect(plain(words.join(""))).toBe(plain(seedSource.text));
});

test("JSON Lines: one JSON a line, counted at the end", async () => {
  const lines = (await exportedText(await storeOf(small), "jsonl")).trimEnd().split("\n");
  const records = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.at(-1)).toEqual({ record: "end", ...countsOf(small) });
  expect(records.filter(({ record }) => record === "node")).toHaveLength(small.nodes.length);
});
