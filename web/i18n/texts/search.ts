import type { Texts } from "../texts.ts";

/** The search box and what it finds. */
export const search = {
  "search.label": {
    zh: "检索政策、措施、任务、指标、单位与原文",
    en: "Search policies, measures, tasks, indicators, bureaus and their words",
  },
  "search.placeholder": {
    zh: "试试：食品、市场监管局、首席质量官…",
    en: "Try 食品, 市场监管局, 首席质量官…",
  },
  "search.button": { zh: "检索", en: "Search" },
  "search.count": { zh: "“{q}”共找到 {n} 处", en: "{n} places found for “{q}”" },
  "search.more": {
    zh: "显示了前 {shown} 处，请加词缩小范围",
    en: "The first {shown} are shown; add a word to narrow it down",
  },
  "search.none": { zh: "没有找到“{q}”", en: "Nothing found for “{q}”" },
  "search.noneHint": {
    zh: "换一个更短的词，或用空格分开几个词；例如：食品、农产品 合格率、工业和商务局。",
    en: "Try a shorter word, or several separated by spaces; for instance 食品, 农产品 合格率, 工业和商务局.",
  },
  "search.loading": { zh: "正在检索…", en: "Searching…" },
  "search.examples": { zh: "可以这样问", en: "Questions to begin with" },
} as const satisfies Texts;
