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
    place: {
      kind: "text",
      zh: "所属地区，自省而下，如 浙江省/杭州市；不能判定为空",
      en: "The place it belongs to, from the province inwards; null when nothing tells",
    },
    jurisdiction: { kind: "text", zh: "所属地区的名称", en: "The name of the place it belongs to" },
    aliases: {
      kind: "texts",
      required: true,
      zh: "文件中出现过的全部写法，含误印",
      en: "Every form it is printed in, misprints included",
    },
    completedNames: {
      kind: "texts",
      api: false,
      zh: "由列举中的省略补全的名称",
      en: "Names completed where a list leaves out the words of the place",
    },
    completedBy: {
      kind: "texts",
      api: false,
      zh: "逐一对应的依据文字",
      en: "The words that prove each",
    },
    officialName: {
      kind: "text",
      zh: "名录中的全称（参考，非原文）",
      en: "Its full name in the registry (a reference, not a quotation)",
    },
    englishName: {
      kind: "text",
      zh: "名录中的英文名称（参考）",
      en: "Its English name in the registry (a reference)",
    },
    registry: { kind: "text", zh: "名录的出处", en: "Where the registry has them from" },
    formerIds: {
      kind: "texts",
      api: false,
      zh: "此前版本给它的编号，仍可用",
      en: "Ids that earlier versions gave it, to which it still answers",
    },
    group: {
      kind: "boolean",
      required: true,
      zh: "是否为未列成员的群体",
      en: "Whether it is a group whose members are not listed",
    },
  },
} as const satisfies LabelKind;
