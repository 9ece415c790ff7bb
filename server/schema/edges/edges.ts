import { RELATIONSHIP_TYPES, type NodeLabel, type RelationshipType } from "../../../graph/index.ts";
import { kindOf, type KindName } from "../kinds.ts";

/** A relationship as a field of one of its ends. */
export interface Edge {
  readonly of: KindName;
  readonly name: string;
  readonly type: RelationshipType;
  readonly direction: "OUT" | "IN";
  readonly to: KindName;
  /** True where there is one at most: the field is the node, not a list. */
  readonly one?: true;
  readonly zh: string;
  readonly en: string;
}

type Line = readonly [
  name: string,
  type: RelationshipType,
  direction: "OUT" | "IN",
  to: KindName,
  zh: string,
  en: string,
];

/** By the kind that has the fields. A new field is a line here. */
const LINES: Partial<Readonly<Record<KindName, readonly Line[]>>> = {
  Policy: [
    ["implements", "IMPLEMENTS", "OUT", "Policy", "所贯彻落实的政策", "The policies it says it carries out"],
    ["implementedBy", "IMPLEMENTS", "IN", "Policy", "贯彻落实它的政策", "The policies that carry it out"],
    [
      "cites",
      "CITES",
      "OUT",
      "Policy",
      "封面与正文首部引用的政策",
      "The policies it names before its first part",
    ],
    ["citedBy", "CITES", "IN", "Node", "引用它的政策与条款", "The policies and provisions that name it"],
    ["issuedBy", "ISSUED_BY", "OUT", "Bureau", "发文机关", "Those who issued it"],
    [
      "earlierVersions",
      "EARLIER_VERSION_OF",
      "IN",
      "Policy",
      "早前文本（草稿、征求意见稿等）",
      "Earlier texts of it: drafts, those out for comment",
    ],
    [
      "laterVersions",
      "EARLIER_VERSION_OF",
      "OUT",
      "Policy",
      "由它而来的后续文本",
      "The texts that came of it",
    ],
    ["children", "CONTAINS", "OUT", "Provision", "第一层条款", "Its parts of the first level"],
    [
      "flaggedBy",
      "FLAGS",
      "IN",
      "Finding",
      "指向政策本身的核查发现",
      "Findings that point at the policy itself",
    ],
  ],
  Provision: [
    ["children", "CONTAINS", "OUT", "Provision", "其下一层条款", "The parts of the next level"],
    ["indicators", "CONTAINS", "OUT", "Indicator", "其表格中的指标", "The indicators of its tables"],
    [
      "deadlines",
      "DUE",
      "OUT",
      "Deadline",
      "它自己写明的期限，不含下级",
      "The deadlines it states itself, without those of its parts",
    ],
    ["targets", "SETS", "OUT", "Target", "它自己写明的目标值", "The values it sets itself"],
    ["delivers", "DELIVERS", "OUT", "Indicator", "所支撑的指标", "The indicators it serves"],
    [
      "alignedWith",
      "ALIGNS_WITH",
      "OUT",
      "Provision",
      "所承接的上级条款",
      "The parts of upper policies that it takes up",
    ],
    [
      "alignedBy",
      "ALIGNS_WITH",
      "IN",
      "Provision",
      "承接它的下级条款",
      "The parts of lower policies that take it up",
    ],
    [
      "restates",
      "RESTATES",
      "OUT",
      "Provision",
      "所分解重述的条款",
      "The parts of the body that it says again",
    ],
    [
      "restatedBy",
      "RESTATES",
      "IN",
      "Provision",
      "分解重述它的条款",
      "The parts of the annex that say it again",
    ],
    ["findings", "FLAGS", "IN", "Finding", "指向它的核查发现", "Findings that point at it"],
    ["dependsOn", "DEPENDS_ON", "OUT", "Provision", "以之为前提的条款", "The provisions it depends on"],
    ["dependedOnBy", "DEPENDS_ON", "IN", "Provision", "以它为前提的条款", "The provisions that depend on it"],
    ["reliesOn", "RELIES_ON", "OUT", "Resource", "所依托的平台与机制", "What it relies on"],
    ["builds", "BUILDS", "OUT", "Resource", "所建设的平台与机制", "What it builds"],
    [
      "feedsInto",
      "FEEDS_INTO",
      "OUT",
      "Resource",
      "结果所纳入的平台与机制",
      "What its results are made part of",
    ],
    ["cites", "CITES", "OUT", "Policy", "所引用的政策", "The policies it names"],
  ],
  Bureau: [
    ["issued", "ISSUED_BY", "IN", "Policy", "所发的政策", "The policies it issued"],
    ["counterparts", "COUNTERPART_OF", "OUT", "Bureau", "上级对口单位", "Its counterparts at an upper level"],
    [
      "localCounterparts",
      "COUNTERPART_OF",
      "IN",
      "Bureau",
      "下级对口单位",
      "Its counterparts at lower levels",
    ],
    ["reportsTo", "REPORTS_TO", "OUT", "Bureau", "所报告的单位", "Those it reports to"],
    ["overseen", "REPORTS_TO", "IN", "Bureau", "向它报告的单位", "Those who report to it"],
    [
      "succeededBy",
      "SUCCEEDED_BY",
      "OUT",
      "Bureau",
      "机构改革后承接其职能的单位",
      "The bodies that a reform gave its work to",
    ],
    [
      "predecessors",
      "SUCCEEDED_BY",
      "IN",
      "Bureau",
      "机构改革前的单位（图中有的）",
      "The bodies whose work it took over, of those in the graph",
    ],
    ["findings", "FLAGS", "IN", "Finding", "指向它的核查发现", "Findings that point at it"],
  ],
  Indicator: [
    [
      "targets",
      "SETS",
      "OUT",
      "Target",
      "设定的目标值与基期值",
      "The values it sets, and those it starts from",
    ],
    ["deadlines", "DUE", "OUT", "Deadline", "它所在的行写明的期限", "The deadlines that its row states"],
    ["deliveredBy", "DELIVERS", "IN", "Provision", "支撑它的条款", "The provisions that serve it"],
    [
      "alignedWith",
      "ALIGNS_WITH",
      "OUT",
      "Indicator",
      "所承接的上级指标",
      "The indicators of upper policies that it takes up",
    ],
    [
      "alignedBy",
      "ALIGNS_WITH",
      "IN",
      "Indicator",
      "承接它的下级指标",
      "The indicators of lower policies that take it up",
    ],
    ["findings", "FLAGS", "IN", "Finding", "指向它的核查发现", "Findings that point at it"],
  ],
  Target: [["findings", "FLAGS", "IN", "Finding", "指向它的核查发现", "Findings that point at it"]],
  Resource: [
    ["builtBy", "BUILDS", "IN", "Provision", "建设它的条款", "The provisions that build it"],
    ["reliedOnBy", "RELIES_ON", "IN", "Provision", "依托它的条款", "The provisions that rely on it"],
    [
      "fedBy",
      "FEEDS_INTO",
      "IN",
      "Provision",
      "结果纳入它的条款",
      "The provisions whose results are made part of it",
    ],
    ["findings", "FLAGS", "IN", "Finding", "指向它的核查发现", "Findings that point at it"],
  ],
  Finding: [["flags", "FLAGS", "OUT", "Node", "所指的节点", "What it points at"]],
};

/** Fields that are one node: it has one at most. */
const SINGLE: Partial<Readonly<Record<KindName, readonly Line[]>>> = {
  Provision: [
    [
      "parent",
      "CONTAINS",
      "IN",
      "Provision",
      "上一级条款；直属政策的为空",
      "The part it stands in; null right below the policy",
    ],
  ],
  Indicator: [
    [
      "provision",
      "CONTAINS",
      "IN",
      "Provision",
      "所在条款；没有则为空",
      "The provision it stands in; null where there is none",
    ],
  ],
  Target: [
    ["setBy", "SETS", "IN", "Node", "设定它的指标或条款", "The indicator or the provision that sets it"],
  ],
};

export const EDGES: readonly Edge[] = [...linesOf(LINES, false), ...linesOf(SINGLE, true)];

function linesOf(table: typeof LINES, one: boolean): Edge[] {
  return Object.entries(table).flatMap(([of, lines]) =>
    lines.map(([name, type, direction, to, zh, en]) => ({
      of: of as KindName,
      name,
      type,
      direction,
      to,
      ...(one && { one }),
      zh,
      en,
    })),
  );
}

/** Who is charged: a field of relationships, not of nodes. */
export const ASSIGNMENT_EDGES: readonly Edge[] = [
  {
    of: "Provision",
    name: "assignments",
    type: "ASSIGNED_TO",
    direction: "OUT",
    to: "Bureau",
    zh: "责任分工：谁以何种角色负责",
    en: "Who is charged with it, and as what",
  },
  {
    of: "Indicator",
    name: "owners",
    type: "ASSIGNED_TO",
    direction: "OUT",
    to: "Bureau",
    zh: "其行写明的责任单位；支撑它的条款由谁负责，见 deliveredBy",
    en: "Who its row names; for who answers for the provisions that serve it see deliveredBy",
  },
  {
    of: "Bureau",
    name: "assignments",
    type: "ASSIGNED_TO",
    direction: "IN",
    to: "Node",
    zh: "它的责任分工，各文件都算",
    en: "What it is charged with, in all documents",
  },
];

/** The labels that an edge can lead to. */
export function farLabelsOf({ type, direction, to }: Edge): NodeLabel[] {
  const ends: readonly NodeLabel[] = RELATIONSHIP_TYPES[type][direction === "OUT" ? "to" : "from"];
  return kindOf(to).labels.filter((label) => ends.includes(label));
}
