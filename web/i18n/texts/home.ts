import type { Texts } from "../texts.ts";

/** The first page. */
export const home = {
  "home.levels": { zh: "政策层级", en: "Levels of policy" },
  "home.held": { zh: "收录原文", en: "text held" },
  "home.cited": { zh: "未收录原文", en: "text not held" },
  "home.size": {
    zh: "{nodes} 个节点，{relationships} 条关系：{explicit} 条原文明示，{derived} 条规则推导。",
    en: "{nodes} nodes, {relationships} relationships: {explicit} said by the text, {derived} derived by a rule.",
  },
  "home.legend": { zh: "图例", en: "Legend" },
  "home.empty": {
    zh: "库中还没有文件。用 npm run zhengmai -- import 文件 导入一份。",
    en: "The library holds no document yet. Import one: npm run zhengmai -- import FILE.",
  },
  "home.more": { zh: "再列一些（已列 {shown} / {all} 份）", en: "Show more ({shown} of {all} are shown)" },
  "home.findings": {
    zh: "处核查发现：缺责任单位、正文与附件不一、引文有误……逐条附原文 →",
    en: "findings: nobody charged, body and annex at odds, misquoted titles… each with its quotation →",
  },
  "home.question.food": { zh: "食品安全由谁负责？", en: "Who answers for food safety?" },
  "home.question.matrix": { zh: "哪个单位负责哪些措施？", en: "Which bureau answers for which measure?" },
  "home.question.indicators": { zh: "每个指标由谁完成？", en: "Who delivers each indicator?" },
  "home.question.findings": { zh: "文件有哪些疏漏？", en: "What did the plan leave out?" },
} as const satisfies Texts;
