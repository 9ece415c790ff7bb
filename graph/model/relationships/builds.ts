import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { TRIGGER } from "./shared.ts";

/** A provision → what it builds. */
export const BUILDS = {
  zh: "建设",
  en: "builds",
  sentence: { zh: "“{source}”建设“{target}”", en: "“{source}” builds “{target}”" },
  from: PROVISIONS,
  to: ["Resource"],
  downstream: { dependency: "IN" },
  properties: TRIGGER,
} as const satisfies RelationshipKind;
