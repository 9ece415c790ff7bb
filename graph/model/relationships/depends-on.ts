import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { PHRASE } from "./shared.ts";

/** A provision → the one that builds what it relies on. */
export const DEPENDS_ON = {
  zh: "前置依赖",
  en: "depends on",
  sentence: { zh: "“{source}”以“{target}”为前提", en: "“{source}” depends on “{target}”" },
  from: PROVISIONS,
  to: PROVISIONS,
  downstream: { dependency: "OUT" },
  properties: {
    resource: {
      kind: "text",
      required: true,
      zh: "前置依赖所经的平台或机制（仅 DEPENDS_ON）",
      en: "What the dependency runs through (DEPENDS_ON only)",
    },
    ...PHRASE,
  },
} as const satisfies RelationshipKind;
