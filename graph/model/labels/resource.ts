import type { LabelKind } from "../label.ts";
import { COMMON, POLICY_ID } from "./common.ts";

export const Resource = {
  zh: "平台机制",
  en: "Resource",
  provision: false,
  about: {
    zh: "条款所建设、依托或纳入的平台、体系、机制",
    en: "A platform, system or mechanism that provisions build, rely on or feed",
  },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    start: {
      kind: "integer",
      zh: "首次出现的起始位置（UTF-16，含）",
      en: "Where it is first named (UTF-16 units, inclusive)",
    },
    end: {
      kind: "integer",
      zh: "首次出现的结束位置（UTF-16，不含）",
      en: "Where that ends (UTF-16 units, exclusive)",
    },
  },
} as const satisfies LabelKind;
