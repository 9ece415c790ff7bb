import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openStore } from "../../../../../graph/index.ts";
import type { Condition, PageRequest, Via } from "../../../../../graph/store/selection.ts";
import { openDatabase, type Database } from "../../../../../graph/store/sqlite/database.ts";
import { pageStatement } from "../../../../../graph/store/sqlite/selecting/page.ts";
import { Words } from "../../../../../graph/store/sqlite/words.ts";
import { small } from "../../../../support/small-graph.ts";

const FIRST: PageRequest = {
  from: null,
  labels: ["Measure"],
  where: null,
  orderBy: [],
  after: null,
  backward: false,
  limit: 5,
};
const OF_POLICY: Condition = { of: "NODE", property: "policy", op: "EQ", value: "P" };
const via = (direction: Via["direction"], ...types: Via["types"]): Via => ({ types, direction });
const BY_PLACE = "USE TEMP B-TREE FOR LAST TERM OF ORDER BY";
const BY_PLACES = "USE TEMP B-TREE FOR LAST 2 TERMS OF ORDER BY";

/** Where each page is found: an index gives it in the order wanted, and only what is equal is sorted. */
const PLANS: Readonly<Record<string, readonly [Partial<PageRequest>, readonly string[]]>> = {
  "a label": [{}, ["SEARCH n USING INDEX node_label (label=?)", BY_PLACE]],
  "a label, from its end": [{ backward: true }, ["SEARCH n USING INDEX node_label (label=?)", BY_PLACE]],
  "a label, behind a place": [
    { after: [20, "P#m_1"] },
    ["SEARCH n USING INDEX node_label (label=? AND rank>?)", BY_PLACE],
  ],
  "labels, before a place": [
    { labels: ["Measure", "Task"], after: [20, "P#m_1"], backward: true },
    [
      "SEARCH n USING INDEX node_label (label=? AND rank<?)",
      BY_PLACE,
      "SEARCH n USING INDEX node_label (label=? AND rank<?)",
      BY_PLACE,
    ],
  ],
  "a policy": [{ where: OF_POLICY }, ["SEARCH n USING INDEX node_policy (policy=? AND label=?)", BY_PLACE]],
  "what a node leads to": [
    { from: { ids: ["P"], via: via("OUT", "CONTAINS") } },
    ["SEARCH r USING INDEX relationship_out (source=? AND type=?)", BY_PLACES],
  ],
  "what leads to a node, behind a place": [
    { from: { ids: ["P"], via: via("IN", "CONTAINS") }, after: [20, "P#m_1", "ff"] },
    ["SEARCH r USING INDEX relationship_in (target=? AND type=? AND source_rank>?)", BY_PLACES],
  ],
  "what anything leads to": [
    { from: { ids: null, via: via("OUT", "CONTAINS") } },
    [
      "SEARCH n USING INDEX node_label (label=?)",
      "SEARCH r USING INDEX relationship_in (target=? AND type=?)",
      BY_PLACES,
    ],
  ],
  "a far end that is there": [
    { where: { some: via("OUT", "ASSIGNED_TO"), where: { all: [] } } },
    [
      "SEARCH n USING INDEX node_label (label=?)",
      "SEARCH r1 USING COVERING INDEX relationship_out (source=? AND type=?)",
      BY_PLACE,
    ],
  ],
};

describe("a page is found by an index", () => {
  let database: Database;
  beforeAll(async () => {
    const path = join(mkdtempSync(join(tmpdir(), "zhengmai-plans-")), "graph.db");
    const store = await openStore(`file:${path}`);
    await store.publish(small);
    await store.close();
    database = openDatabase(path, { readonly: true });
  });
  afterAll(() => database.close());

  test.each(Object.entries(PLANS))("of %s", (_, [request, found]) => {
    const { text, parameters } = pageStatement({ ...FIRST, ...request }, new Words(database));
    const plan = database.rows(`EXPLAIN QUERY PLAN ${text}`, parameters).map((row) => String(row[3]));
    const told = plan.filter((line) => /INDEX (?:node|relationship)_|LAST (?:\d+ )?TERM/.test(line));
    expect(told).toEqual(found);
    expect(plan.filter((line) => /^SCAN [nar]\b/.test(line))).toEqual([]);
  });
});
