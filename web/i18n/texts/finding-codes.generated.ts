// Written by `npm run schema` from graph/link/findings/checks.ts.
import type { Texts } from "../texts.ts";

/** What each kind of finding is called. */
export const findingCodes = {
  "findings.code.INDICATOR_OWNER_MISSING": ["指标无责任单位", "Indicators without owner"],
  "findings.code.INDICATOR_UNDELIVERED": ["指标无措施支撑", "Indicator nobody delivers"],
  "findings.code.INDICATOR_NOT_CARRIED_DOWN": ["上级指标未承接", "Upper indicator not carried down"],
  "findings.code.INDICATOR_UNIT_MISSING": ["指标缺单位", "Indicator without unit"],
  "findings.code.ONLY_IN_ANNEX": ["仅见于附件", "Only in the annex"],
  "findings.code.ONLY_IN_BODY": ["仅见于正文", "Only in the body"],
  "findings.code.OWNER_MISSING": ["未写责任单位", "Nobody named"],
  "findings.code.OWNER_DIFFERS": ["责任单位不同", "Owners differ"],
  "findings.code.OWNER_ONLY_IN_ANNEX": ["责任单位仅见于附件", "Owner only in the annex"],
  "findings.code.OWNER_ORDER_DIFFERS": ["责任单位次序不同", "Order of owners differs"],
  "findings.code.COLUMN_OWNER_DIFFERS": ["专栏责任单位不同", "Owners of column differ"],
  "findings.code.COLUMNS_ONLY_IN_BODY": ["专栏未入附件", "Columns not in the annex"],
  "findings.code.DEPENDENCY_CYCLE": ["依赖成环", "Circular dependency"],
  "findings.code.DOCUMENT_TYPE_DIFFERS": ["文种前后不一", "Kind of document differs"],
  "findings.code.TITLE_DIFFERS": ["标题不同", "Titles differ"],
  "findings.code.TEXT_DIFFERS": ["文字不同", "Words differ"],
  "findings.code.ORDER_DIFFERS": ["任务次序不同", "Order of tasks differs"],
  "findings.code.NUMBER_DIFFERS": ["数字不同", "Numbers differ"],
  "findings.code.NUMBER_NOT_COMPARABLE": ["数字不可比", "Numbers not comparable"],
  "findings.code.MISPRINT_POSSIBLE": ["疑似误印", "Possible misprint"],
  "findings.code.MISPRINT_REPAIRED": ["误印已更正", "Misprint repaired"],
  "findings.code.NAME_VARIES": ["名称写法不一", "Name varies"],
  "findings.code.WORDING_VARIES": ["用语不一", "Wording varies"],
  "findings.code.SECTION_NUMBERS_SHIFTED": ["章节序号错位", "Section numbers shifted"],
  "findings.code.TASK_UNNUMBERED": ["任务无编号", "Task without number"],
  "findings.code.BRACKET_UNMATCHED": ["括号不成对", "Unmatched bracket"],
  "findings.code.HEADING_REPEATED": ["标题重复", "Heading repeated"],
  "findings.code.SEPARATOR_STRAY": ["多余顿号", "Stray separator"],
} as const satisfies Texts;
