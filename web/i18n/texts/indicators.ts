import type { Texts } from "../texts.ts";

/** Each indicator and who delivers it. */
export const indicators = {
  "indicators.lead": {
    zh: "每个指标要达到多少、由哪些条款支撑、最后谁负责。共 {n} 项，其中 {nobody} 项文件未指定责任。",
    en:
      "How much each indicator asks, which provisions deliver it, and who answers. " +
      "{n} in all; for {nobody} the document names nobody.",
  },
  "indicators.leadUnsure": {
    zh: "每个指标要达到多少、由哪些条款支撑、最后谁负责。共 {n} 项，其中 {nobody} 项文件未指定责任，或未能读出。",
    en:
      "How much each indicator asks, which provisions deliver it, and who answers. " +
      "{n} in all; for {nobody} the document names nobody, or it was not read.",
  },
  "indicators.loading": { zh: "正在取指标…", en: "Fetching the indicators…" },
  "indicators.policy": { zh: "文件", en: "Document" },
  "indicators.only": { zh: "只看原文明示", en: "Only what the text says" },
  "indicators.onlyNote": {
    zh: "指标表本身没有“责任单位”一栏；只看原文明示时，凡是靠推导或相似得来的支撑关系都不算。",
    en:
      "The table of indicators has no column of bodies; " +
      "with only what the text says, links got by a rule or by likeness do not count.",
  },
  "indicators.csv": { zh: "导出 CSV", en: "Export CSV" },
  "indicators.none": { zh: "这份文件里没有指标表。", en: "This document has no table of indicators." },
  "indicators.noneHint": {
    zh: "可在上方换一份文件，或导入带有指标表的文件。",
    en: "Choose another document above, or import one that has such a table.",
  },
  "indicators.nobody": { zh: "文件未指定", en: "not named by the document" },
  "indicators.nobodyWhy": {
    zh: "没有条款支撑这个指标，也就没有单位对它负责。",
    en: "No provision delivers this indicator, so nobody answers for it.",
  },
  "indicators.count": { zh: "{n} 条支撑条款", en: "{n} provisions deliver it" },
  "indicators.bureaus": { zh: "{n} 个单位", en: "{n} bodies" },
  "indicators.upper": { zh: "上位指标", en: "Level above" },
  "indicators.upperNone": { zh: "上位文件无对应指标", en: "no such indicator above" },
  "indicators.upperShort": { zh: "上位 {value}", en: "above: {value}" },
  "indicators.local": { zh: "本级", en: "this level" },
  "indicators.delivers": { zh: "由哪些条款支撑", en: "Provisions that deliver it" },
  "indicators.likeness": { zh: "第 {rank} 位 · 相似度 {score}", en: "rank {rank} · likeness {score}" },
  "indicators.phrases": { zh: "共同字句", en: "Shared words" },
  "indicators.answers": { zh: "负责", en: "Answer for it" },
  "indicators.chain": { zh: "查看依赖链", en: "Chain of dependency" },
  "indicators.row": { zh: "指标表原文", en: "In the table" },
  "indicators.year": { zh: "{year} 年", en: "by {year}" },
  "indicators.head.ordinal": { zh: "序号", en: "No." },
  "indicators.head.name": { zh: "指标名称", en: "Indicator" },
  "indicators.head.unit": { zh: "单位", en: "Unit" },
  "indicators.head.target": { zh: "目标值", en: "Target" },
  "indicators.head.year": { zh: "年份", en: "Year" },
  "indicators.head.nature": { zh: "属性", en: "Nature" },
  "indicators.head.upper": { zh: "上位目标值", en: "Upper value" },
  "indicators.head.provision": { zh: "支撑条款", en: "Provision" },
  "indicators.head.method": { zh: "由来", en: "How it was got" },
  "indicators.head.score": { zh: "相似度", en: "Likeness" },
  "indicators.head.quote": { zh: "原文", en: "Words" },
  "indicators.head.bureaus": { zh: "责任单位", en: "Bodies" },
} as const satisfies Texts;
