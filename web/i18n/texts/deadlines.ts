import type { Texts } from "../texts.ts";

/** Each deadline, how it stands today, and who answers. */
export const deadlines = {
  "deadlines.lead": {
    zh:
      "何时完成，哪一条写的，谁负责；以 {day} 为准。共 {n} 个期限，现列 {shown} 个。" +
      "“已过日期”只说日子已过，是否完成要由人说明。",
    en:
      "By when, stated where, and who answers; as of {day}. {n} deadlines, {shown} shown. " +
      "That a date has gone by does not say whether the thing was done: that is for a person to state.",
  },
  "deadlines.loading": { zh: "正在取期限…", en: "Fetching the deadlines…" },
  "deadlines.policy": { zh: "文件", en: "Document" },
  "deadlines.states": { zh: "只看这些状态", en: "Only these states" },
  "deadlines.csv": { zh: "导出 CSV", en: "Export CSV" },
  "deadlines.none": { zh: "这份文件里没有读到期限。", en: "No deadline was read in this document." },
  "deadlines.noneHint": {
    zh: "可在上方换一份文件；没有读到，不等于文件没有写。",
    en: "Choose another document above; that none was read does not prove that none is stated.",
  },
  "deadlines.answers": { zh: "负责", en: "Answer for it" },
  "deadlines.nobody": { zh: "文件未指定", en: "not named by the document" },
  "deadlines.charged": { zh: "点名之处：", en: "named in:" },
  "deadlines.head.lastDay": { zh: "最后一日", en: "Last day" },
  "deadlines.head.state": { zh: "状态", en: "State" },
  "deadlines.head.words": { zh: "期限原文", en: "Words" },
  "deadlines.head.place": { zh: "位置", en: "Place" },
  "deadlines.head.provision": { zh: "条款或指标", en: "Provision or indicator" },
  "deadlines.head.line": { zh: "行", en: "Line" },
  "deadlines.head.bureaus": { zh: "责任单位", en: "Bodies" },
  "deadlines.head.charged": { zh: "点名之处", en: "Named in" },
} as const satisfies Texts;
