// Written by `npm run schema` from graph/link/findings/checks.ts.
import type { Vocabulary, WordOf } from "./vocabulary.ts";

/** The codes of findings, and what each is called. */
export const FINDING_CODE = {
  zh: "核查发现的代码",
  en: "The code of a finding",
  words: {
    READING_INCOMPLETE: { zh: "有未读出之处", en: "Not wholly read" },
    INDICATOR_OWNER_MISSING: { zh: "指标无责任单位", en: "Indicators without owner" },
    INDICATOR_UNDELIVERED: { zh: "指标无条款提及", en: "Indicator no provision names" },
    INDICATOR_NOT_CARRIED_DOWN: { zh: "上级指标未承接", en: "Upper indicator not carried down" },
    INDICATOR_UNIT_MISSING: { zh: "指标缺单位", en: "Indicator without unit" },
    ONLY_IN_ANNEX: { zh: "仅见于附件", en: "Only in the annex" },
    ONLY_IN_BODY: { zh: "仅见于正文", en: "Only in the body" },
    OWNER_MISSING: { zh: "未写责任单位", en: "Nobody named" },
    OWNER_DIFFERS: { zh: "责任单位不同", en: "Owners differ" },
    OWNER_ONLY_IN_ANNEX: { zh: "责任分工仅见于附件", en: "Clause of responsibility only in the annex" },
    OWNER_ORDER_DIFFERS: { zh: "责任单位次序不同", en: "Order of owners differs" },
    COLUMN_OWNER_DIFFERS: { zh: "专栏责任单位不同", en: "Owners of column differ" },
    COLUMN_TEXT_DIFFERS: { zh: "专栏对象不同", en: "Column speaks of another thing" },
    COLUMNS_ONLY_IN_BODY: { zh: "专栏未入附件", en: "Columns not in the annex" },
    DEPENDENCY_CYCLE: { zh: "依赖成环", en: "Circular dependency" },
    DOCUMENT_TYPE_DIFFERS: { zh: "文种前后不一", en: "Kind of document differs" },
    TITLE_DIFFERS: { zh: "标题不同", en: "Titles differ" },
    TEXT_DIFFERS: { zh: "文字不同", en: "Words differ" },
    ORDER_DIFFERS: { zh: "任务次序不同", en: "Order of tasks differs" },
    NUMBER_DIFFERS: { zh: "数字不同", en: "Numbers differ" },
    GOAL_VARIES: { zh: "目标表述不一", en: "Goal put otherwise" },
    MISPRINT_IN_PROSE: { zh: "疑似错字", en: "Possible misprint in the text" },
    MISPRINT_POSSIBLE: { zh: "疑似误印", en: "Possible misprint" },
    MISPRINT_REPAIRED: { zh: "误印已更正", en: "Misprint repaired" },
    NAME_VARIES: { zh: "名称写法不一", en: "Name varies" },
    WORDING_VARIES: { zh: "用语不一", en: "Wording varies" },
    SECTION_NUMBERS_SHIFTED: { zh: "章节序号错位", en: "Section numbers shifted" },
    TASK_UNNUMBERED: { zh: "任务无编号", en: "Task without number" },
    CITATION_AMBIGUOUS: { zh: "引用所指不明", en: "Citation ambiguous" },
    BRACKET_UNMATCHED: { zh: "括号不成对", en: "Unmatched bracket" },
    HEADING_REPEATED: { zh: "标题重复", en: "Heading repeated" },
    SEPARATOR_STRAY: { zh: "多余顿号", en: "Stray separator" },
  },
} as const satisfies Vocabulary;
export type FindingCode = WordOf<typeof FINDING_CODE>;
