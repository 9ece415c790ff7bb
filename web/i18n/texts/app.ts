import type { Texts } from "../texts.ts";

/** The frame of the page. */
export const app = {
  "app.name": { zh: "政脉", en: "Zhengmai" },
  "app.promise": {
    zh: "谁对哪个目标负责——每条关系都是一句原文。",
    en: "Who answers for which target — every relationship is a quotation.",
  },
  "app.skip": { zh: "跳到正文", en: "Skip to content" },
  "app.language": { zh: "English", en: "中文" },
  "app.screens": { zh: "视图", en: "Views" },
  "app.story": { zh: "故事", en: "Story" },
  "app.madeUp": {
    zh: "其中的地名、机构与文件都是生成的，不是真实文件。",
    en: "Its places, bodies and plans are generated; none is real.",
  },
  "app.listCut": {
    zh: "很长的列表，此处只有前 {n} 项；其余可用 GraphQL 分页取得。",
    en: "A long list: only the first {n} are here. Page through the rest by GraphQL.",
  },
  "app.loadingLibrary": { zh: "图库载入进度", en: "Progress of the library" },
  "app.loadingPart": {
    zh: "图库正在载入，目前的回答只及已载入的部分；载入完成后本页自动更新。",
    en: "The library is loading: answers are of what is there so far. The page renews itself when it is whole.",
  },
  "line.copy": { zh: "复制", en: "Copy" },
  "line.copied": { zh: "已复制", en: "Copied" },
  "line.copyThis": { zh: "复制：{line}", en: "Copy: {line}" },
  "app.loading": { zh: "正在打开…", en: "Opening…" },
  "matrix.title": { zh: "责任矩阵", en: "Matrix" },
  "indicators.title": { zh: "指标追踪", en: "Indicators" },
  "deadlines.title": { zh: "期限", en: "Deadlines" },
  "findings.title": { zh: "核查发现", en: "Findings" },
  "reader.title": { zh: "原文", en: "Text" },
  "network.title": { zh: "关系网络", en: "Network" },
  "paths.title": { zh: "路径", en: "Paths" },
  "compare.title": { zh: "对照", en: "Compare" },
  "import.title": { zh: "导入文件", en: "Import" },
} as const satisfies Texts;
