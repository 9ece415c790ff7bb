import { registerEnumType } from "type-graphql";
import {
  BUREAU_KINDS,
  LABELS,
  METHODS,
  NATURES,
  NODE_LABELS,
  POLICY_LEVELS,
  POLICY_STAGES,
  RELATIONSHIP_TYPES,
  ROLES,
  SEVERITIES,
  TYPES,
  UNIT_KINDS,
  type Caption,
} from "../../graph/index.ts";

type EnumOf<Value extends string> = Record<string, Value>;

/** Registers an enum whose names are the upper-case values; every value has a caption in both languages. */
function enumOf<Value extends string>(
  name: string,
  description: string,
  values: readonly Value[],
  captions: Readonly<Record<Value, Caption>>,
): EnumOf<Value> {
  const entries = values.map((value) => [value.toUpperCase(), value] as const);
  const valuesConfig = Object.fromEntries(
    entries.map(([key, value]) => [key, { description: `${captions[value].zh} / ${captions[value].en}` }]),
  );
  const made: EnumOf<Value> = Object.fromEntries(entries);
  registerEnumType(made, { name, description, valuesConfig });
  return made;
}

const caption = (zh: string, en: string): Caption => ({ zh, en });

export const NodeLabelEnum = enumOf("NodeLabel", "节点种类 / The kind of a node", LABELS, NODE_LABELS);
export const RelationshipTypeEnum = enumOf(
  "RelationshipType",
  "关系种类 / The type of a relationship",
  TYPES,
  RELATIONSHIP_TYPES,
);
export const MethodEnum = enumOf("Method", "关系由何得来 / How a relationship was got", METHODS, {
  EXPLICIT: caption("原文明示", "the text says it"),
  DERIVED: caption("规则推导", "a named rule forces it"),
  INFERRED: caption("相似度推断，待人确认", "a score suggests it, until a person accepts it"),
});
export const RoleEnum = enumOf("Role", "责任角色 / What a name is charged as", ROLES, {
  LEAD: caption("牵头", "leads"),
  SUPPORT: caption("配合", "supports"),
  SHARED: caption("按职责分工", "shares by its duties"),
  SOLE: caption("单独负责", "alone is responsible"),
  GUIDE: caption("指导", "guides"),
  IMPLEMENT: caption("落实", "carries out"),
});
export const PolicyLevelEnum = enumOf("PolicyLevel", "政策层级 / The level of a policy", POLICY_LEVELS, {
  NATIONAL: caption("国家", "national"),
  PROVINCIAL: caption("省级", "provincial"),
  MUNICIPAL: caption("市级", "municipal"),
  COUNTY: caption("区县级", "county"),
});
export const PolicyStageEnum = enumOf(
  "PolicyStage",
  "政策的阶段；未印发的不约束任何单位 / How far a policy has come: one that is not issued binds nobody",
  POLICY_STAGES,
  {
    DRAFT: caption("草稿", "draft"),
    FOR_COMMENT: caption("征求意见稿", "out for comment"),
    FOR_REVIEW: caption("送审稿", "out for review"),
    ISSUED: caption("已印发", "issued"),
  },
);
export const UnitKindEnum = enumOf("UnitKind", "条款单元种类 / The kind of a numbered unit", UNIT_KINDS, {
  SECTION: caption("一、章节", "section"),
  MEASURE: caption("(一) 措施", "measure"),
  TASK: caption("1. 任务", "task"),
  COLUMN: caption("专栏", "column"),
  ACTION: caption("—— 专栏行动", "action of a column"),
  ATTACHMENT: caption("附件", "attachment"),
  CHAPTER: caption("第一章", "chapter"),
  ARTICLE: caption("第一条", "article"),
});
export const BureauKindEnum = enumOf("BureauKind", "责任主体种类 / The kind of a body", BUREAU_KINDS, {
  ADMINISTRATION: caption("行政部门", "administration"),
  PARTY_ORGAN: caption("党委部门", "party organ"),
  LEADING_GROUP: caption("领导小组", "leading group"),
  INSTITUTION: caption("事业单位", "institution"),
  GOVERNMENT: caption("政府", "government"),
  GROUP: caption("群体", "group without a list of members"),
});
export const NatureEnum = enumOf("Nature", "指标属性 / The nature of an indicator", NATURES, {
  BINDING: caption("约束性", "binding"),
  EXPECTED: caption("预期性", "expected"),
  QUANTITATIVE: caption("定量", "quantitative"),
  QUALITATIVE: caption("定性", "qualitative"),
});
export const PartEnum = enumOf("Part", "正文或附件 / Body or annex", ["BODY", "ANNEX"] as const, {
  BODY: caption("正文", "body"),
  ANNEX: caption("附件", "annex"),
});
export const ChainDirectionEnum = enumOf(
  "ChainDirection",
  "链条方向 / The way a chain is followed",
  ["UPSTREAM", "DOWNSTREAM", "BOTH"] as const,
  {
    UPSTREAM: caption("上溯至所贯彻的政策", "up to the policies it carries out"),
    DOWNSTREAM: caption("下达至责任单位", "down to those who answer for it"),
    BOTH: caption("上溯并下达", "both ways"),
  },
);
export const ReviewStateEnum = enumOf(
  "ReviewState",
  "审核状态 / The state of review",
  ["ACCEPTED"] as const,
  { ACCEPTED: caption("已确认", "accepted by a person") },
);
export const DecisionEnum = enumOf(
  "Decision",
  "对推断关系的决定 / What is decided of an inferred relationship",
  ["ACCEPT", "REJECT"] as const,
  { ACCEPT: caption("确认", "accept"), REJECT: caption("否决", "reject") },
);
export const SeverityEnum = enumOf("Severity", "核查发现的轻重 / How grave a finding is", SEVERITIES, {
  CRITICAL: caption("实质问题", "substantive"),
  WARNING: caption("需核对", "to be checked"),
  INFO: caption("提示", "for information"),
});
export const ModalityEnum = enumOf(
  "Modality",
  "目标的语气 / How binding the words of a goal are",
  ["SHALL", "STRIVE", "APPLY"] as const,
  {
    SHALL: caption("应当、确保", "shall"),
    STRIVE: caption("力争", "strives"),
    APPLY: caption("申报", "applies for"),
  },
);
export const PeriodEnum = enumOf(
  "Period",
  "目标的期间 / The period of a goal",
  ["YEAR", "CUMULATIVE"] as const,
  { YEAR: caption("每年", "each year"), CUMULATIVE: caption("累计", "over all years") },
);
export const EvidenceKindEnum = enumOf(
  "EvidenceKind",
  "依据种类 / The kind of evidence",
  ["QUOTATION", "REFERENCE"] as const,
  {
    QUOTATION: caption("原文引用", "words of a held document"),
    REFERENCE: caption("公开报道，非原文引用", "a published statement, not a quotation"),
  },
);
export const DiagnosticSeverityEnum = enumOf(
  "DiagnosticSeverity",
  "读取诊断的轻重 / How grave a diagnostic of reading is",
  ["ERROR", "WARNING", "INFO"] as const,
  {
    ERROR: caption("未能读取", "could not be read"),
    WARNING: caption("可能有遗漏", "something may be missing"),
    INFO: caption("提示", "for information"),
  },
);
export const ChangeKindEnum = enumOf(
  "ChangeKind",
  "图的变化 / A change of the graph",
  ["REMOVED", "CHANGED", "ADDED"] as const,
  {
    REMOVED: caption("移除", "removed"),
    CHANGED: caption("改变", "changed"),
    ADDED: caption("新增", "added"),
  },
);
export const ImportResultEnum = enumOf(
  "ImportResult",
  "导入结果 / What an import comes to",
  ["PUBLISHED", "UNCHANGED"] as const,
  {
    PUBLISHED: caption(
      "图有变化，已发布（试读时：将发布）",
      "the graph changes and is published (dry run: would be)",
    ),
    UNCHANGED: caption("图没有变化", "the graph stays as it is"),
  },
);
