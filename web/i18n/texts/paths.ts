import type { Texts } from "../texts.ts";
import { sentences } from "./sentences.generated.ts";

/** The ways between two nodes. */
export const paths = {
  ...sentences,
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
} as const satisfies Texts;
