import type { Texts } from "../texts.ts";

/** What was not read, and what may be said where something was not. */
export const reading = {
  "reading.unless": { zh: "{sentence}，或未能读出：", en: "{sentence}, or it was not read: " },
  "reading.place": { zh: "『{words}』（第 {line} 行）", en: "“{words}” (line {line})" },
  "reading.between": { zh: "、", en: ", " },
  "reading.more": { zh: "等 {n} 处", en: " and others, {n} in all" },
  "reading.asking": { zh: "正在核对是否全部读出…", en: "Checking that all was read…" },
  "reading.line": { zh: "第 {line} 行", en: "line {line}" },
  "reading.anywhere": { zh: "位置不详", en: "place unknown" },
  "reading.summary": { zh: "此件有 {n} 处未能读出", en: "{n} places of this document were not read" },
  "reading.hint": {
    zh: "原文中以虚线框和“未”字标出。有未读出之处，就不能断言“没有”。",
    en: "They are framed with dashes and marked 未 in the text. Where something is unread, absence cannot be claimed.",
  },
  "reading.all": { zh: "没有发现未能读出的内容", en: "Nothing was found that was not read" },
  "reading.list": { zh: "逐处列出", en: "List them" },
  "reading.previous": { zh: "上一处", en: "Previous" },
  "reading.next": { zh: "下一处", en: "Next" },
  "reading.at": { zh: "{at} / {n}", en: "{at} / {n}" },
  "reading.steps": { zh: "逐处查看未读出的地方", en: "Step through what was not read" },
  "reading.mark": { zh: "未能读出：{why}", en: "Not read: {why}" },
  "reading.ofUnit": { zh: "此条未能读出的文字（{n}）", en: "Words of it that were not read ({n})" },
  "reading.partly": { zh: "未全部读出", en: "not wholly read" },
  "unread.OWNER": { zh: "责任单位", en: "owner" },
  "unread.TABLE": { zh: "表格", en: "table" },
  "unread.INDICATOR": { zh: "指标", en: "indicator" },
  "unread.TARGET": { zh: "目标", en: "goal" },
  "unread.DEADLINE": { zh: "期限", en: "time" },
  "unread.CITATION": { zh: "引用", en: "citation" },
  "unread.PART": { zh: "页或部分", en: "page or part" },
} as const satisfies Texts;
