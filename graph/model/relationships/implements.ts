import type { RelationshipKind } from "../relationship.ts";

/** A policy → the one it says it carries out. */
export const IMPLEMENTS = {
  zh: "贯彻落实",
  en: "implements",
  sentence: { zh: "“{source}”贯彻落实“{target}”", en: "“{source}” implements “{target}”" },
  from: ["Policy"],
  to: ["Policy"],
  downstream: { responsibility: "IN" },
  properties: {},
} as const satisfies RelationshipKind;
