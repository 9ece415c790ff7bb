import type { Texts } from "../texts.ts";

/** The text of a document with its marks. */
export const reader = {
  "reader.policy": ["文件", "Document"],
  "reader.loading": ["正在取原文…", "Fetching the text…"],
  "reader.notHeld": [
    "本库未收录这份文件的原文，只收录了别的文件对它的引用。",
    "The text of this document is not held; only what other documents say of it is.",
  ],
  "reader.unknown": ["库中没有编号为 {id} 的文件。", "There is no document with the id {id}."],
  "reader.toChain": ["看引用它的责任链", "See its chain of responsibility"],
  "reader.toHeld": ["读已收录的文件", "Read a document that is held"],
  "reader.none": ["还没有收录任何文件，请先导入。", "No document is held; import one first."],
  "reader.facts": [
    "{lines} 行，{characters} 字符，SHA-256 {hash}…",
    "{lines} lines, {characters} characters, SHA-256 {hash}…",
  ],
  "reader.outline": ["目录", "Outline"],
  "reader.marks": ["标注", "Marks"],
  "reader.mark.PROVISION": ["条款", "Provisions"],
  "reader.mark.BUREAU": ["责任单位", "Bureaus"],
  "reader.mark.CITATION": ["引用文件", "Citations"],
  "reader.mark.INDICATOR": ["指标", "Indicators"],
  "reader.mark.TARGET": ["目标值", "Targets"],
  "reader.mark.RESOURCE": ["平台机制", "Resources"],
  "reader.cut": ["图太大，标注不全。", "The graph is too large; not all marks are shown."],
  "reader.card": ["图中所知", "What the graph knows"],
  "reader.choose": [
    "点选一处标注，这里显示图中所知；选中一段文字，可以复制引文或以此检索。",
    "Choose a mark to see what the graph knows; select words to cite them or to search for them.",
  ],
  "reader.close": ["关闭", "Close"],
  "reader.chain": ["责任链", "Responsibility chain"],
  "reader.dependency": ["依赖链", "Dependency chain"],
  "reader.places": ["本文中的位置（{n}）", "Places in this text ({n})"],
  "reader.relations": ["关系（{n}）", "Relationships ({n})"],
  "reader.more": [
    "另有 {n} 个相邻节点未列出，见责任链。",
    "{n} more neighbours are not listed; see the chain.",
  ],
  "reader.line": ["第 {line} 行", "line {line}"],
  "reader.selected": ["所选文字", "Selected words"],
  "reader.copyLink": ["复制链接", "Copy link"],
  "reader.copyCitation": ["复制引文", "Copy with citation"],
  "reader.copied": ["已复制", "Copied"],
  "reader.search": ["在图中检索", "Search the graph"],
  "reader.clear": ["取消所选", "Clear"],
  "reader.touches": ["涉及：", "Touches:"],
  "reader.badSpan": [
    "链接所指的位置超出了原文的长度。",
    "The place that the link points at lies beyond the text.",
  ],
} as const satisfies Texts;
