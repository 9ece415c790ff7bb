import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";

/** A policy or a part of it → the parts and the indicators that stand under its heading. */
export const CONTAINS = {
  zh: "包含",
  en: "contains",
  sentence: { zh: "“{source}”包含“{target}”", en: "“{source}” contains “{target}”" },
  from: ["Policy", ...PROVISIONS],
  to: [...PROVISIONS, "Indicator"],
  downstream: { responsibility: "OUT" },
  properties: {},
} as const satisfies RelationshipKind;
