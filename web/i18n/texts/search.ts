import type { Texts } from "../texts.ts";

/** The search box and what it finds. */
export const search = {
  "search.label": [
    "检索政策、措施、任务、指标、单位与原文",
    "Search policies, measures, tasks, indicators, bureaus and their words",
  ],
  "search.placeholder": ["试试：食品、市场监管局、首席质量官…", "Try 食品, 市场监管局, 首席质量官…"],
  "search.button": ["检索", "Search"],
  "search.count": ["“{q}”共找到 {n} 处", "{n} places found for “{q}”"],
  "search.more": [
    "显示了前 {shown} 处，请加词缩小范围",
    "The first {shown} are shown; add a word to narrow it down",
  ],
  "search.none": ["没有找到“{q}”", "Nothing found for “{q}”"],
  "search.noneHint": [
    "换一个更短的词，或用空格分开几个词；例如：食品、农产品 合格率、工业和商务局。",
    "Try a shorter word, or several separated by spaces; for instance 食品, 农产品 合格率, 工业和商务局.",
  ],
  "search.loading": ["正在检索…", "Searching…"],
  "search.examples": ["可以这样问", "Questions to begin with"],
} as const satisfies Texts;
