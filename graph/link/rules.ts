import type { Caption, Method } from "../model/index.ts";

interface Rule {
  readonly method: Method;
  readonly zh: string;
  readonly en: string;
}

/** Every rule that makes a relationship, and what it claims. A relationship names one of these. */
export const RULES = {
  "structure/numbering": {
    method: "EXPLICIT",
    zh: "文件的编号与标题写明",
    en: "printed in the document's own numbering",
  },
  "cover/issuer": { method: "EXPLICIT", zh: "文件首页署名", en: "named on the cover as issuer" },
  "preamble/implements": {
    method: "EXPLICIT",
    zh: "引言写明“为贯彻落实《…》”或“根据《…》制定”",
    en: "the preamble says it implements the document, or is made on the ground of it",
  },
  "citation/title": { method: "EXPLICIT", zh: "文中以书名号引用", en: "cited in the text by its title" },
  "clause/names": { method: "EXPLICIT", zh: "责任分工句点名", en: "named in a clause of responsibility" },
  "clause/names-repaired": {
    method: "EXPLICIT",
    zh: "责任分工句点名，名称有误印，已按规则更正",
    en: "named in a clause of responsibility, its misprint repaired by a logged rule",
  },
  "table/value": {
    method: "EXPLICIT",
    zh: "指标表的目标值栏",
    en: "the value column of the indicator table",
  },
  "clause/merged-cell": {
    method: "DERIVED",
    zh: "任务分工表中，一格责任单位统管该措施下各项任务",
    en: "in the table of tasks one cell of names stands for all tasks of the measure",
  },
  "annex/same-number": {
    method: "DERIVED",
    zh: "附件与正文措施编号相同",
    en: "measure of the annex and of the body have the same number",
  },
  "annex/same-title": {
    method: "DERIVED",
    zh: "任务表的一行与正文条目标题相同",
    en: "a row of the table of tasks and an item of the body have the same title",
  },
  "citation/nested-title": {
    method: "DERIVED",
    zh: "文件题名中写明所贯彻的上位文件",
    en: "the title itself names the document it implements",
  },
  "quantity/prose": {
    method: "EXPLICIT",
    zh: "条款文字写明数量目标",
    en: "a goal that the provision sets in numbers",
  },
  "deadline/words": {
    method: "EXPLICIT",
    zh: "条款或指标写明完成时间",
    en: "the provision or the indicator says when it is to be done",
  },
  "annex/same-sentence": {
    method: "DERIVED",
    zh: "附件任务与同号措施正文的句子比对",
    en: "a task of the annex compared with the sentences of the measure of the same number",
  },
  "target/same-quantity": {
    method: "DERIVED",
    zh: "条款与指标写有同一数值、单位与名词",
    en: "provision and indicator state the same number, unit and noun",
  },
  "target/like-quantity": {
    method: "INFERRED",
    zh: "条款与指标写有同一数值与单位，名词部分相同，或条款只写申报、争取",
    en: "provision and indicator state the same number and unit, but only a part of the noun, or the provision only applies for it",
  },
  "indicator/similar-words": {
    method: "INFERRED",
    zh: "条款文字与指标名称相似（二元字组 TF-IDF）",
    en: "the words of the provision are like the indicator's name (TF-IDF of character bigrams)",
  },
  "provision/similar-title": {
    method: "INFERRED",
    zh: "条款标题与上位文件标题相似（二元字组 TF-IDF）",
    en: "the heading is like a heading of the upper policy (TF-IDF of character bigrams)",
  },
  "indicator/similar-name": {
    method: "INFERRED",
    zh: "指标名称与上位文件指标相似（二元字组 TF-IDF）",
    en: "the indicator's name is like one of the upper policy (TF-IDF of character bigrams)",
  },
  "resource/builds": {
    method: "EXPLICIT",
    zh: "条款写明建设该平台、体系或机制",
    en: "the provision says it builds the platform, system or mechanism",
  },
  "resource/relies": {
    method: "EXPLICIT",
    zh: "条款写明依托该平台、体系或机制",
    en: "the provision says it relies on the platform, system or mechanism",
  },
  "resource/feeds": {
    method: "EXPLICIT",
    zh: "条款写明将…纳入该体系",
    en: "the provision says that something is made part of the system",
  },
  "dependency/built-elsewhere": {
    method: "DERIVED",
    zh: "所依托的平台或机制由另一条款建设",
    en: "what the provision relies on is built by another",
  },
  "bureau/reports": {
    method: "EXPLICIT",
    zh: "条款写明向…请示报告",
    en: "the provision says to whom it reports",
  },
  "bureau/same-function": {
    method: "INFERRED",
    zh: "不同层级、职能名称相同的部门",
    en: "bodies of two levels whose names say the same function",
  },
  "statement/reading": {
    method: "STATED",
    zh: "人所陈述：这些文字写明此事",
    en: "a person states that these words name it",
  },
  "bureau/reform": {
    method: "DERIVED",
    zh: "机构改革方案公布的沿革，非原文引用",
    en: "laid down by a published plan of reform, not a quotation",
  },
  "policy/same-title": {
    method: "DERIVED",
    zh: "除去阶段字样后题名相同、地区相同",
    en: "the same title but for the words of its stage, and the same place",
  },
  "finding/check": { method: "DERIVED", zh: "核查规则指出的原文", en: "words that a check points at" },
  "reference/curated": {
    method: "DERIVED",
    zh: "据公开报道整理，非原文引用",
    en: "compiled from a published page, not a quotation",
  },
} as const satisfies Record<string, Rule>;
export type RuleId = keyof typeof RULES;

/**
 * What a rule claims, in words of both languages; its id where no such rule is known, as in a library of
 * another version.
 */
export function ruleTextOf(rule: string): Caption {
  return Object.hasOwn(RULES, rule) ? RULES[rule as RuleId] : { zh: rule, en: rule };
}

/** The rules of one method, so that a call with the wrong one does not compile. */
export type RuleOf<M extends Method> = {
  [Id in RuleId]: (typeof RULES)[Id]["method"] extends M ? Id : never;
}[RuleId];
