import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";

/** A policy → another that it names by title or number. */
export const CITES = {
  zh: "引用",
  en: "cites",
  sentence: { zh: "“{source}”引用“{target}”", en: "“{source}” cites “{target}”" },
  from: ["Policy", ...PROVISIONS],
  to: ["Policy"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
