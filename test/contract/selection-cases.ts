import { LABELS, TYPES } from "../../graph/model/index.ts";
import type { Compared, Condition, OrderBy, PageRequest, Via } from "../../graph/store/selection.ts";

/* What is asked of the small graph, and the ids that are answered. */

export const node = (property: string): Compared => ({ of: "NODE", property });
export const link = (property: string): Compared => ({ of: "RELATIONSHIP", property });
export const via = (direction: Via["direction"], ...types: Via["types"]): Via => ({ types, direction });
const ANY: Condition = { all: [] };

export const ALL: PageRequest = {
  from: null,
  labels: LABELS,
  where: null,
  orderBy: [],
  after: null,
  backward: false,
  limit: 100,
};

/** Ids of the small graph in document order. */
export const BODY = "bureau/某市/市场监管局";
const DUE = "P#m_1__due_2025年底前";
const IDS: readonly string[] = [
  BODY,
  "P",
  "P#sec_1",
  "P#ind_1",
  "P#ind_1__target_2025",
  "P#m_1",
  "P#t_1",
  DUE,
  "P#res_食品平台",
  "P#find_1",
];
const without = (...ids: string[]) => IDS.filter((id) => !ids.includes(id));

/** Every comparison, of what is a column, a value, a list, a truth value and a number in one engine or the other. */
export const CONDITIONS: readonly (readonly [Condition, readonly string[]])[] = [
  [{ ...node("id"), op: "EQ", value: "P" }, ["P"]],
  [{ ...node("id"), op: "CONTAINS", value: "_1_" }, ["P#ind_1__target_2025", DUE]],
  [{ ...node("label"), op: "IN", value: ["Task", "Policy"] }, ["P", "P#t_1"]],
  [{ ...node("label"), op: "CONTAINS", value: "Ta" }, ["P#ind_1__target_2025", "P#t_1"]],
  [{ ...node("policy"), op: "EQ", value: "P" }, without(BODY)],
  [{ ...node("policy"), op: "NULL" }, [BODY]],
  [{ ...node("policy"), op: "GTE", value: "Q" }, []],
  [{ ...node("order"), op: "GTE", value: 40 }, ["P#res_食品平台", "P#find_1"]],
  [{ ...node("order"), op: "LTE", value: 4 }, [BODY, "P"]],
  [{ ...node("text"), op: "CONTAINS", value: "全𠮷" }, ["P#m_1"]],
  [{ ...node("text"), op: "EQ", value: "加强食品抽检" }, ["P#t_1"]],
  [{ ...node("kind"), op: "IN", value: ["TASK", "ADMINISTRATION"] }, [BODY, "P#t_1"]],
  [{ ...node("dueFrom"), op: "LTE", value: "2025-12-31" }, [DUE]],
  [{ ...node("dueFrom"), op: "GTE", value: "2026-01-01" }, []],
  [{ ...node("value"), op: "EQ", value: 98.5 }, ["P#ind_1__target_2025"]],
  [{ ...node("value"), op: "IN", value: [98, 98.5] }, ["P#ind_1__target_2025"]],
  [{ ...node("held"), op: "EQ", value: true }, ["P"]],
  [{ ...node("group"), op: "EQ", value: false }, [BODY]],
  [{ ...node("aliases"), op: "EQ", value: "监管局" }, [BODY]],
  [{ ...node("aliases"), op: "IN", value: ["无", "监管局"] }, [BODY]],
  [{ ...node("aliases"), op: "CONTAINS", value: "场监" }, [BODY]],
  [{ ...node("issuers"), op: "EQ", value: "市人民" }, []],
  [{ ...node("stated"), op: "CONTAINS", value: '"1"' }, ["P#m_1"]],
  [{ ...node("num"), op: "NULL" }, without("P#m_1")],
  [{ not: { ...node("num"), op: "EQ", value: "(二)" } }, IDS],
  [{ not: { ...node("num"), op: "EQ", value: "(一)" } }, without("P#m_1")],
  [{ not: { not: { ...node("num"), op: "EQ", value: "(一)" } } }, ["P#m_1"]],
  [ANY, IDS],
  [{ any: [] }, []],
  [{ not: { any: [] } }, IDS],
  [
    {
      any: [
        { ...node("year"), op: "EQ", value: 2025 },
        {
          all: [
            { ...node("title"), op: "CONTAINS", value: "合格" },
            { ...node("ordinal"), op: "LTE", value: 1 },
          ],
        },
      ],
    },
    ["P#ind_1", "P#ind_1__target_2025"],
  ],
  [{ some: via("OUT", "ASSIGNED_TO"), where: ANY }, ["P#m_1", "P#t_1"]],
  [{ some: via("IN", "ASSIGNED_TO"), where: { ...node("num"), op: "NULL" } }, [BODY]],
  [{ some: via("OUT", "ASSIGNED_TO"), where: { ...link("method"), op: "EQ", value: "DERIVED" } }, ["P#t_1"]],
  [
    { some: via("OUT", "CONTAINS"), where: { not: { some: via("OUT", "ASSIGNED_TO"), where: ANY } } },
    ["P", "P#sec_1"],
  ],
  [
    { not: { some: via("OUT", ...TYPES), where: ANY } },
    [BODY, "P#ind_1__target_2025", DUE, "P#res_食品平台"],
  ],
];

export const ORDERS: readonly (readonly [readonly OrderBy[], readonly string[]])[] = [
  [[{ ...node("num"), descending: true }], ["P#m_1", ...without("P#m_1")]],
  [[{ ...node("order"), descending: true }], IDS.toReversed()],
  [
    [
      { ...node("policy"), descending: false },
      { ...node("start"), descending: true },
    ],
    [DUE, ...without(BODY, DUE), BODY],
  ],
  [
    [
      { ...node("group"), descending: false },
      { ...node("held"), descending: true },
    ],
    [BODY, ...without(BODY)],
  ],
];

/** What no store answers. */
export const MISTAKES: readonly Partial<PageRequest>[] = [
  { where: { ...node("constructor"), op: "NULL" } },
  { where: { ...node("search"), op: "NULL" } },
  { where: { ...link("role"), op: "NULL" } },
  { where: { ...node("year"), op: "EQ", value: "2025" } },
  { where: { ...node("name"), op: "IN", value: [1] } },
  { where: { ...node("year"), op: "CONTAINS", value: "2" } },
  { orderBy: [{ ...node("aliases"), descending: false }] },
  { after: ["P"] },
  { after: [null, "P"] },
  { limit: -1 },
];
