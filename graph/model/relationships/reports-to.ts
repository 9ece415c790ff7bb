import type { RelationshipKind } from "../relationship.ts";

/** A body → the one it reports to. */
export const REPORTS_TO = {
  zh: "报告",
  en: "reports to",
  from: ["Bureau"],
  to: ["Bureau"],
  downstream: {},
  properties: {},
} as const satisfies RelationshipKind;
