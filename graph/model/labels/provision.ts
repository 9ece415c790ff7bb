import type { Caption } from "../caption.ts";
import type { Properties } from "../property.ts";
import { PART, UNIT_KIND } from "../vocabularies.ts";
import { CITE, COMMON, POLICY_ID } from "./common.ts";

/** What sections, measures and tasks have in common. */
export const ABOUT_PROVISIONS = {
  zh: "文件中有编号的一部分：章节、措施或任务",
  en: "A numbered part of a document: section, measure or task",
} as const satisfies Caption;

export const PROVISION_PROPERTIES = {
  ...COMMON,
  ...POLICY_ID,
  cite: { ...CITE.cite, required: true },
  kind: { kind: "enum", of: UNIT_KIND, required: true, zh: "单元种类", en: "The kind of unit" },
  num: {
    kind: "text",
    zh: "原文所印编号，如 (六)；无编号段落为空",
    en: "The number as printed; null for a paragraph without one",
  },
  title: {
    kind: "text",
    zh: "标题；只有正文的条目为空",
    en: "The title; null for an item that is text only",
  },
  text: {
    kind: "text",
    required: true,
    zh: "自身的文字，不含下级",
    en: "Its own words, without those of its parts",
  },
  part: { kind: "enum", of: PART, required: true, zh: "正文或附件", en: "Body or annex" },
  start: {
    kind: "integer",
    zh: "起始位置（UTF-16，含）；未收录原文的为空",
    en: "Where it begins (UTF-16 units, inclusive); null for what is not held",
  },
  end: {
    kind: "integer",
    zh: "结束位置（UTF-16，不含）；未收录原文的为空",
    en: "Where it ends (UTF-16 units, exclusive); null for what is not held",
  },
  line: {
    kind: "integer",
    zh: "起始行，自 1 计；未收录原文的为空",
    en: "The line it begins on, from 1; null for what is not held",
  },
} as const satisfies Properties;
