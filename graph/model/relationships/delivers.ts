import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { MODALITY } from "../vocabularies.ts";
import { LIKENESS, REVIEW } from "./shared.ts";

/** A provision → the indicator that it serves. */
export const DELIVERS = {
  zh: "支撑指标",
  en: "delivers",
  sentence: { zh: "“{source}”支撑“{target}”", en: "“{source}” delivers “{target}”" },
  from: PROVISIONS,
  to: ["Indicator"],
  downstream: { dependency: "IN" },
  properties: {
    ...LIKENESS,
    rank: {
      kind: "integer",
      zh: "在同一指标的候选中的名次（仅 DELIVERS）",
      en: "Rank among the candidates of one indicator (DELIVERS only)",
    },
    modality: {
      kind: "enum",
      of: MODALITY,
      zh: "条款所用语气（仅 DELIVERS）",
      en: "How binding the words of the provision are (DELIVERS only)",
    },
    ...REVIEW,
  },
} as const satisfies RelationshipKind;
