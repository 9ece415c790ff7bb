import { keysOf, type Vocabulary, type WordOf } from "./vocabulary.ts";

/** How a relationship was got. They never mix: a chain is as good as its weakest link. */
export const METHOD = {
  name: "Method",
  zh: "关系由何得来",
  en: "How a relationship was got",
  words: {
    EXPLICIT: { zh: "原文明示", en: "the text says it" },
    DERIVED: { zh: "规则推导", en: "a named rule forces it" },
    INFERRED: { zh: "相似度推断，待人确认", en: "a score suggests it, until a person accepts it" },
    STATED: { zh: "人所陈述", en: "a person states it of these words" },
  },
} as const satisfies Vocabulary;
export type Method = WordOf<typeof METHOD>;
export const METHODS = keysOf(METHOD.words);

/** The levels that issue policies, highest first. */
export const POLICY_LEVEL = {
  name: "PolicyLevel",
  zh: "政策层级",
  en: "The level of a policy",
  words: {
    NATIONAL: { zh: "国家", en: "national" },
    PROVINCIAL: { zh: "省级", en: "provincial" },
    MUNICIPAL: { zh: "市级", en: "municipal" },
    COUNTY: { zh: "区县级", en: "county" },
  },
} as const satisfies Vocabulary;
export type PolicyLevel = WordOf<typeof POLICY_LEVEL>;
export const POLICY_LEVELS = keysOf(POLICY_LEVEL.words);

/** How far a policy has come: a draft, one out for comment or for review binds nobody. */
export const POLICY_STAGE = {
  name: "PolicyStage",
  zh: "政策阶段",
  en: "How far a policy has come",
  words: {
    DRAFT: { zh: "草稿", en: "a draft" },
    FOR_COMMENT: { zh: "征求意见稿", en: "out for comment" },
    FOR_REVIEW: { zh: "送审稿", en: "for review" },
    ISSUED: { zh: "已印发", en: "issued" },
  },
} as const satisfies Vocabulary;
export type PolicyStage = WordOf<typeof POLICY_STAGE>;
export const POLICY_STAGES = keysOf(POLICY_STAGE.words);

/** What the words beside a name make of it. */
export const ROLE = {
  name: "Role",
  zh: "责任角色",
  en: "What a name is charged as",
  words: {
    LEAD: { zh: "牵头", en: "leads" },
    SUPPORT: { zh: "配合", en: "supports" },
    SHARED: { zh: "按职责分工", en: "shares by its duties" },
    SOLE: { zh: "单独负责", en: "alone is responsible" },
    GUIDE: { zh: "指导", en: "guides" },
    IMPLEMENT: { zh: "落实", en: "carries out" },
  },
} as const satisfies Vocabulary;
export type Role = WordOf<typeof ROLE>;

/** Kinds of numbered unit, as `parse` prints them. */
export const UNIT_KIND = {
  name: "UnitKind",
  zh: "条款单元种类",
  en: "The kind of a numbered unit",
  words: {
    SECTION: { zh: "一、章节", en: "section" },
    MEASURE: { zh: "(一) 措施", en: "measure" },
    TASK: { zh: "1. 任务", en: "task" },
    COLUMN: { zh: "专栏", en: "column" },
    ACTION: { zh: "—— 专栏行动", en: "action of a column" },
    ATTACHMENT: { zh: "附件", en: "attachment" },
    CHAPTER: { zh: "第一章", en: "chapter" },
    ARTICLE: { zh: "第一条", en: "article" },
  },
} as const satisfies Vocabulary;
export type UnitKind = WordOf<typeof UNIT_KIND>;

export const BUREAU_KIND = {
  name: "BureauKind",
  zh: "责任主体种类",
  en: "The kind of a body",
  words: {
    ADMINISTRATION: { zh: "行政部门", en: "administration" },
    PARTY_ORGAN: { zh: "党委部门", en: "party organ" },
    LEADING_GROUP: { zh: "领导小组", en: "leading group" },
    INSTITUTION: { zh: "事业单位", en: "institution" },
    GOVERNMENT: { zh: "政府", en: "government" },
    PEOPLES_ORGANISATION: { zh: "人民团体", en: "people's organisation" },
    CONGRESS: { zh: "人大、政协", en: "people's congress or consultative conference" },
    COURT: { zh: "法院、检察院", en: "court or procuratorate" },
    COMPANY: { zh: "企业", en: "company" },
    ASSOCIATION: { zh: "社会团体", en: "association" },
    PLACE: { zh: "地区", en: "a place, charged as such" },
    GROUP: { zh: "群体", en: "group without a list of members" },
  },
} as const satisfies Vocabulary;
export type BureauKind = WordOf<typeof BUREAU_KIND>;

/** How it is known which place a document governs, in the order in which the ways are tried. */
export const PLACE_BY = {
  name: "PlaceBy",
  zh: "所属地区由何得知",
  en: "How the place of a document is known",
  words: {
    CORRECTED: { zh: "人工更正", en: "a person corrected it" },
    ISSUER: { zh: "发文机关", en: "its issuer" },
    NUMBER: { zh: "发文字号", en: "its number" },
    TITLE: { zh: "题名", en: "its title" },
    SALUTATION: { zh: "主送机关", en: "whom it is addressed to" },
    TEXT: { zh: "正文用语（规则推导）", en: "the words of its text, by a rule" },
    STATED: { zh: "导入者注明", en: "the person who imported it says so" },
  },
} as const satisfies Vocabulary;
export type PlaceBy = WordOf<typeof PLACE_BY>;

export const NATURE = {
  name: "Nature",
  zh: "指标属性",
  en: "The nature of an indicator",
  words: {
    BINDING: { zh: "约束性", en: "binding" },
    EXPECTED: { zh: "预期性", en: "expected" },
    QUANTITATIVE: { zh: "定量", en: "quantitative" },
    QUALITATIVE: { zh: "定性", en: "qualitative" },
  },
} as const satisfies Vocabulary;
export type Nature = WordOf<typeof NATURE>;

export const PART = {
  name: "Part",
  zh: "正文或附件",
  en: "Body or annex",
  words: { BODY: { zh: "正文", en: "body" }, ANNEX: { zh: "附件", en: "annex" } },
} as const satisfies Vocabulary;

/** How binding the words of a goal are. */
export const MODALITY = {
  name: "Modality",
  zh: "目标的语气",
  en: "How binding the words of a goal are",
  words: {
    SHALL: { zh: "应当、确保", en: "shall" },
    STRIVE: { zh: "力争", en: "strives" },
    APPLY: { zh: "申报", en: "applies for" },
  },
} as const satisfies Vocabulary;

export const PERIOD = {
  name: "Period",
  zh: "目标的期间",
  en: "The period of a goal",
  words: { YEAR: { zh: "每年", en: "each year" }, CUMULATIVE: { zh: "累计", en: "over all years" } },
} as const satisfies Vocabulary;

/** What a deadline that names no date is counted from. */
export const DEADLINE_FROM = {
  name: "DeadlineFrom",
  zh: "期限从何时起算",
  en: "What a deadline counts from",
  words: { ISSUE: { zh: "文件印发", en: "the issue of the document" } },
} as const satisfies Vocabulary;

/**
 * How a deadline stands on a day. The day that has gone by says nothing of what was done: that only a person can
 * state.
 */
export const DEADLINE_STATE = {
  name: "DeadlineState",
  zh: "期限在某日的状态",
  en: "How a deadline stands on a day",
  words: {
    DUE: { zh: "到期前（含到期当日）", en: "not gone by yet; its last day counts" },
    PASSED: { zh: "已过日期，是否完成未知", en: "its date has gone by; whether it was done is not known" },
    DONE: { zh: "有人声明已完成", en: "a person stated that it is done" },
    STANDING: { zh: "长期或逐期重复，没有最后一日", en: "it stands or recurs, and has no last day" },
    UNKNOWN: { zh: "日期无从得知", en: "no date can be known" },
  },
} as const satisfies Vocabulary;
export type DeadlineState = WordOf<typeof DEADLINE_STATE>;

/** How grave a finding is, gravest first. */
export const SEVERITY = {
  name: "Severity",
  zh: "核查发现的轻重",
  en: "How grave a finding is",
  words: {
    CRITICAL: { zh: "实质问题", en: "substantive" },
    WARNING: { zh: "需核对", en: "to be checked" },
    INFO: { zh: "提示", en: "for information" },
  },
} as const satisfies Vocabulary;
export type Severity = WordOf<typeof SEVERITY>;
export const SEVERITIES = keysOf(SEVERITY.words);

export const EVIDENCE_KIND = {
  name: "EvidenceKind",
  zh: "依据种类",
  en: "The kind of evidence",
  words: {
    QUOTATION: { zh: "原文引用", en: "words of a held document" },
    REFERENCE: { zh: "公开报道，非原文引用", en: "a published statement, not a quotation" },
  },
} as const satisfies Vocabulary;

/** What a person said of an inferred relationship that still stands. */
export const REVIEW_STATE = {
  name: "ReviewState",
  zh: "审核状态",
  en: "The state of review",
  words: { ACCEPTED: { zh: "已确认", en: "accepted by a person" } },
} as const satisfies Vocabulary;

/** `=` and its kin are no names, so that the API hands them on as text. */
export const OPERATOR = {
  zh: "比较符",
  en: "Comparison",
  words: {
    "=": { zh: "等于", en: "equal to" },
    ">=": { zh: "不低于", en: "at least" },
    "<=": { zh: "不高于", en: "at most" },
    ">": { zh: "高于", en: "more than" },
    "<": { zh: "低于", en: "less than" },
  },
} as const satisfies Vocabulary;
export type Operator = WordOf<typeof OPERATOR>;

export const VERDICT = {
  zh: "正文与附件比对结论",
  en: "Verdict of body against annex",
  words: { SAME: { zh: "相同", en: "same" }, EDITED: { zh: "有改动", en: "edited" } },
} as const satisfies Vocabulary;

/** What can differ between a measure of the body and the same measure in the annex. */
export const DIFFERENCE = {
  zh: "何处不同",
  en: "What differs",
  words: {
    TITLE: { zh: "标题", en: "title" },
    BUREAUS: { zh: "责任单位", en: "bureaus" },
    BUREAU_ORDER: { zh: "单位次序", en: "order of bureaus" },
    TEXT: { zh: "文字", en: "words" },
  },
} as const satisfies Vocabulary;
export type Difference = WordOf<typeof DIFFERENCE>;

/** What became of a heading or a target of an upper policy. */
export const RELATION = {
  zh: "承接关系",
  en: "What became of the upper one",
  words: {
    VERBATIM: { zh: "照录", en: "verbatim" },
    ADAPTED: { zh: "调整", en: "adapted" },
    KEPT: { zh: "持平", en: "kept" },
    TIGHTENED: { zh: "加严", en: "tightened" },
    LOOSENED: { zh: "放宽", en: "loosened" },
  },
} as const satisfies Vocabulary;

/** What words that were not read usually state. */
export const UNREAD_KIND = {
  name: "UnreadKind",
  zh: "没有读出的内容通常写明什么",
  en: "What words that were not read usually state",
  words: {
    OWNER: { zh: "责任单位", en: "an owner" },
    TABLE: { zh: "表格", en: "a table" },
    INDICATOR: { zh: "指标", en: "an indicator" },
    TARGET: { zh: "目标", en: "a goal" },
    DEADLINE: { zh: "期限", en: "a time" },
    CITATION: { zh: "引用", en: "a citation" },
  },
} as const satisfies Vocabulary;
export type UnreadKind = WordOf<typeof UNREAD_KIND>;
export const UNREAD_KINDS = keysOf(UNREAD_KIND.words);
