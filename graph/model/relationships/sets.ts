import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { PHRASE } from "./shared.ts";

/** An indicator or a provision → the values that it demands. */
export const SETS = {
  zh: "设定目标",
  en: "sets",
  sentence: { zh: "“{source}”设定“{target}”", en: "“{source}” sets “{target}”" },
  from: ["Indicator", ...PROVISIONS],
  to: ["Target"],
  downstream: { responsibility: "OUT" },
  properties: PHRASE,
} as const satisfies RelationshipKind;
