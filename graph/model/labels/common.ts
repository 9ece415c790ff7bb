import type { Properties } from "../property.ts";

/** What every node has. `search` is the folded text that search looks in. */
export const COMMON = {
  name: { kind: "text", required: true, zh: "显示名称", en: "What it is called" },
  order: {
    kind: "integer",
    required: true,
    zh: "文件中的先后次序",
    en: "Its rank in the order of the document",
  },
  stated: {
    kind: "texts",
    api: false,
    zh: "人所陈述，每条一个 JSON",
    en: "What people stated of it, a JSON each",
  },
  search: { kind: "text", required: true, api: false, zh: "检索用文字", en: "What search looks in" },
} as const satisfies Properties;

/** The policy that a node belongs to; bureaus belong to none. */
export const POLICY_ID = {
  policy: {
    kind: "id",
    required: true,
    zh: "所属政策的编号",
    en: "The id of the policy it belongs to",
  },
} as const satisfies Properties;

/** Where a node stands in its document, in words: `附件 二、(六)`. */
export const CITE = {
  cite: { kind: "text", zh: "在文件中的位置，如 附件 二、(六)", en: "Where it stands in its document" },
} as const satisfies Properties;
