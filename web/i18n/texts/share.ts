import type { Texts } from "../texts.ts";

/** What can be taken away from a view. */
export const share = {
  "share.title": { zh: "导出", en: "Export" },
  "share.ofPolicy": { zh: "本文件数据：", en: "Data of this document: " },
  "share.ofLibrary": { zh: "全库数据：", en: "Data of the library: " },
  "share.png": { zh: "图片 PNG", en: "Picture, PNG" },
  "share.svg": { zh: "矢量图 SVG", en: "Picture, SVG" },
  "share.csv": { zh: "关系表 CSV", en: "Relationships, CSV" },
  "share.json": { zh: "接口数据 JSON", en: "API answer, JSON" },
  "share.graphml": { zh: "图数据 GraphML", en: "Graph, GraphML" },
  "share.html": { zh: "离线网页 HTML", en: "Offline page, HTML" },
  "share.print": { zh: "打印", en: "Print" },
  "share.failed": { zh: "导出失败，请重试", en: "Export failed, try again" },
  "share.saved": { zh: "已导出", en: "Exported" },
  "share.cut": {
    zh: "图中只显示一部分：{columns}。全部见数据。",
    en: "The picture shows a part: {columns}. The data has all.",
  },
  "share.further": { zh: "在当前步数之外还有 {n} 个节点。", en: "{n} more nodes lie beyond these steps." },
  "share.comma": { zh: "，", en: ", " },
  "share.origin": {
    zh: "政脉 · 图版本 {revision} · {address}",
    en: "Zhengmai · revision {revision} · {address}",
  },
  "share.picture": { zh: "链条图", en: "Picture of the chain" },
  "share.all": { zh: "全部 {n} 条关系", en: "All {n} relationships" },
  "share.notes": { zh: "依据原文", en: "Words they rest on" },
  "share.query": { zh: "本页的查询", en: "The query of this view" },
  "share.queryHint": {
    zh: "这就是填满本页的查询，可直接复制使用。",
    en: "This very query fills the view; copy it and run it.",
  },
  "share.snippet.graphql": { zh: "GraphQL", en: "GraphQL" },
  "share.snippet.variables": { zh: "变量", en: "Variables" },
  "share.snippet.curl": { zh: "curl", en: "curl" },
  "share.snippet.typescript": { zh: "TypeScript", en: "TypeScript" },
  "share.copy": { zh: "复制", en: "Copy" },
  "share.citation": { zh: "复制引文", en: "Copy with citation" },
  "share.copied": { zh: "已复制", en: "Copied" },
  "share.close": { zh: "关闭", en: "Close" },
} as const satisfies Texts;
