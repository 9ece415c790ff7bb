import { PROVISIONS } from "../labels.ts";
import type { RelationshipKind } from "../relationship.ts";
import { ROLE } from "../vocabularies.ts";
import { PHRASE } from "./shared.ts";

/** A provision, or an indicator whose row names somebody → those who answer for it. */
export const ASSIGNED_TO = {
  zh: "责任单位",
  en: "assigned to",
  sentence: { zh: "“{source}”由“{target}”负责", en: "“{source}” is assigned to “{target}”" },
  from: [...PROVISIONS, "Indicator"],
  to: ["Bureau"],
  downstream: { responsibility: "OUT", dependency: "OUT" },
  properties: {
    role: {
      kind: "enum",
      of: ROLE,
      required: true,
      zh: "责任角色（仅 ASSIGNED_TO）",
      en: "The role (ASSIGNED_TO only)",
    },
    roleRule: {
      kind: "text",
      required: true,
      api: false,
      zh: "判定角色的规则",
      en: "The rule that gave the role",
    },
    printed: {
      kind: "text",
      required: true,
      zh: "名称的原文写法（仅 ASSIGNED_TO）",
      en: "The name as printed (ASSIGNED_TO only)",
    },
    ...PHRASE,
    repair: {
      kind: "text",
      zh: "更正误印或简称所用的规则",
      en: "The rule that repaired a misprint or short form",
    },
  },
} as const satisfies RelationshipKind;
