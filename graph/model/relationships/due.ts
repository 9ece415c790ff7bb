import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { PHRASE } from "./shared.ts";

/**
 * A provision, or an indicator whose row has a time → the deadline that its words state; the policy itself where the words stand
 * before every numbered part.
 *
 * Read downstream from the deadline: it demands, and those answer for it who answer for what it is stated of. So the chain of a
 * plan does not carry all its deadlines, but that of a body, a provision or a deadline does carry its own.
 */
export const DUE = {
  zh: "期限",
  en: "due",
  sentence: { zh: "“{source}”写明期限“{target}”", en: "“{source}” states the deadline “{target}”" },
  from: [...PROVISIONS, "Indicator", "Policy"],
  to: ["Deadline"],
  downstream: { responsibility: "IN" },
  properties: PHRASE,
} as const satisfies RelationshipKind;
