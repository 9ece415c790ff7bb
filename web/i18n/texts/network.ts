import type { Texts } from "../texts.ts";

/** The neighbours of a node. */
export const network = {
  "network.of": { zh: "{name} 的关系网络", en: "Network of {name}" },
  "network.about": {
    zh: "选一个政策、措施、任务、指标或单位，看它直接连着什么；每条连线都有原文依据。",
    en:
      "Choose a policy, measure, task, indicator or bureau to see what it is directly related to; " +
      "every line rests on words of a document.",
  },
  "network.loading": { zh: "正在查找相邻节点…", en: "Looking for neighbours…" },
  "network.count": {
    zh: "{all} 个相邻节点，{relationships} 条关系",
    en: "{all} neighbours, {relationships} relationships",
  },
  "network.cut": {
    zh:
      "按文件次序显示前 {shown} / {all} 个相邻节点，{relationships} 条关系；" +
      "其余可按关系类型筛选，或在它的责任链中逐列展开。",
    en:
      "The first {shown} / {all} neighbours in document order, {relationships} relationships; " +
      "for the others filter by type, or open the columns of its chain.",
  },
  "network.lonely": {
    zh: "在当前条件下没有相邻节点：可选“全部关系”，或换一个节点。",
    en: "No neighbours under these conditions: choose all relationships, or another node.",
  },
  "network.types": { zh: "关系类型", en: "Types of relationships" },
  "network.all": { zh: "全部关系", en: "All" },
  "network.canvas": {
    zh: "关系网络图：{nodes} 个节点，{relationships} 条关系。方向键移动，回车看依据，Shift 加回车设为中心。",
    en:
      "Network: {nodes} nodes, {relationships} relationships. " +
      "Arrow keys move, Enter shows the evidence, Shift and Enter centres.",
  },
  "network.pick": { zh: "节点", en: "Node" },
  "network.pick.placeholder": {
    zh: "输入名称或原文，如：市场监管局",
    en: "Name or words, such as 市场监管局",
  },
  "network.pick.list": { zh: "候选节点", en: "Suggested nodes" },
  "network.pick.count": { zh: "{n} 个候选", en: "{n} suggestions" },
  "network.pick.none": {
    zh: "没有找到“{q}”，换一个更短的词。",
    en: "Nothing found for “{q}”; try a shorter word.",
  },
} as const satisfies Texts;
