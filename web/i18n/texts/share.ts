import type { Texts } from "../texts.ts";

/** What can be taken away from a view. */
export const share = {
  "share.title": ["导出", "Export"],
  "share.png": ["图片 PNG", "Picture, PNG"],
  "share.svg": ["矢量图 SVG", "Picture, SVG"],
  "share.csv": ["关系表 CSV", "Relationships, CSV"],
  "share.json": ["接口数据 JSON", "API answer, JSON"],
  "share.graphml": ["图数据 GraphML", "Graph, GraphML"],
  "share.html": ["离线网页 HTML", "Offline page, HTML"],
  "share.print": ["打印", "Print"],
  "share.failed": ["导出失败，请重试", "Export failed, try again"],
  "share.saved": ["已导出", "Exported"],
  "share.cut": [
    "图中只显示一部分：{columns}。全部见数据。",
    "The picture shows a part: {columns}. The data has all.",
  ],
  "share.further": ["在当前步数之外还有 {n} 个节点。", "{n} more nodes lie beyond these steps."],
  "share.comma": ["，", ", "],
  "share.origin": ["政脉 · 图版本 {revision} · {address}", "Zhengmai · revision {revision} · {address}"],
  "share.picture": ["链条图", "Picture of the chain"],
  "share.all": ["全部 {n} 条关系", "All {n} relationships"],
  "share.notes": ["依据原文", "Words they rest on"],
  "share.query": ["本页的查询", "The query of this view"],
  "share.queryHint": [
    "这就是填满本页的查询，可直接复制使用。",
    "This very query fills the view; copy it and run it.",
  ],
  "share.snippet.graphql": ["GraphQL", "GraphQL"],
  "share.snippet.variables": ["变量", "Variables"],
  "share.snippet.curl": ["curl", "curl"],
  "share.snippet.typescript": ["TypeScript", "TypeScript"],
  "share.copy": ["复制", "Copy"],
  "share.copied": ["已复制", "Copied"],
  "share.close": ["关闭", "Close"],
} as const satisfies Texts;
