import { afterAll, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { METHODS, TYPES, type PolicyGraph } from "../../graph/model/index.ts";
import { nodeFrom, relationshipFrom } from "../../graph/store/records.ts";
import { StoreConflictError } from "../../graph/store/errors.ts";
import {
  among,
  countNodes,
  countRelationships,
  expandIn,
  expandOut,
  leavingPolicy,
  nodesByIds,
  nodesOfLabel,
  outline,
  bureauFormerly,
  policyFormerly,
  QUESTIONS,
  relationshipFormerly,
  relationshipsByIds,
  searchNodes,
  state,
  statedNodes,
  targetsOf,
  textOf,
  texts,
  type Question,
} from "../../graph/store/questions.ts";
import type { Row, Store } from "../../graph/store/store.ts";
import { small, smaller } from "../support/small-graph.ts";
import { READING_CASES } from "./reading-cases.ts";

/**
 * Parameters for every statement, and what it answers on the small graph; a statement without an entry fails.
 */
const CASES: Readonly<Record<string, readonly [Record<string, unknown>, (rows: Row[]) => unknown, unknown]>> =
  {
    ...READING_CASES,
    [state.name]: [{}, (rows) => rows, [{ revision: "one", documents: 1 }]],
    [nodesByIds.name]: [
      { ids: ["P#m_1", "nobody", "P#text", "state"] },
      (rows) => rows.map(nodeFrom),
      [small.nodes[2]],
    ],
    [bureauFormerly.name]: [{ id: "bureau/示范区/某局" }, (rows) => rows, []],
    [policyFormerly.name]: [{ id: "质量方案" }, (rows) => rows, [{ id: "P" }]],
    [relationshipFormerly.name]: [
      { id: "0123456789ab" },
      (rows) => rows,
      [{ id: small.relationships[8]!.id }],
    ],
    [relationshipsByIds.name]: [
      { ids: ["nobody", small.relationships[1]!.id, small.relationships[0]!.id] },
      (rows) => rows.map((row) => relationshipFrom(row)),
      [small.relationships[1], small.relationships[0]],
    ],
    ...Object.fromEntries(
      small.nodes.map((node) => [
        nodesOfLabel(node.label).name,
        [{ policy: null, limit: 10 }, (rows: Row[]) => rows.map(nodeFrom), [node]] as const,
      ]),
    ),
    [outline.name]: [{ policy: "P", limit: 10 }, ids, ["P#sec_1", "P#ind_1", "P#m_1", "P#t_1"]],
    [expandOut.name]: [
      { ids: ["P#m_1", "P#sec_1"], types: ["CONTAINS", "ASSIGNED_TO"], methods: METHODS, limit: 10 },
      ends,
      [
        "P#sec_1 CONTAINS P#ind_1",
        "P#sec_1 CONTAINS P#m_1",
        "P#m_1 ASSIGNED_TO bureau/某市/市场监管局",
        "P#m_1 CONTAINS P#t_1",
      ],
    ],
    [expandIn.name]: [
      { ids: ["bureau/某市/市场监管局"], types: TYPES, methods: ["DERIVED"], limit: 10 },
      ends,
      ["P#t_1 ASSIGNED_TO bureau/某市/市场监管局"],
    ],
    [among.name]: [
      { ids: ["P#m_1", "P#t_1", "P"], types: TYPES, methods: METHODS, limit: 10 },
      ends,
      ["P#m_1 CONTAINS P#t_1"],
    ],
    [leavingPolicy.name]: [
      { policy: "P", types: ["ASSIGNED_TO"], methods: METHODS, limit: 10 },
      ends,
      ["P#m_1 ASSIGNED_TO bureau/某市/市场监管局", "P#t_1 ASSIGNED_TO bureau/某市/市场监管局"],
    ],
    [searchNodes.name]: [{ terms: ["食品", "一"], labels: ["Measure", "Task"], limit: 10 }, ids, ["P#m_1"]],
    [statedNodes.name]: [{ policy: "P" }, (rows) => rows, [{ id: "P#m_1", stated: ['{"id":"1"}'] }]],
    [targetsOf.name]: [
      { ids: ["P#ind_1", "P"] },
      (rows) => rows.map((row) => [row.source, nodeFrom(row)]),
      [["P#ind_1", small.nodes[6]]],
    ],
    [texts.name]: [{}, (rows) => rows, [small.texts[0]]],
    [textOf.name]: [{ policy: "P" }, (rows) => rows, [small.texts[0]]],
    [countNodes.name]: [
      {},
      (rows) => rows.map((row) => `${row.label} ${row.count}`),
      [
        "Bureau 1",
        "Deadline 1",
        "Finding 1",
        "Indicator 1",
        "Measure 1",
        "Policy 1",
        "Resource 1",
        "Section 1",
        "Target 1",
        "Task 1",
      ],
    ],
    [countRelationships.name]: [
      {},
      (rows) => rows.map((row) => `${row.type} ${row.method} ${row.count}`),
      [
        "ASSIGNED_TO DERIVED 1",
        "ASSIGNED_TO EXPLICIT 1",
        "BUILDS EXPLICIT 1",
        "CONTAINS EXPLICIT 4",
        "DELIVERS INFERRED 1",
        "DUE EXPLICIT 1",
        "FLAGS DERIVED 1",
        "SETS EXPLICIT 1",
      ],
    ],
  };

/** What every store promises. `open` gives one to use; what was in it may be lost. */
export function storeContract(name: string, open: () => Promise<Store>): void {
  describe(name, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store?.close());
    beforeEach(async () => {
      await store.publish({ ...small, revision: `${Math.random()}` });
      await store.publish(small);
    });

    test.each(QUESTIONS.map((question): [string, Question] => [question.name, question]))(
      "statement %s",
      async (_, statement) => {
        const [parameters, shape, expected] = CASES[statement.name]!;
        expect(shape(await store.read(statement, parameters))).toEqual(expected);
      },
    );

    test("what is read is what was published", async () => {
      const rows = await store.read(expandOut, {
        ids: small.nodes.map(({ id }) => id),
        types: TYPES,
        methods: METHODS,
        limit: 100,
      });
      const byId = (graph: readonly { id: string }[]) => new Map(graph.map((item) => [item.id, item]));
      expect(byId(rows.map(relationshipFrom))).toEqual(byId(small.relationships));
      expect(
        byId((await store.read(nodesByIds, { ids: small.nodes.map(({ id }) => id) })).map(nodeFrom)),
      ).toEqual(byId(small.nodes));
    });

    test("the same revision is not written again", async () => {
      expect(await store.publish(small)).toBe("UNCHANGED");
    });

    test("a new revision takes the place of the whole graph", async () => {
      expect(await store.publish(smaller)).toBe("PUBLISHED");
      expect(await store.read(nodesByIds, { ids: ["P#t_1"] })).toEqual([]);
      expect(await store.read(state)).toEqual([{ revision: "two", documents: 1 }]);
    });

    test("a publish that fails in the middle leaves the graph as it was", async () => {
      const twice: PolicyGraph = {
        ...smaller,
        revision: "broken",
        nodes: [...smaller.nodes, smaller.nodes[0]!],
      };
      await expect(store.publish(twice)).rejects.toThrow();
      expect(await store.read(state)).toEqual([{ revision: "one", documents: 1 }]);
      expect((await store.read(countNodes)).reduce((sum, row) => sum + Number(row.count), 0)).toBe(
        small.nodes.length,
      );
    });

    test("publishes at the same time end in one of them, whole", async () => {
      const graphs = [small, smaller, small, smaller, small, smaller].map((graph, index) => ({
        ...graph,
        revision: `parallel ${index}`,
      }));
      await Promise.all(graphs.map((graph) => store.publish(graph)));
      const [row] = await store.read(state);
      const winner = graphs.find(({ revision }) => revision === row!.revision)!;
      expect((await store.read(countNodes)).reduce((sum, counted) => sum + Number(counted.count), 0)).toBe(
        winner.nodes.length,
      );
    });

    test("a graph whose basis is gone is refused, and the store stays as it is", async () => {
      await expect(store.publish(smaller, "another")).rejects.toThrow(StoreConflictError);
      await expect(store.publish(smaller, null)).rejects.toThrow(StoreConflictError);
      expect(await store.read(state)).toEqual([{ revision: "one", documents: 1 }]);
      expect(await store.publish(small, "another")).toBe("UNCHANGED");
      expect(await store.publish(smaller, "one")).toBe("PUBLISHED");
    });

    test("of publishes at the same time on one basis one is written, the others are refused", async () => {
      const graphs = [1, 2, 3, 4].map((index) => ({ ...smaller, revision: `racing ${index}` }));
      const results = await Promise.allSettled(graphs.map((graph) => store.publish(graph, "one")));
      const written = graphs.filter((_, index) => results[index]!.status === "fulfilled");
      expect(written).toHaveLength(1);
      for (const result of results)
        if (result.status === "rejected") expect(result.reason).toBeInstanceOf(StoreConflictError);
      expect(await store.read(state)).toEqual([{ revision: written[0]!.revision, documents: 1 }]);
    });

    test("readers see the old graph or the new one", async () => {
      let publishing = true;
      const published = store.publish(smaller).finally(() => (publishing = false));
      const seen = new Set<number>();
      while (publishing)
        seen.add((await store.read(nodesByIds, { ids: small.nodes.map(({ id }) => id) })).length);
      await published;
      for (const count of seen) expect([small.nodes.length, smaller.nodes.length]).toContain(count);
    });

    test("a text of a megabyte comes back as it was", async () => {
      const text = "政脉𠮷\n".repeat(200_000);
      await store.publish({ ...small, revision: "large", texts: [{ ...small.texts[0]!, text }] });
      expect((await store.read(textOf, { policy: "P" }))[0]!.text).toBe(text);
    });

    test("values are values, never Cypher", async () => {
      for (const words of ["') RETURN 1 //", "`", "\\u0060", "$ids", "*/", "甲' OR '1'='1"]) {
        expect(await store.read(nodesByIds, { ids: [words] })).toEqual([]);
        expect(await store.read(searchNodes, { terms: [words], labels: ["Measure"], limit: 5 })).toEqual([]);
      }
    });
  });
}

function ids(rows: Row[]): string[] {
  return rows.map((row) => nodeFrom(row).id);
}

function ends(rows: Row[]): string[] {
  return rows.map((row) => `${String(row.source)} ${String(row.type)} ${String(row.target)}`);
}
