import type { RelationshipKind } from "../relationship.ts";

/** A draft → the text that came of it, or the next draft. */
export const EARLIER_VERSION_OF = {
  zh: "早前文本",
  en: "earlier version of",
  sentence: { zh: "“{source}”是“{target}”的早前文本", en: "“{source}” is an earlier version of “{target}”" },
  from: ["Policy"],
  to: ["Policy"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
