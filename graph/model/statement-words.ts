import { keysOf, type Vocabulary, type WordOf } from "./vocabulary.ts";

/** What people can state. */
export const STATEMENT_KIND = {
  name: "StatementKind",
  zh: "人所陈述的种类",
  en: "What kind of thing a person states",
  words: {
    DECISION: { zh: "对推断关系的决定", en: "a decision on an inferred relationship" },
    READING: { zh: "更正读法：这些文字写明什么", en: "a correction of a reading: what these words name" },
    METADATA: { zh: "更正文件信息", en: "a correction of what a document is" },
    FINDING_STATE: { zh: "核查发现的处理状态", en: "what became of a finding" },
    COMPLETION: { zh: "期限或任务已完成", en: "a deadline or a task is done" },
    REPORTED_VALUE: { zh: "指标的上报值", en: "a value reported of an indicator" },
    AFFIRMATION: { zh: "已核对无误", en: "checked, and right" },
  },
} as const satisfies Vocabulary;
export type StatementKind = WordOf<typeof STATEMENT_KIND>;
export const STATEMENT_KINDS = keysOf(STATEMENT_KIND.words);

/** What words name, as a person reads them; NONE takes away what was read there. */
export const READING_AS = {
  name: "ReadingAs",
  zh: "这些文字写明的是什么",
  en: "What words name, as a person reads them",
  words: {
    OWNER: { zh: "责任单位", en: "an owner" },
    INDICATOR: { zh: "指标", en: "an indicator" },
    TARGET: { zh: "目标", en: "a goal" },
    DEADLINE: { zh: "期限", en: "a time" },
    NONE: { zh: "以上都不是", en: "none of these" },
  },
} as const satisfies Vocabulary;
export type ReadingAs = WordOf<typeof READING_AS>;

/** What a person can correct of a document itself. */
export const METADATA_FIELD = {
  name: "MetadataField",
  zh: "文件信息的一项",
  en: "A part of what a document is",
  words: {
    title: { zh: "题名", en: "the title" },
    number: { zh: "发文字号", en: "the document number" },
    date: { zh: "成文日期", en: "the date it was made" },
    place: { zh: "所属地区，如 浙江省/杭州市", en: "the place it governs, a path" },
    level: { zh: "层级", en: "the level" },
    stage: { zh: "阶段", en: "the stage" },
    issuers: { zh: "发文机关", en: "those who issued it" },
  },
} as const satisfies Vocabulary;
export type MetadataField = WordOf<typeof METADATA_FIELD>;

/** What became of a finding, as a person states it. */
export const FINDING_STATE = {
  name: "FindingState",
  zh: "核查发现的处理状态",
  en: "What became of a finding",
  words: {
    OPEN: { zh: "待处理", en: "open" },
    ACCEPTED: { zh: "属实", en: "accepted" },
    EXPLAINED: { zh: "已说明", en: "explained" },
    MENDED: { zh: "已改正", en: "mended" },
  },
} as const satisfies Vocabulary;
export type FindingState = WordOf<typeof FINDING_STATE>;
