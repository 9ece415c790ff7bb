import type { RelationshipKind } from "../relationship.ts";

/** A body → the one that took over what it did, by a reform. They stay two bodies. */
export const SUCCEEDED_BY = {
  zh: "职能划入",
  en: "succeeded by",
  sentence: { zh: "“{source}”的职能划入“{target}”", en: "“{source}” was succeeded by “{target}”" },
  from: ["Bureau"],
  to: ["Bureau"],
  downstream: {},
  properties: {
    date: {
      kind: "text",
      required: true,
      zh: "改革公布日期（ISO）",
      en: "When the reform was published (ISO)",
    },
  },
} as const satisfies RelationshipKind;
