import type { LabelKind } from "../label.ts";
import { NATURE } from "../vocabularies.ts";
import { CITE, COMMON, POLICY_ID } from "./common.ts";

export const Indicator = {
  zh: "指标",
  en: "Indicator",
  provision: false,
  about: { zh: "指标表中的一项", en: "A row of a table of indicators" },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    ...CITE,
    ordinal: { kind: "integer", required: true, zh: "序号", en: "The number in the table" },
    title: { kind: "text", required: true, zh: "名称，不含单位", en: "The name without its unit" },
    unit: { kind: "text", zh: "单位；原文未写为空", en: "The unit; null when none is printed" },
    nature: { kind: "enum", of: NATURE, zh: "属性", en: "Binding or expected" },
    text: { kind: "text", required: true, zh: "整行原文", en: "The words of the row" },
    start: {
      kind: "integer",
      zh: "名称起始位置（UTF-16，含）；未收录原文的为空",
      en: "Where the name begins (UTF-16 units, inclusive); null for what is not held",
    },
    end: {
      kind: "integer",
      zh: "名称结束位置（UTF-16，不含）；未收录原文的为空",
      en: "Where the name ends (UTF-16 units, exclusive); null for what is not held",
    },
    line: {
      kind: "integer",
      zh: "所在行，自 1 计；未收录原文的为空",
      en: "The line, from 1; null for what is not held",
    },
  },
} as const satisfies LabelKind;
