import type { Texts } from "../texts.ts";

/** Two plans side by side. */
export const compare = {
  "compare.loading": { zh: "正在对照…", en: "Comparing…" },
  "compare.this": { zh: "本文件", en: "This document" },
  "compare.with": { zh: "对照", en: "with" },
  "compare.counts": {
    zh: "条款 {matched} / {provisions} 有承接，指标 {same} / {indicators} 有对应；上位另有 {left} 项本级未见。",
    en:
      "{matched} / {provisions} provisions and {same} / {indicators} indicators have a counterpart; " +
      "{left} parts of the upper document are not taken up.",
  },
  "compare.cut": { zh: "因上限有省略。", en: "A limit left some out." },
  "compare.cited": {
    zh: "上位文件未收录原文：右侧是公开报道所述，不是原文引用，也可能不全。",
    en:
      "The text of the upper document is not held: " +
      "the right side is what pages report, not quotations, and may be incomplete.",
  },
  "compare.none": {
    zh: "这两份文件之间没有可对照的内容。",
    en: "Nothing can be compared between these two documents.",
  },
  "compare.noneHint": {
    zh: "请另选一份文件，或导入上级、下级或同级的另一份方案后再对照：",
    en: "Choose another document, or import a plan of the level above, below or beside it:",
  },
  "compare.import": { zh: "打开导入页", en: "Open the import screen" },
  "compare.show": { zh: "显示", en: "Show" },
  "compare.show.all": { zh: "全部", en: "All" },
  "compare.show.matched": { zh: "有承接", en: "With counterpart" },
  "compare.show.alone": { zh: "无对应", en: "Without" },
  "compare.provisions": { zh: "条款", en: "Provisions" },
  "compare.indicators": { zh: "指标", en: "Indicators" },
  "compare.lower": { zh: "本级", en: "Lower" },
  "compare.upper": { zh: "上位", en: "Upper" },
  "compare.upperCited": { zh: "上位（公开报道）", en: "Upper (as reported)" },
  "compare.relation": { zh: "承接", en: "Relation" },
  "compare.alone": { zh: "上位文件中未见对应", en: "no counterpart above" },
  "compare.left": { zh: "上位有、本级未见对应（{n}）", en: "Above, and not taken up below ({n})" },
  "compare.bodies": { zh: "对口单位（{n}）", en: "Bodies that do the same work ({n})" },
  "compare.noRows": { zh: "这样筛选后没有条目。", en: "Nothing is left with this filter." },
  "compare.unreviewed": { zh: "未经人工确认", en: "not reviewed" },
  "compare.accepted": { zh: "{by} 已确认", en: "accepted by {by}" },
  "compare.reported": { zh: "公开报道，非原文", en: "reported, not quoted" },
} as const satisfies Texts;
