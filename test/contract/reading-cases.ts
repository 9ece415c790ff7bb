import { METHODS, TYPES } from "../../graph/model/index.ts";
import {
  beyond,
  count,
  countFindings,
  countHits,
  countOfPolicy,
  datedDeadlines,
  degree,
  findings,
  groups,
  hits,
  neighbours,
  page,
  step,
  touching,
  undatedDeadlines,
} from "../../graph/store/questions.ts";
import { nodeFrom } from "../../graph/store/records.ts";
import type { Row } from "../../graph/store/store.ts";
import { small } from "../support/small-graph.ts";

type Case = readonly [Record<string, unknown>, (rows: Row[]) => unknown, unknown];

const ids = (rows: Row[]) => rows.map((row) => nodeFrom(row).id);
const plain = (rows: Row[]) => rows;
/** Nodes and relationships of a step, each in its order. */
const stepped = (rows: Row[]) => [
  ids(rows.filter((row) => row.type === null || row.type === undefined)),
  rows
    .filter((row) => row.type !== null && row.type !== undefined)
    .map((row) => `${String(row.source)} ${String(row.type)} ${String(row.target)}`),
];
const body = "bureau/某市/市场监管局";
const linked = small.relationships.find(({ type }) => type === "DUE")!;

const SELECTED = {
  from: { ids: ["P#m_1", "nobody"], via: { types: ["ASSIGNED_TO", "CONTAINS"], direction: "OUT" } },
  labels: ["Bureau", "Task"],
  where: null,
};

/** What lists, chains and searches ask: parameters, and what is answered on the small graph. */
export const READING_CASES: Readonly<Record<string, Case>> = {
  [countOfPolicy.name]: [
    { policy: "P" },
    plain,
    ["Deadline", "Finding", "Indicator", "Measure", "Policy", "Resource", "Section", "Target", "Task"].map(
      (label) => ({ label, count: 1 }),
    ),
  ],
  [step.name]: [
    {
      ids: ["P#m_1", "P#t_1"],
      out: ["ASSIGNED_TO", "CONTAINS"],
      into: ["DELIVERS"],
      methods: METHODS,
      each: 1,
      limit: 10,
    },
    stepped,
    [
      ["P#m_1", "P#t_1"],
      [`P#m_1 ASSIGNED_TO ${body}`, `P#t_1 ASSIGNED_TO ${body}`],
    ],
  ],
  [beyond.name]: [
    { ids: ["P#m_1", body], out: TYPES, into: TYPES, methods: METHODS, shown: ["P#t_1", "P#m_1"] },
    plain,
    [{ id: "P#m_1", count: 5 }],
  ],
  [neighbours.name]: [
    { id: "P#m_1", types: TYPES, methods: METHODS, limit: 3 },
    ids,
    [body, "P#sec_1", "P#ind_1"],
  ],
  [touching.name]: [
    { ids: ["P#m_1", "P#m_1__due_2025年底前"], types: ["DUE"], limit: 10 },
    plain,
    [{ id: linked.id, source: "P#m_1", target: "P#m_1__due_2025年底前" }],
  ],
  [degree.name]: [{ ids: ["P#m_1", "P#t_1"], types: ["ASSIGNED_TO", "CONTAINS"] }, plain, [{ count: 5 }]],
  [findings.name]: [
    {
      policy: "P",
      severity: "CRITICAL",
      codes: ["OWNER_MISSING"],
      after: { order: 40, id: "P" },
      limit: 10,
    },
    ids,
    ["P#find_1"],
  ],
  [countFindings.name]: [
    { policy: null },
    plain,
    [{ severity: "CRITICAL", code: "OWNER_MISSING", count: 1 }],
  ],
  [datedDeadlines.name]: [
    { policy: null, from: "2025-12-31", to: "2026-01-31", after: null, limit: 10 },
    ids,
    ["P#m_1__due_2025年底前"],
  ],
  [undatedDeadlines.name]: [{ policy: "P", after: null, limit: 10 }, ids, []],
  [hits.name]: [
    {
      terms: ["食品"],
      labels: ["Task", "Measure", "Resource"],
      inName: true,
      after: { label: "Task", order: 30, id: "P#t_1" },
      limit: 10,
    },
    ids,
    ["P#m_1", "P#res_食品平台"],
  ],
  [countHits.name]: [
    { terms: ["食品"], labels: ["Measure", "Task", "Policy"], limit: 10 },
    plain,
    [
      { label: "Measure", count: 1, isExact: true },
      { label: "Task", count: 1, isExact: true },
    ],
  ],
  [page.name]: [
    { ...SELECTED, orderBy: [], after: [1, body, "ff"], backward: false, limit: 1 },
    (rows) => rows.map((row) => [row.from, nodeFrom(row).id, row.type, row.source, row.target]),
    [["P#m_1", "P#t_1", "CONTAINS", "P#m_1", "P#t_1"]],
  ],
  [count.name]: [SELECTED, plain, [{ from: "P#m_1", count: 2 }]],
  [groups.name]: [
    { ...SELECTED, groupBy: [{ of: "RELATIONSHIP", property: "type" }] },
    plain,
    [
      { from: "P#m_1", values: ["ASSIGNED_TO"], count: 1 },
      { from: "P#m_1", values: ["CONTAINS"], count: 1 },
    ],
  ],
};
