import type { RelationshipKind } from "../relationship.ts";
import { REVIEW } from "./shared.ts";

/** A body → the one at an upper level with the same function. */
export const COUNTERPART_OF = {
  zh: "对口",
  en: "counterpart of",
  sentence: { zh: "“{source}”与“{target}”对口", en: "“{source}” is the counterpart of “{target}”" },
  from: ["Bureau"],
  to: ["Bureau"],
  downstream: {},
  properties: {
    function: {
      kind: "text",
      required: true,
      zh: "共同的职能名（仅 COUNTERPART_OF）",
      en: "The function of both names (COUNTERPART_OF only)",
    },
    ...REVIEW,
  },
} as const satisfies RelationshipKind;
