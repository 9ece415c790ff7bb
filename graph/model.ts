/**
 * The vocabulary of the graph, as data: which nodes and relationships exist, what they are called,
 * which ends a relationship may have and which way it is read. Everything else asks these tables.
 */

/** How a relationship was got. The three never mix: a chain is as good as its weakest link. */
export const METHODS = ["EXPLICIT", "DERIVED", "INFERRED"] as const;
export type Method = (typeof METHODS)[number];

export interface Caption {
  readonly zh: string;
  readonly en: string;
}

/** Node labels. `provision` marks those that also carry the label `Provision`: numbered parts of a document. */
export const NODE_LABELS = {
  Policy: { zh: "政策", en: "Policy", provision: false },
  Section: { zh: "章节", en: "Section", provision: true },
  Measure: { zh: "措施", en: "Measure", provision: true },
  Task: { zh: "任务", en: "Task", provision: true },
  Bureau: { zh: "责任单位", en: "Bureau", provision: false },
  Indicator: { zh: "指标", en: "Indicator", provision: false },
  Target: { zh: "目标值", en: "Target", provision: false },
  Resource: { zh: "平台机制", en: "Resource", provision: false },
  Finding: { zh: "核查发现", en: "Finding", provision: false },
} as const satisfies Record<string, Caption & { provision: boolean }>;
export type NodeLabel = keyof typeof NODE_LABELS;
export const LABELS = Object.keys(NODE_LABELS) as NodeLabel[];

const PROVISION = ["Section", "Measure", "Task"] as const satisfies readonly NodeLabel[];

interface RelationshipRule extends Caption {
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /**
   * Which way "downstream" runs in a chain of each kind: from the one who demands to the one who answers.
   * OUT: along the arrow (a section contains a measure). IN: against it (a plan implements an outline,
   * so the plan is downstream of what it implements). Absent: not part of such a chain.
   */
  readonly downstream: Readonly<Partial<Record<ChainKind, "OUT" | "IN">>>;
}

/** Who answers for what; and what a target or a provision rests on: who delivers it, what must be there before. */
export const CHAIN_KINDS = ["responsibility", "dependency"] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/** Relationship types with their captions, allowed ends and reading direction. */
export const RELATIONSHIP_TYPES = {
  IMPLEMENTS: {
    zh: "贯彻落实",
    en: "implements",
    from: ["Policy"],
    to: ["Policy"],
    downstream: { responsibility: "IN" },
  },
  CITES: { zh: "引用", en: "cites", from: ["Policy", ...PROVISION], to: ["Policy"], downstream: {} },
  ISSUED_BY: { zh: "发文机关", en: "issued by", from: ["Policy"], to: ["Bureau"], downstream: {} },
  CONTAINS: {
    zh: "包含",
    en: "contains",
    from: ["Policy", ...PROVISION],
    to: [...PROVISION, "Indicator"],
    downstream: { responsibility: "OUT" },
  },
  ASSIGNED_TO: {
    zh: "责任单位",
    en: "assigned to",
    from: PROVISION,
    to: ["Bureau"],
    downstream: { responsibility: "OUT", dependency: "OUT" },
  },
  RESTATES: {
    zh: "分解重述",
    en: "restates",
    from: ["Measure", "Task"],
    to: ["Measure", "Task"],
    downstream: { responsibility: "IN" },
  },
  ALIGNS_WITH: {
    zh: "承接",
    en: "aligns with",
    from: [...PROVISION, "Indicator"],
    to: [...PROVISION, "Indicator"],
    downstream: { responsibility: "IN", dependency: "IN" },
  },
  SETS: {
    zh: "设定目标",
    en: "sets",
    from: ["Indicator", ...PROVISION],
    to: ["Target"],
    downstream: { responsibility: "OUT" },
  },
  DELIVERS: {
    zh: "支撑指标",
    en: "delivers",
    from: PROVISION,
    to: ["Indicator"],
    downstream: { dependency: "IN" },
  },
  BUILDS: { zh: "建设", en: "builds", from: PROVISION, to: ["Resource"], downstream: { dependency: "IN" } },
  RELIES_ON: {
    zh: "依托",
    en: "relies on",
    from: PROVISION,
    to: ["Resource"],
    downstream: { dependency: "OUT" },
  },
  FEEDS_INTO: {
    zh: "纳入",
    en: "feeds into",
    from: PROVISION,
    to: ["Resource"],
    downstream: { dependency: "IN" },
  },
  DEPENDS_ON: {
    zh: "前置依赖",
    en: "depends on",
    from: PROVISION,
    to: PROVISION,
    downstream: { dependency: "OUT" },
  },
  REPORTS_TO: { zh: "报告", en: "reports to", from: ["Bureau"], to: ["Bureau"], downstream: {} },
  COUNTERPART_OF: { zh: "对口", en: "counterpart of", from: ["Bureau"], to: ["Bureau"], downstream: {} },
  FLAGS: {
    zh: "核查",
    en: "flags",
    from: ["Finding"],
    to: ["Policy", ...PROVISION, "Indicator", "Target", "Bureau", "Resource"],
    downstream: {},
  },
} as const satisfies Record<string, RelationshipRule>;
export type RelationshipType = keyof typeof RELATIONSHIP_TYPES;
export const TYPES = Object.keys(RELATIONSHIP_TYPES) as RelationshipType[];

export const POLICY_LEVELS = ["NATIONAL", "PROVINCIAL", "MUNICIPAL", "COUNTY"] as const;
export type PolicyLevel = (typeof POLICY_LEVELS)[number];

/** How far a policy has come: a draft, one out for comment or for review binds nobody. */
export const POLICY_STAGES = ["DRAFT", "FOR_COMMENT", "FOR_REVIEW", "ISSUED"] as const;
export type PolicyStage = (typeof POLICY_STAGES)[number];

/** What the words beside a name make of it. */
export const ROLES = ["LEAD", "SUPPORT", "SHARED", "SOLE", "GUIDE", "IMPLEMENT"] as const;
export type Role = (typeof ROLES)[number];

/** Kinds of numbered unit, as `parse` prints them. */
export const UNIT_KINDS = [
  "SECTION",
  "MEASURE",
  "TASK",
  "COLUMN",
  "ACTION",
  "ATTACHMENT",
  "CHAPTER",
  "ARTICLE",
] as const;
export type UnitKind = (typeof UNIT_KINDS)[number];

export const BUREAU_KINDS = [
  "ADMINISTRATION",
  "PARTY_ORGAN",
  "LEADING_GROUP",
  "INSTITUTION",
  "GOVERNMENT",
  "GROUP",
] as const;
export type BureauKind = (typeof BUREAU_KINDS)[number];

export const NATURES = ["BINDING", "EXPECTED", "QUANTITATIVE", "QUALITATIVE"] as const;
export type Nature = (typeof NATURES)[number];

/** A property the stores can hold; `undefined` and absent are the same. */
export type Value = string | number | boolean | readonly string[];
export type Properties = Readonly<Record<string, Value>>;

/**
 * A node. `id` follows the document's own numbering and never changes on a rebuild.
 * Every node has the properties `name` (what it is called, to show) and `search` (folded text that search looks in);
 * provisions also have `policy`, `kind`, `num`, `title`, `text`, `part`, `cite`, `start`, `end`, `line`, `order`.
 */
export interface GraphNode {
  readonly id: string;
  readonly label: NodeLabel;
  readonly properties: Properties;
}

/** Words of a held document: `text.slice(start, end) === quote`. Offsets are UTF-16 units, half-open; `line` starts at 1. */
export interface Quotation {
  readonly kind: "QUOTATION";
  /** The document quoted. */
  readonly policy: string;
  /** The innermost provision in which the words stand, or null on the cover. */
  readonly unit: string | null;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** A published statement about a document that is not held: never a quotation of the document itself. */
export interface Reference {
  readonly kind: "REFERENCE";
  readonly statement: string;
  readonly publisher: string;
  readonly url: string;
  /** ISO date of the publication. */
  readonly date: string;
}

export type Evidence = Quotation | Reference;

/** The seven facts every relationship carries, whatever its type. */
export interface GraphRelationship {
  /** 12 hex digits of a hash of type, ends and evidence. */
  readonly id: string;
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  readonly method: Method;
  /** An id of `link/rules.ts`. */
  readonly rule: string;
  /** 0 to 1; 1 for EXPLICIT. */
  readonly confidence: number;
  readonly evidence: Evidence;
  /** What belongs to this type only: `role`, `printed`, `phraseStart`, `verdict`, `difference` … */
  readonly properties: Properties;
}

/** A document as read: the text that all offsets point into. */
export interface HeldText {
  readonly policy: string;
  readonly name: string;
  readonly sha256: string;
  readonly format: string;
  readonly text: string;
}

/** All that a store holds. `revision` is a hash of everything else: equal documents, equal revision. */
export interface PolicyGraph {
  readonly revision: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly texts: readonly HeldText[];
}

/** A closed part of the graph: both ends of every relationship are among the nodes. */
export interface Subgraph {
  readonly root: string;
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** True when a limit left something out; `hidden` says where. */
  readonly truncated: boolean;
  /** Neighbours not shown, by node: what a "+n" badge counts. */
  readonly hidden: readonly {
    readonly node: string;
    readonly direction: "UPSTREAM" | "DOWNSTREAM" | "BOTH";
    readonly count: number;
  }[];
}
