import type { Texts } from "../texts.ts";

/** The chain, drawn and as a table. */
export const chain = {
  "chain.responsibility": { zh: "责任链", en: "Responsibility" },
  "chain.dependency": { zh: "依赖链", en: "Dependency" },
  "chain.of.responsibility": { zh: "{name} 的责任链", en: "Chain of responsibility of {name}" },
  "chain.of.dependency": { zh: "{name} 的依赖链", en: "Chain of dependency of {name}" },
  "chain.kind": { zh: "哪一种链", en: "Kind of chain" },
  "chain.controls": { zh: "链条设置", en: "Settings of the chain" },
  "chain.table": { zh: "链条列表", en: "The chain as a table" },
  "chain.loading": { zh: "正在查找链条…", en: "Following the chain…" },
  "chain.direction": { zh: "方向", en: "Direction" },
  "chain.BOTH": { zh: "全链", en: "Both ways" },
  "chain.UPSTREAM": { zh: "上溯", en: "Upstream" },
  "chain.DOWNSTREAM": { zh: "下达", en: "Downstream" },
  "chain.depth": { zh: "步数", en: "Steps" },
  "chain.deeper": { zh: "多一步", en: "One step more" },
  "chain.shallower": { zh: "少一步", en: "One step less" },
  "chain.only": { zh: "只看原文明示", en: "Only what the text says" },
  "chain.asGraph": { zh: "图", en: "Graph" },
  "chain.asTable": { zh: "表", en: "Table" },
  "chain.fit": { zh: "全图", en: "Fit" },
  "chain.zoomIn": { zh: "放大", en: "Zoom in" },
  "chain.zoomOut": { zh: "缩小", en: "Zoom out" },
  "chain.copy": { zh: "复制链接", en: "Copy link" },
  "chain.copied": { zh: "已复制", en: "Copied" },
  "chain.canvas": {
    zh: "链条图：{nodes} 个节点，{relationships} 条关系。用方向键在节点间移动，回车查看依据，减号收起其后。",
    en:
      "Chain: {nodes} nodes, {relationships} relationships. " +
      "Arrow keys move between nodes, Enter shows the evidence, minus folds what hangs on a node.",
  },
  "chain.shown": { zh: "{shown}/{all}", en: "{shown} of {all}" },
  "chain.showAll": { zh: "全部显示", en: "show all" },
  "chain.showLess": { zh: "收起", en: "show fewer" },
  "chain.hidden": { zh: "还有 {n} 个未显示", en: "{n} more not shown" },
  "chain.folded": { zh: "已收起其后 {n} 个", en: "{n} behind it are folded away" },
  "chain.truncated": {
    zh: "链条很长，只取了前 {n} 个节点；请减少步数或换一个中心。",
    en: "A long chain: only the first {n} nodes are here. Take fewer steps, or another centre.",
  },
  "chain.lonelyDependency": {
    zh: "文件没有写明它由什么支撑、以什么为前提；可以看责任链，或取消“只看原文明示”。",
    en:
      "The documents do not say what delivers it or what it rests on; " +
      "look at the chain of responsibility, or allow derived relationships.",
  },
  "chain.lonely": {
    zh: "在当前条件下，这里没有更多关系。",
    en: "Nothing more is related here under these conditions.",
  },
  "chain.lonelyHint": {
    zh: "可以增加步数、改为全链，或取消“只看原文明示”。",
    en: "Allow more steps, choose both ways, or allow derived relationships.",
  },
  "chain.sentence": { zh: "读作", en: "In words" },
  "chain.comma": { zh: "；", en: "; " },
  "chain.stop": { zh: "。", en: "." },
  "chain.andMore": { zh: "等 {n} 项", en: " and others, {n} in all" },
  "chain.footnote": { zh: "引文 {n}：{name}", en: "Quotation {n}: {name}" },
  "clause.WAY": { zh: "{names}", en: "{names}" },
  "clause.DELIVERED_BY": { zh: "由 {names} 支撑", en: "delivered by {names}" },
  "clause.DELIVERS": { zh: "支撑 {names}", en: "delivers {names}" },
  "clause.DEPENDS_ON": { zh: "以 {names} 为前提", en: "depends on {names}" },
  "clause.RELIES_ON": { zh: "依托 {names}", en: "relies on {names}" },
  "clause.BUILDS": { zh: "建设 {names}", en: "builds {names}" },
  "clause.ANSWERS": { zh: "由 {names} 负责", en: "answered for by {names}" },
  "table.from": { zh: "起点", en: "From" },
  "table.type": { zh: "关系", en: "Relationship" },
  "table.to": { zh: "终点", en: "To" },
  "table.method": { zh: "由来", en: "How it was got" },
  "table.quote": { zh: "原文", en: "Words" },
} as const satisfies Texts;
