import type { Role } from "../model/index.ts";

/**
 * What a word makes of the names beside it, in a label, a predicate or the head of a column. The first to stand
 * in the words counts: 协同落实 → SUPPORT, 牵头督导 → LEAD, 负责组织实施 → COUNT.
 */
const ROLE_WORDS: readonly { readonly role: Role | "COUNT"; readonly words: string }[] = [
  { role: "LEAD", words: "第一责任|牵头|主办|主责|抓总|负?总责|总(?:负责|责任|牵头|协调|体负责)" },
  { role: "SUPPORT", words: "配合|协同|协办|会办|协助|协作|参与|参加|配套支持|支持|支撑" },
  { role: "GUIDE", words: "指导" },
  { role: "IMPLEMENT", words: "落实|实施|(?<![参遵按比]照)执行" },
  { role: "COUNT", words: "责任|负责|承担|承办" },
];

/** All words of role, one group for each entry of the table. */
const WORDS = new RegExp(ROLE_WORDS.map(({ words }) => `(${words})`).join("|"), "g");

/** A word of role in folded words: where it stands, how long it is and what it makes of the names beside it. */
export interface RoleWord {
  readonly index: number;
  readonly length: number;
  readonly role: Role | "COUNT";
}

/** All words of role, in order. */
export function roleWordsIn(words: string): RoleWord[] {
  if (words.search(WORDS) < 0) return [];
  return [...words.matchAll(WORDS)].map((match) => ({
    index: match.index,
    length: match[0].length,
    role: ROLE_WORDS[match.slice(1).findIndex((group) => group !== undefined)]!.role,
  }));
}

/**
 * The role that folded words give: those of a label (`协同责任单位`), a predicate (`牵头督导`) or the head of a
 * column. "COUNT": one name is SOLE, several are SHARED. Null when they give none.
 */
export function roleOfWords(words: string): Role | "COUNT" | null {
  return roleWordsIn(words)[0]?.role ?? null;
}
