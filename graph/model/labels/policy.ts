import type { LabelKind } from "../label.ts";
import { PLACE_BY, POLICY_LEVEL, POLICY_STAGE } from "../vocabularies.ts";
import { COMMON, POLICY_ID } from "./common.ts";

export const Policy = {
  zh: "政策",
  en: "Policy",
  provision: false,
  about: {
    zh: "政策文件；held 为否表示只被引用、未收录原文",
    en: "A policy; one that is not held is only cited",
  },
  properties: {
    ...COMMON,
    ...POLICY_ID,
    title: { kind: "text", required: true, zh: "题名", en: "The title" },
    docNumber: {
      kind: "text",
      zh: "发文字号；文件未印为空",
      en: "The document number; null when none is printed",
    },
    level: {
      kind: "enum",
      of: POLICY_LEVEL,
      zh: "层级；原文不能判定为空",
      en: "The level; null when the text does not tell",
    },
    stage: {
      kind: "enum",
      of: POLICY_STAGE,
      zh: "阶段，按题名旁的文字和文号、日期；不能判定为空",
      en: "The stage, by the words beside the title, number and date; null when nothing tells",
    },
    place: {
      kind: "text",
      zh: "所属地区，自省而下，如 浙江省/杭州市；不能判定为空",
      en: "The place it governs, from the province inwards; null when nothing tells",
    },
    placeBy: { kind: "enum", of: PLACE_BY, zh: "所属地区由何得知", en: "How its place is known" },
    placeWords: { kind: "text", zh: "据以判定所属地区的文字", en: "The words that tell its place" },
    issuers: { kind: "texts", required: true, zh: "发文机关", en: "Those who issued it" },
    addressedTo: { kind: "text", zh: "主送机关，原文写法", en: "Whom it is addressed to, as printed" },
    issuedOn: { kind: "text", zh: "成文日期（ISO）", en: "The date it was made (ISO)" },
    publishedOn: { kind: "text", zh: "发布日期（ISO）", en: "The date it was published (ISO)" },
    held: { kind: "boolean", required: true, zh: "是否收录原文", en: "Whether its text is held" },
    citedTitles: {
      kind: "texts",
      required: true,
      zh: "他文引用它所用的题名",
      en: "Titles under which others cite it",
    },
    candidates: {
      kind: "texts",
      zh: "按题名引用而不能确定所指时，可能所指的各政策编号",
      en: "Where a citation by title fits several policies: the ids of those that may be meant",
    },
    formerIds: {
      kind: "texts",
      api: false,
      zh: "此前版本给它的编号，仍可用",
      en: "Ids that earlier versions gave it, to which it still answers",
    },
    format: { kind: "text", api: false, zh: "原文格式", en: "The format of its text" },
    sha256: { kind: "text", api: false, zh: "原文文件的 SHA-256", en: "SHA-256 of the file" },
  },
} as const satisfies LabelKind;
