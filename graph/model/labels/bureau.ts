import type { LabelKind } from "../label.ts";
import { BUREAU_KIND } from "../vocabularies.ts";
import { COMMON } from "./common.ts";

export const Bureau = {
  zh: "责任单位",
  en: "Bureau",
  provision: false,
  about: { zh: "责任单位，按所属地区区分", en: "A body that answers for something; two places, two bodies" },
  properties: {
    ...COMMON,
    kind: { kind: "enum", of: BUREAU_KIND, required: true, zh: "种类", en: "The kind" },
    fullName: {
      kind: "text",
      required: true,
      zh: "带共用前缀的全称，如 示范区市场监管局",
      en: "The name with the prefix that the place's bureaus share",
    },
    jurisdiction: { kind: "text", zh: "所属地区", en: "The place it belongs to" },
    aliases: {
      kind: "texts",
      required: true,
      zh: "文件中出现过的全部写法，含误印",
      en: "Every form it is printed in, misprints included",
    },
    group: {
      kind: "boolean",
      required: true,
      zh: "是否为未列成员的群体",
      en: "Whether it is a group whose members are not listed",
    },
  },
} as const satisfies LabelKind;
