import type { RelationshipKind } from "../relationship.ts";

/** A body → the one it reports to. */
export const REPORTS_TO = {
  zh: "报告",
  en: "reports to",
  sentence: { zh: "“{source}”向“{target}”报告", en: "“{source}” reports to “{target}”" },
  from: ["Bureau"],
  to: ["Bureau"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
