import type { RelationshipKind } from "../relationship.ts";
import { DIFFERENCE, VERDICT } from "../vocabularies.ts";
import { PHRASE } from "./shared.ts";

/** A measure or task of the annex → the measure of the body that it says again. */
export const RESTATES = {
  zh: "分解重述",
  en: "restates",
  sentence: { zh: "“{source}”分解重述“{target}”", en: "“{source}” restates “{target}”" },
  from: ["Measure", "Task"],
  to: ["Measure", "Task"],
  downstream: { responsibility: "IN" },
  properties: {
    verdict: {
      kind: "enum",
      of: VERDICT,
      required: true,
      zh: "正文与附件比对结论：SAME 或 EDITED（仅 RESTATES）",
      en: "Verdict of body against annex (RESTATES only)",
    },
    difference: {
      kind: "enums",
      of: DIFFERENCE,
      zh: "何处不同：TITLE BUREAUS BUREAU_ORDER TEXT（仅 RESTATES）",
      en: "What differs (RESTATES only)",
    },
    ...PHRASE,
    removed: {
      kind: "texts",
      zh: "附件有而正文无的字句（仅任务的 RESTATES）",
      en: "Words of the annex that the body lacks (RESTATES of a task only)",
    },
    inserted: {
      kind: "texts",
      zh: "正文有而附件无的字句（仅任务的 RESTATES）",
      en: "Words of the body that the annex lacks (RESTATES of a task only)",
    },
  },
} as const satisfies RelationshipKind;
