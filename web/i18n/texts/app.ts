import type { Texts } from "../texts.ts";

/** The frame of the page. */
export const app = {
  "app.name": ["政脉", "Zhengmai"],
  "app.promise": [
    "谁对哪个目标负责——每条关系都是一句原文。",
    "Who answers for which target — every relationship is a quotation.",
  ],
  "app.skip": ["跳到正文", "Skip to content"],
  "app.language": ["English", "中文"],
  "app.screens": ["视图", "Views"],
  "app.story": ["故事", "Story"],
  "app.loading": ["正在打开…", "Opening…"],
  "matrix.title": ["责任矩阵", "Matrix"],
  "indicators.title": ["指标追踪", "Indicators"],
  "findings.title": ["核查发现", "Findings"],
  "reader.title": ["原文", "Text"],
  "network.title": ["关系网络", "Network"],
  "paths.title": ["路径", "Paths"],
  "compare.title": ["对照", "Compare"],
  "import.title": ["导入文件", "Import"],
} as const satisfies Texts;
