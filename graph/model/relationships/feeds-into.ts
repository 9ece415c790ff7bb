import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { TRIGGER } from "./shared.ts";

/** A provision → what its results are made part of. */
export const FEEDS_INTO = {
  zh: "纳入",
  en: "feeds into",
  sentence: { zh: "“{source}”纳入“{target}”", en: "“{source}” feeds into “{target}”" },
  from: PROVISIONS,
  to: ["Resource"],
  downstream: { dependency: "IN" },
  properties: TRIGGER,
} as const satisfies RelationshipKind;
