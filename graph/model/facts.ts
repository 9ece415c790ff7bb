import type { Properties } from "./property.ts";
import { METHOD } from "./vocabularies.ts";

/** What every relationship says, whatever its type and its evidence. */
export const FACTS = {
  method: { kind: "enum", of: METHOD, required: true, zh: "由何得来", en: "How it was got" },
  rule: { kind: "text", required: true, zh: "得出它的规则", en: "The rule that made it" },
  formerId: {
    kind: "text",
    api: false,
    zh: "此前版本给它的编号，仍可用",
    en: "The id that earlier versions gave it, to which it still answers",
  },
  confidence: { kind: "float", required: true, zh: "置信度，0 到 1", en: "Confidence, 0 to 1" },
  stated: {
    kind: "texts",
    api: false,
    zh: "人所陈述，每条一个 JSON",
    en: "What people stated of it, a JSON each",
  },
} as const satisfies Properties;

/** What evidence says that is words of a held document. */
export const QUOTATION = {
  policy: { kind: "id", required: true, zh: "所引文件", en: "The document quoted" },
  unit: {
    kind: "id",
    zh: "所在条款；首页文字为空",
    en: "The provision the words stand in; null on the cover",
  },
  quote: {
    kind: "text",
    required: true,
    zh: "原文文字，等于 source.text 的 [start,end)",
    en: "The words: the slice of the source at [start, end)",
  },
  start: {
    kind: "integer",
    required: true,
    zh: "起始位置（UTF-16，含）",
    en: "Where they begin (UTF-16 units, inclusive)",
  },
  end: {
    kind: "integer",
    required: true,
    zh: "结束位置（UTF-16，不含）",
    en: "Where they end (UTF-16 units, exclusive)",
  },
  line: { kind: "integer", required: true, zh: "行，自 1 计", en: "The line, from 1" },
} as const satisfies Properties;

/** What evidence says that is a published statement. */
export const REFERENCE = {
  statement: {
    kind: "text",
    required: true,
    zh: "公开报道所述（非原文引用）",
    en: "What a page states (not a quotation)",
  },
  publisher: { kind: "text", required: true, zh: "发布者", en: "Who published it" },
  url: { kind: "text", required: true, zh: "网址", en: "The address of the page" },
  date: { kind: "text", required: true, zh: "发布日期（ISO）", en: "The date of the page (ISO)" },
} as const satisfies Properties;
