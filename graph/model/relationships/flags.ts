import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";

/** A finding → what it speaks of. */
export const FLAGS = {
  zh: "核查",
  en: "flags",
  sentence: { zh: "“{source}”指出“{target}”", en: "“{source}” flags “{target}”" },
  from: ["Finding"],
  to: ["Policy", ...PROVISIONS, "Indicator", "Target", "Bureau", "Resource"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
