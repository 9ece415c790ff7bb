import type { Texts } from "../texts.ts";

/** The first page. */
export const home = {
  "home.levels": ["政策层级", "Levels of policy"],
  "home.held": ["收录原文", "text held"],
  "home.cited": ["未收录原文", "text not held"],
  "home.size": ["{nodes} 个节点，{relationships} 条关系：{explicit} 条原文明示，{derived} 条规则推导。", "{nodes} nodes, {relationships} relationships: {explicit} said by the text, {derived} derived by a rule."],
  "home.legend": ["图例", "Legend"],
} as const satisfies Texts;
