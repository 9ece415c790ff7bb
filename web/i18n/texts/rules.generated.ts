// Written by `npm run schema` from graph/link/rules.ts.
import type { Texts } from "../texts.ts";

/** What each rule claims. */
export const ruleNames = {
  "rule.structure/numbering": { zh: "文件的编号与标题写明", en: "printed in the document's own numbering" },
  "rule.cover/issuer": { zh: "文件首页署名", en: "named on the cover as issuer" },
  "rule.preamble/implements": {
    zh: "引言写明“为贯彻落实《…》”或“根据《…》制定”",
    en: "the preamble says it implements the document, or is made on the ground of it",
  },
  "rule.citation/title": { zh: "文中以书名号引用", en: "cited in the text by its title" },
  "rule.clause/names": { zh: "责任分工句点名", en: "named in a clause of responsibility" },
  "rule.clause/names-repaired": {
    zh: "责任分工句点名，名称有误印，已按规则更正",
    en: "named in a clause of responsibility, its misprint repaired by a logged rule",
  },
  "rule.table/value": { zh: "指标表的目标值栏", en: "the value column of the indicator table" },
  "rule.clause/merged-cell": {
    zh: "任务分工表中，一格责任单位统管该措施下各项任务",
    en: "in the table of tasks one cell of names stands for all tasks of the measure",
  },
  "rule.annex/same-number": {
    zh: "附件与正文措施编号相同",
    en: "measure of the annex and of the body have the same number",
  },
  "rule.annex/same-title": {
    zh: "任务表的一行与正文条目标题相同",
    en: "a row of the table of tasks and an item of the body have the same title",
  },
  "rule.citation/nested-title": {
    zh: "文件题名中写明所贯彻的上位文件",
    en: "the title itself names the document it implements",
  },
  "rule.quantity/prose": { zh: "条款文字写明数量目标", en: "a goal that the provision sets in numbers" },
  "rule.deadline/words": {
    zh: "条款或指标写明完成时间",
    en: "the provision or the indicator says when it is to be done",
  },
  "rule.annex/same-sentence": {
    zh: "附件任务与同号措施正文的句子比对",
    en: "a task of the annex compared with the sentences of the measure of the same number",
  },
  "rule.target/same-quantity": {
    zh: "条款与指标写有同一数值、单位与名词",
    en: "provision and indicator state the same number, unit and noun",
  },
  "rule.target/like-quantity": {
    zh: "条款与指标写有同一数值与单位，名词部分相同，或条款只写申报、争取",
    en: "provision and indicator state the same number and unit, but only a part of the noun, or the provision only applies for it",
  },
  "rule.indicator/similar-words": {
    zh: "条款文字与指标名称相似（二元字组 TF-IDF）",
    en: "the words of the provision are like the indicator's name (TF-IDF of character bigrams)",
  },
  "rule.provision/similar-title": {
    zh: "条款标题与上位文件标题相似（二元字组 TF-IDF）",
    en: "the heading is like a heading of the upper policy (TF-IDF of character bigrams)",
  },
  "rule.indicator/similar-name": {
    zh: "指标名称与上位文件指标相似（二元字组 TF-IDF）",
    en: "the indicator's name is like one of the upper policy (TF-IDF of character bigrams)",
  },
  "rule.resource/builds": {
    zh: "条款写明建设该平台、体系或机制",
    en: "the provision says it builds the platform, system or mechanism",
  },
  "rule.resource/relies": {
    zh: "条款写明依托该平台、体系或机制",
    en: "the provision says it relies on the platform, system or mechanism",
  },
  "rule.resource/feeds": {
    zh: "条款写明将…纳入该体系",
    en: "the provision says that something is made part of the system",
  },
  "rule.dependency/built-elsewhere": {
    zh: "所依托的平台或机制由另一条款建设",
    en: "what the provision relies on is built by another",
  },
  "rule.bureau/reports": { zh: "条款写明向…请示报告", en: "the provision says to whom it reports" },
  "rule.bureau/same-function": {
    zh: "不同层级、职能名称相同的部门",
    en: "bodies of two levels whose names say the same function",
  },
  "rule.statement/reading": {
    zh: "人所陈述：这些文字写明此事",
    en: "a person states that these words name it",
  },
  "rule.bureau/reform": {
    zh: "机构改革方案公布的沿革，非原文引用",
    en: "laid down by a published plan of reform, not a quotation",
  },
  "rule.policy/same-title": {
    zh: "除去阶段字样后题名相同、地区相同",
    en: "the same title but for the words of its stage, and the same place",
  },
  "rule.finding/check": { zh: "核查规则指出的原文", en: "words that a check points at" },
  "rule.reference/curated": {
    zh: "据公开报道整理，非原文引用",
    en: "compiled from a published page, not a quotation",
  },
  "rule.misprint/ending-missing": {
    zh: "名称末尾缺字（如“市场监管”缺“局”），文中另有完整名称",
    en: "the ending of the name is missing, and the text has it whole elsewhere",
  },
  "rule.misprint/prefix-cut": {
    zh: "共用前缀缺字（如“示范区”作“示范”）",
    en: "a character of the prefix that the names share is missing",
  },
  "rule.misprint/character-missing": {
    zh: "名称中缺一字，与文中完整的名称只差此字",
    en: "a character of the name is missing, and the text has it whole elsewhere",
  },
  "rule.misprint/one-character": {
    zh: "与文中多次出现的名称只差一字",
    en: "it differs in one character from a name that the text has often",
  },
  "rule.short-form/leading-group": {
    zh: "领导小组的简称，文中只有一个全称与之相合",
    en: "a short name of a leading group, for which the text has one full name",
  },
} as const satisfies Texts;
