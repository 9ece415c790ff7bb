import type { Texts } from "../texts.ts";

/** The first page. */
export const home = {
  "home.levels": ["政策层级", "Levels of policy"],
  "home.held": ["收录原文", "text held"],
  "home.cited": ["未收录原文", "text not held"],
  "home.size": [
    "{nodes} 个节点，{relationships} 条关系：{explicit} 条原文明示，{derived} 条规则推导。",
    "{nodes} nodes, {relationships} relationships: {explicit} said by the text, {derived} derived by a rule.",
  ],
  "home.legend": ["图例", "Legend"],
  "home.empty": [
    "库中还没有文件。用 npm run zhengmai -- import 文件 导入一份。",
    "The library holds no document yet. Import one: npm run zhengmai -- import FILE.",
  ],
  "home.findings": [
    "处核查发现：缺责任单位、正文与附件不一、引文有误……逐条附原文 →",
    "findings: nobody charged, body and annex at odds, misquoted titles… each with its quotation →",
  ],
  "home.question.food": ["食品安全由谁负责？", "Who answers for food safety?"],
  "home.question.matrix": ["哪个单位负责哪些措施？", "Which bureau answers for which measure?"],
  "home.question.indicators": ["每个指标由谁完成？", "Who delivers each indicator?"],
  "home.question.findings": ["文件有哪些疏漏？", "What did the plan leave out?"],
} as const satisfies Texts;
