import type { Texts } from "../texts.ts";
import { sentences } from "./sentences.generated.ts";

/** The ways between two nodes. */
export const paths = {
  ...sentences,
  "paths.of": ["{from} 到 {to} 的路径", "Paths from {from} to {to}"],
  "paths.about": [
    "任意两个节点之间最短的关系路径，不论箭头方向；每一步都附原文。",
    "The shortest ways between any two nodes, whichever way the arrows point; every step is quoted.",
  ],
  "paths.from": ["起点", "From"],
  "paths.to": ["终点", "To"],
  "paths.swap": ["对调", "Swap"],
  "paths.choose": [
    "选好起点和终点，这里列出它们之间的最短路径。",
    "Choose both ends, and the shortest paths between them are listed here.",
  ],
  "paths.loading": ["正在查找路径…", "Looking for paths…"],
  "paths.count": [
    "{n} 条最短路径，每条 {steps} 步，共用 {relationships} 条关系。",
    "{n} shortest paths of {steps} steps each, with {relationships} relationships in all.",
  ],
  "paths.more": ["可能还有：最多显示 {n} 条", "there may be more: show up to {n}"],
  "paths.fewer": ["只看前几条（当前至多 {n} 条）", "show the first few only (now up to {n})"],
  "paths.none": ["{n} 步以内没有路径", "No path of at most {n} steps"],
  "paths.same": ["起点和终点是同一个节点", "Both ends are the same node"],
  "paths.noneHint": [
    "可以换一端试试：用上级章节代替具体任务，或用所属政策代替条款；核查发现不作为路径的一步。",
    "Try another end: a section instead of a task, or the policy instead of a provision; findings are no step of a path.",
  ],
  "paths.row": ["路径 {n}", "Path {n}"],
  "paths.forward": ["箭头指向下一个", "points to the next"],
  "paths.backward": ["箭头指向上一个", "points to the one before"],
  "paths.and": ["；", "; "],
  "paths.stop": ["。", "."],
} as const satisfies Texts;
