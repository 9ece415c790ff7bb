import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { RELATION } from "../vocabularies.ts";
import { LIKENESS, REVIEW } from "./shared.ts";

/** A part of a policy → the part of an upper policy that it takes up. */
export const ALIGNS_WITH = {
  zh: "承接",
  en: "aligns with",
  sentence: { zh: "“{source}”承接“{target}”", en: "“{source}” aligns with “{target}”" },
  from: [...PROVISIONS, "Indicator"],
  to: [...PROVISIONS, "Indicator"],
  downstream: { responsibility: "IN", dependency: "IN" },
  properties: {
    relation: {
      kind: "enum",
      of: RELATION,
      required: true,
      zh: "承接关系：VERBATIM ADAPTED KEPT TIGHTENED LOOSENED（仅 ALIGNS_WITH）",
      en: "What became of the upper one (ALIGNS_WITH only)",
    },
    ...LIKENESS,
    localValue: {
      kind: "text",
      zh: "本级目标值（仅指标的 ALIGNS_WITH）",
      en: "The local value (ALIGNS_WITH of indicators only)",
    },
    upperValue: {
      kind: "text",
      zh: "上级目标值（仅指标的 ALIGNS_WITH）",
      en: "The upper value (ALIGNS_WITH of indicators only)",
    },
    ...REVIEW,
  },
} as const satisfies RelationshipKind;
