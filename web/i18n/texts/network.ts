import type { Texts } from "../texts.ts";

/** The neighbours of a node. */
export const network = {
  "network.of": ["{name} 的关系网络", "Network of {name}"],
  "network.about": [
    "选一个政策、措施、任务、指标或单位，看它直接连着什么；每条连线都有原文依据。",
    "Choose a policy, measure, task, indicator or bureau to see what it is directly related to; every line rests on words of a document.",
  ],
  "network.loading": ["正在查找相邻节点…", "Looking for neighbours…"],
  "network.count": [
    "{all} 个相邻节点，{relationships} 条关系",
    "{all} neighbours, {relationships} relationships",
  ],
  "network.cut": [
    "按文件次序显示前 {shown} / {all} 个相邻节点，{relationships} 条关系；其余可按关系类型筛选，或在它的责任链中逐列展开。",
    "The first {shown} / {all} neighbours in document order, {relationships} relationships; for the others filter by type, or open the columns of its chain.",
  ],
  "network.lonely": [
    "在当前条件下没有相邻节点：可选“全部关系”，或换一个节点。",
    "No neighbours under these conditions: choose all relationships, or another node.",
  ],
  "network.types": ["关系类型", "Types of relationships"],
  "network.all": ["全部关系", "All"],
  "network.canvas": [
    "关系网络图：{nodes} 个节点，{relationships} 条关系。方向键移动，回车看依据，Shift 加回车设为中心。",
    "Network: {nodes} nodes, {relationships} relationships. Arrow keys move, Enter shows the evidence, Shift and Enter centres.",
  ],
  "network.pick": ["节点", "Node"],
  "network.pick.placeholder": ["输入名称或原文，如：市场监管局", "Name or words, such as 市场监管局"],
  "network.pick.list": ["候选节点", "Suggested nodes"],
  "network.pick.count": ["{n} 个候选", "{n} suggestions"],
  "network.pick.none": ["没有找到“{q}”，换一个更短的词。", "Nothing found for “{q}”; try a shorter word."],
} as const satisfies Texts;
