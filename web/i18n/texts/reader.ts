import type { Texts } from "../texts.ts";

/** The text of a document with its marks. */
export const reader = {
  "reader.policy": { zh: "文件", en: "Document" },
  "reader.loading": { zh: "正在取原文…", en: "Fetching the text…" },
  "reader.none": { zh: "还没有收录任何文件，请先导入。", en: "No document is held; import one first." },
  "reader.facts": {
    zh: "{lines} 行，{characters} 字符，SHA-256 {hash}…",
    en: "{lines} lines, {characters} characters, SHA-256 {hash}…",
  },
  "reader.outline": { zh: "目录", en: "Outline" },
  "reader.marks": { zh: "标注", en: "Marks" },
  "reader.mark.PROVISION": { zh: "条款", en: "Provisions" },
  "reader.mark.BUREAU": { zh: "责任单位", en: "Bureaus" },
  "reader.mark.CITATION": { zh: "引用文件", en: "Citations" },
  "reader.mark.INDICATOR": { zh: "指标", en: "Indicators" },
  "reader.mark.TARGET": { zh: "目标值", en: "Targets" },
  "reader.mark.RESOURCE": { zh: "平台机制", en: "Resources" },
  "reader.cut": { zh: "图太大，标注不全。", en: "The graph is too large; not all marks are shown." },
  "reader.card": { zh: "图中所知", en: "What the graph knows" },
  "reader.choose": {
    zh: "点选一处标注，这里显示图中所知；选中一段文字，可以复制引文或以此检索。",
    en: "Choose a mark to see what the graph knows; select words to cite them or to search for them.",
  },
  "reader.close": { zh: "关闭", en: "Close" },
  "reader.chain": { zh: "责任链", en: "Responsibility chain" },
  "reader.dependency": { zh: "依赖链", en: "Dependency chain" },
  "reader.places": { zh: "本文中的位置（{n}）", en: "Places in this text ({n})" },
  "reader.relations": { zh: "关系（{n}）", en: "Relationships ({n})" },
  "reader.more": {
    zh: "另有 {n} 个相邻节点未列出，见责任链。",
    en: "{n} more neighbours are not listed; see the chain.",
  },
  "reader.line": { zh: "第 {line} 行", en: "line {line}" },
  "reader.selected": { zh: "所选文字", en: "Selected words" },
  "reader.copyLink": { zh: "复制链接", en: "Copy link" },
  "reader.copyCitation": { zh: "复制引文", en: "Copy with citation" },
  "reader.copied": { zh: "已复制", en: "Copied" },
  "reader.search": { zh: "在图中检索", en: "Search the graph" },
  "reader.clear": { zh: "取消所选", en: "Clear" },
  "reader.touches": { zh: "涉及：", en: "Touches:" },
  "reader.badSpan": {
    zh: "链接所指的位置超出了原文的长度。",
    en: "The place that the link points at lies beyond the text.",
  },
} as const satisfies Texts;
