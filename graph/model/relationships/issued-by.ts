import type { RelationshipKind } from "../relationship.ts";

/** A policy → those who issued it. */
export const ISSUED_BY = {
  zh: "发文机关",
  en: "issued by",
  sentence: { zh: "“{source}”由“{target}”发文", en: "“{source}” is issued by “{target}”" },
  from: ["Policy"],
  to: ["Bureau"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
