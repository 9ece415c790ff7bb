import { FINDING_CODE } from "../finding-codes.generated.ts";
import type { LabelKind } from "../label.ts";
import { FINDING_STATE } from "../statement-words.ts";
import { SEVERITY } from "../vocabularies.ts";
import { COMMON, POLICY_ID } from "./common.ts";

export const Finding = {
  zh: "核查发现",
  en: "Finding",
  provision: false,
  about: {
    zh: "核查发现：细读者会标出的问题，附全部原文",
    en: "What a careful reader would mark, with every quotation",
  },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    code: { kind: "enum", of: FINDING_CODE, required: true, zh: "代码，如 OWNER_MISSING", en: "The code" },
    severity: { kind: "enum", of: SEVERITY, required: true, zh: "轻重", en: "How grave it is" },
    message: { kind: "text", required: true, zh: "说明（中文）", en: "The message in Chinese" },
    messageEn: { kind: "text", required: true, zh: "说明（英文）", en: "The message in English" },
    state: {
      kind: "enum",
      of: FINDING_STATE,
      zh: "处理状态，人所陈述；无人陈述为空",
      en: "What became of it, as a person states it; null when nobody has",
    },
  },
} as const satisfies LabelKind;
