import type { LabelKind } from "../label.ts";
import { DEADLINE_FROM } from "../vocabularies.ts";
import { CITE, COMMON, POLICY_ID } from "./common.ts";

/** When something is to be done, as the words say it; what is reckoned from them is asked, not held. */
export const Deadline = {
  zh: "期限",
  en: "Deadline",
  provision: false,
  about: {
    zh: "期限：条款或指标写明的完成时间",
    en: "A deadline: when a provision or an indicator says that something is to be done",
  },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    ...CITE,
    quote: { kind: "text", required: true, zh: "期限的原文", en: "The words of the deadline" },
    date: {
      kind: "text",
      zh: "年、月或日（ISO），如 2025-12；长期、逐年或起算日不明的为空",
      en: "Year, month or day (ISO), as in 2025-12; null for what stands, recurs or counts from an unknown day",
    },
    recurrence: {
      kind: "text",
      zh: "重复发生的时间原文，如 每年12月；不重复为空",
      en: "The words of what recurs, as in 每年12月; null for what does not",
    },
    from: {
      kind: "enum",
      of: DEADLINE_FROM,
      zh: "从何时起算；不是起算的为空",
      en: "What it counts from; null when it counts from nothing",
    },
    within: {
      kind: "text",
      zh: "起算后的时长（ISO 8601），如 P3M",
      en: "So long from there (ISO 8601), as in P3M",
    },
    standing: {
      kind: "boolean",
      required: true,
      zh: "是否长期：长期、持续推进",
      en: "Whether it has no end: 长期, 持续推进",
    },
    dueFrom: {
      kind: "text",
      api: false,
      zh: "最早的最后一日（ISO），按成文日期推算",
      en: "The first day that can be the last one (ISO), as reckoned from the day of issue",
    },
    dueTo: {
      kind: "text",
      api: false,
      zh: "最迟的最后一日（ISO）",
      en: "The last day that can be the last one (ISO)",
    },
    start: {
      kind: "integer",
      required: true,
      zh: "起始位置（UTF-16，含）",
      en: "Where it begins (UTF-16 units, inclusive)",
    },
    end: {
      kind: "integer",
      required: true,
      zh: "结束位置（UTF-16，不含）",
      en: "Where it ends (UTF-16 units, exclusive)",
    },
    line: { kind: "integer", required: true, zh: "所在行，自 1 计", en: "The line, from 1" },
  },
} as const satisfies LabelKind;
