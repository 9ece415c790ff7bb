import type { Role } from "../model.ts";

export interface Predicate {
  readonly words: RegExp;
  /** "COUNT": one name is SOLE, several are SHARED. */
  readonly role: Role | "COUNT";
  readonly rule: string;
}

/**
 * What stands behind the names and says what they are to do, tried in this order at the end of a part.
 * Source: the roles of the public contract, counted over the plans at hand.
 */
export const PREDICATES: readonly Predicate[] = [
  /* …按职责分工负责 · 按照职责分工负责 · 按职分工负责 · 分别负责 */
  { words: /(?:按照?|依|根据)?(?:各自)?(?:职责|职能)?(?:和)?(?:职责|职|任务)?(?:分工|职责)(?:分别|共同)?(?:抓好|做好|组织)?(?:负责|落实|实施)(?:落实)?$/, role: "SHARED", rule: "role/by-duties" },
  { words: /(?:分别|共同|各自)负责$/, role: "SHARED", rule: "role/by-duties" },
  /* 市发展改革委牵头 · 人力资源社会保障部牵头负责 */
  { words: /(?:总)?牵头(?:负责|组织实施|组织|落实|实施)?$/, role: "LEAD", rule: "role/lead-word" },
  /* 财政部、教育部配合 · 参加 · 按职责参与 */
  { words: /(?:按照?(?:各自)?职责(?:分工)?)?(?:积极)?(?:参与|参加|配合|协助|协同)(?:负责|实施|落实)?$/, role: "SUPPORT", rule: "role/support-word" },
  { words: /(?<!为)指导$/, role: "GUIDE", rule: "role/guide-word" },
  /* 各市、县人民政府组织实施 · 各区结合实际落实 */
  { words: /(?:结合实际)?(?:负责)?(?:组织实施|具体实施|组织落实|贯彻落实|抓好落实|落实)$/, role: "IMPLEMENT", rule: "role/implement-word" },
  /* 示范区市场监管局负责 */
  { words: /(?:具体|主要|统筹)?负责$/, role: "COUNT", rule: "role/responsible" },
];

export interface Label {
  readonly words: RegExp;
  readonly role: Role | "COUNT";
  readonly rule: string;
}

/** What stands before the names with a colon, as in `牵头单位：市发展改革委，配合单位：市财政局`. */
export const LABELS: readonly Label[] = [
  { words: /^(?:牵头|主办|主责|第一责任)(?:责任)?(?:单位|部门|处室)\s{0,2}:/, role: "LEAD", rule: "role/lead-label" },
  { words: /^(?:配合|参与|协办|协助|参加|协同)(?:单位|部门|处室)\s{0,2}:/, role: "SUPPORT", rule: "role/support-label" },
  { words: /^(?:责任|负责|承办)(?:单位|部门|处室)\s{0,2}:/, role: "COUNT", rule: "role/responsible-label" },
  { words: /^(?:落实|实施)(?:单位|部门)\s{0,2}:/, role: "IMPLEMENT", rule: "role/implement-label" },
  { words: /^指导(?:单位|部门)\s{0,2}:/, role: "GUIDE", rule: "role/guide-label" },
];

/** A, 会同 B: the name before leads, the names after support. */
export const JOINED_BY = /会同|联合/;

/** `列第一位者为牵头单位，下同`: from there on the first name of a list leads. */
export const FIRST_NAME_LEADS = /(?:列|排)(?:在)?第一位(?:者|的[^,。;]{0,6})?为?[^,。;]{0,4}牵头/;
