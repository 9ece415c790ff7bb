import type { Texts } from "../texts.ts";

/** The ways between two nodes. */
export const paths = {
  "paths.of": { zh: "{from} 到 {to} 的路径", en: "Paths from {from} to {to}" },
  "paths.about": {
    zh: "任意两个节点之间最短的关系路径，不论箭头方向；每一步都附原文。",
    en: "The shortest ways between any two nodes, whichever way the arrows point; every step is quoted.",
  },
  "paths.from": { zh: "起点", en: "From" },
  "paths.to": { zh: "终点", en: "To" },
  "paths.swap": { zh: "对调", en: "Swap" },
  "paths.choose": {
    zh: "选好起点和终点，这里列出它们之间的最短路径。",
    en: "Choose both ends, and the shortest paths between them are listed here.",
  },
  "paths.loading": { zh: "正在查找路径…", en: "Looking for paths…" },
  "paths.count": {
    zh: "{n} 条最短路径，每条 {steps} 步，共用 {relationships} 条关系。",
    en: "{n} shortest paths of {steps} steps each, with {relationships} relationships in all.",
  },
  "paths.more": { zh: "可能还有：最多显示 {n} 条", en: "there may be more: show up to {n}" },
  "paths.fewer": { zh: "只看前几条（当前至多 {n} 条）", en: "show the first few only (now up to {n})" },
  "paths.none": { zh: "{n} 步以内没有路径", en: "No path of at most {n} steps" },
  "paths.same": { zh: "起点和终点是同一个节点", en: "Both ends are the same node" },
  "paths.noneHint": {
    zh: "可以换一端试试：用上级章节代替具体任务，或用所属政策代替条款；核查发现不作为路径的一步。",
    en:
      "Try another end: a section instead of a task, or the policy instead of a provision; " +
      "findings are no step of a path.",
  },
  "paths.row": { zh: "路径 {n}", en: "Path {n}" },
  "paths.forward": { zh: "箭头指向下一个", en: "points to the next" },
  "paths.backward": { zh: "箭头指向上一个", en: "points to the one before" },
  "paths.and": { zh: "；", en: "; " },
  "paths.stop": { zh: "。", en: "." },
  "paths.say.IMPLEMENTS": { zh: "“{source}”贯彻落实“{target}”", en: "“{source}” implements “{target}”" },
  "paths.say.CITES": { zh: "“{source}”引用“{target}”", en: "“{source}” cites “{target}”" },
  "paths.say.ISSUED_BY": { zh: "“{source}”由“{target}”发文", en: "“{source}” is issued by “{target}”" },
  "paths.say.CONTAINS": { zh: "“{source}”包含“{target}”", en: "“{source}” contains “{target}”" },
  "paths.say.ASSIGNED_TO": { zh: "“{source}”由“{target}”负责", en: "“{source}” is assigned to “{target}”" },
  "paths.say.RESTATES": { zh: "“{source}”分解重述“{target}”", en: "“{source}” restates “{target}”" },
  "paths.say.SETS": { zh: "“{source}”设定“{target}”", en: "“{source}” sets “{target}”" },
  "paths.say.ALIGNS_WITH": { zh: "“{source}”承接“{target}”", en: "“{source}” aligns with “{target}”" },
  "paths.say.DELIVERS": { zh: "“{source}”支撑“{target}”", en: "“{source}” delivers “{target}”" },
  "paths.say.BUILDS": { zh: "“{source}”建设“{target}”", en: "“{source}” builds “{target}”" },
  "paths.say.RELIES_ON": { zh: "“{source}”依托“{target}”", en: "“{source}” relies on “{target}”" },
  "paths.say.FEEDS_INTO": { zh: "“{source}”纳入“{target}”", en: "“{source}” feeds into “{target}”" },
  "paths.say.DEPENDS_ON": { zh: "“{source}”以“{target}”为前提", en: "“{source}” depends on “{target}”" },
  "paths.say.REPORTS_TO": { zh: "“{source}”向“{target}”报告", en: "“{source}” reports to “{target}”" },
  "paths.say.COUNTERPART_OF": {
    zh: "“{source}”与“{target}”对口",
    en: "“{source}” is the counterpart of “{target}”",
  },
  "paths.say.FLAGS": { zh: "“{source}”指出“{target}”", en: "“{source}” flags “{target}”" },
} as const satisfies Texts;
