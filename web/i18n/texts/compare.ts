import type { Texts } from "../texts.ts";

/** Two plans side by side. */
export const compare = {
  "compare.loading": ["正在对照…", "Comparing…"],
  "compare.this": ["本文件", "This document"],
  "compare.with": ["对照", "with"],
  "compare.counts": [
    "条款 {matched} / {provisions} 有承接，指标 {same} / {indicators} 有对应；上位另有 {left} 项本级未见。",
    "{matched} / {provisions} provisions and {same} / {indicators} indicators have a counterpart; {left} parts of the upper document are not taken up.",
  ],
  "compare.cut": ["因上限有省略。", "A limit left some out."],
  "compare.cited": [
    "上位文件未收录原文：右侧是公开报道所述，不是原文引用，也可能不全。",
    "The text of the upper document is not held: the right side is what pages report, not quotations, and may be incomplete.",
  ],
  "compare.none": [
    "这两份文件之间没有可对照的内容。",
    "Nothing can be compared between these two documents.",
  ],
  "compare.noneHint": [
    "请另选一份文件，或导入上级、下级或同级的另一份方案后再对照：",
    "Choose another document, or import a plan of the level above, below or beside it:",
  ],
  "compare.import": ["打开导入页", "Open the import screen"],
  "compare.show": ["显示", "Show"],
  "compare.show.all": ["全部", "All"],
  "compare.show.matched": ["有承接", "With counterpart"],
  "compare.show.alone": ["无对应", "Without"],
  "compare.provisions": ["条款", "Provisions"],
  "compare.indicators": ["指标", "Indicators"],
  "compare.lower": ["本级", "Lower"],
  "compare.upper": ["上位", "Upper"],
  "compare.upperCited": ["上位（公开报道）", "Upper (as reported)"],
  "compare.relation": ["承接", "Relation"],
  "compare.alone": ["上位文件中未见对应", "no counterpart above"],
  "compare.left": ["上位有、本级未见对应（{n}）", "Above, and not taken up below ({n})"],
  "compare.bodies": ["对口单位（{n}）", "Bodies that do the same work ({n})"],
  "compare.noRows": ["这样筛选后没有条目。", "Nothing is left with this filter."],
  "compare.unreviewed": ["未经人工确认", "not reviewed"],
  "compare.accepted": ["{by} 已确认", "accepted by {by}"],
  "compare.reported": ["公开报道，非原文", "reported, not quoted"],
} as const satisfies Texts;
