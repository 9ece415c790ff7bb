import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { TRIGGER } from "./shared.ts";

/** A provision → what it relies on. */
export const RELIES_ON = {
  zh: "依托",
  en: "relies on",
  sentence: { zh: "“{source}”依托“{target}”", en: "“{source}” relies on “{target}”" },
  from: PROVISIONS,
  to: ["Resource"],
  downstream: { dependency: "OUT" },
  properties: TRIGGER,
} as const satisfies RelationshipKind;
