import type { LabelKind } from "../label.ts";
import { MODALITY, OPERATOR, PERIOD } from "../vocabularies.ts";
import { CITE, COMMON, POLICY_ID } from "./common.ts";

export const Target = {
  zh: "目标值",
  en: "Target",
  provision: false,
  about: { zh: "目标值", en: "A value to be reached" },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    ...CITE,
    operator: { kind: "enum", of: OPERATOR, required: true, zh: "比较符：= >= <= > <", en: "The operator" },
    value: { kind: "float", zh: "数值", en: "The number" },
    year: { kind: "integer", zh: "目标年份", en: "The year it is set for" },
    unit: { kind: "text", zh: "单位；原文未写为空", en: "The unit; null when none is printed" },
    printed: { kind: "text", required: true, zh: "原文写法", en: "As printed" },
    subject: {
      kind: "text",
      zh: "所计之事，含范围（仅条款文字中的目标）",
      en: "What is counted, scope included (goals in prose only)",
    },
    period: { kind: "enum", of: PERIOD, zh: "期间", en: "The period" },
    duration: {
      kind: "text",
      zh: "以此为期（ISO 8601），如 5年内 为 P5Y；未写明为空",
      en: "Within so long (ISO 8601): P5Y for 5年内; null when none is stated",
    },
    modality: { kind: "enum", of: MODALITY, zh: "语气", en: "How binding its words are" },
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
      zh: "所在行，自 1 计；未收录原文的为空",
      en: "The line, from 1; null for what is not held",
    },
  },
} as const satisfies LabelKind;
