import type { Role } from "../../model/index.ts";
import heads from "../lexicon/fields.json" with { type: "json" };
import limits from "../lexicon/limits.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { roleOfWords } from "../role-words.ts";

/** What the field behind a key holds. */
export type FieldKind = "BODIES" | "PERSONS" | "TIME" | "SCOPE" | "MONEY" | "BASIS" | "CONTACT" | "OTHER";

/** `协同责任单位`, `完成时限`: the words before a colon. */
export interface Key {
  readonly kind: FieldKind;
  /** Of bodies only; null where the words say no role (`考核单位`). */
  readonly role: Role | "COUNT" | null;
  readonly rule: string;
  /** True when a noun says what the field holds: 牵头单位, but not 牵头. */
  readonly headed: boolean;
  /** True when what stands behind it may be something else than bodies: 责任单位及责任人, 业务指导. */
  readonly mixed: boolean;
}

const KINDS = ["BODIES", "PERSONS", "TIME", "SCOPE", "MONEY", "BASIS", "CONTACT"] as const;
const HEADS = KINDS.map((kind) => ({ kind, words: new RegExp(`${oneOf(heads[kind])}$`) }));
const BODIES_INSIDE = new RegExp(oneOf(heads.BODIES));

/** The rule that a label follows, by its role. */
const RULES = {
  LEAD: "role/lead-label",
  SUPPORT: "role/support-label",
  GUIDE: "role/guide-label",
  IMPLEMENT: "role/implement-label",
  COUNT: "role/responsible-label",
  SHARED: "role/responsible-label",
  SOLE: "role/responsible-label",
} as const satisfies Record<Role | "COUNT", string>;

const LONGEST_KEY = limits.label;
/** `牵头：`, `业务指导：` have no noun and are short. */
const LONGEST_BARE_KEY = limits.bareLabel;
const ENDS_IN_ROLE =
  /(?:牵头|主办|主责|抓总|配合|协同|协办|会办|协助|参与|支持|指导|落实|实施|责任|负责|承办)$/;

/**
 * What a key says of its field, from its morphemes: the noun at its end tells what the field holds, its word of
 * role what the bodies are to do. Null for words that are no key.
 */
export function keyOf(printed: string): Key | null {
  const words = restored(printed.replace(/\([^()]*\)|\s/g, ""));
  if (words.length < 2 || words.length > LONGEST_KEY || /[,;。、:()《》“”\d]/.test(words)) return null;
  const role = roleOfWords(words);
  const kind = HEADS.find((head) => head.words.test(words))?.kind;
  /* 责任单位及责任人: the bodies in it are charged */
  const bodies = kind === "BODIES" || (kind === "PERSONS" && BODIES_INSIDE.test(words));
  const rule = role ? RULES[role] : "";
  if (bodies) return { kind: "BODIES", role, rule, headed: true, mixed: kind === "PERSONS" };
  if (kind) return { kind, role: null, rule: "", headed: true, mixed: false };
  return role && words.length <= LONGEST_BARE_KEY && ENDS_IN_ROLE.test(words)
    ? { kind: "BODIES", role, rule, headed: false, mixed: true }
    : { kind: "OTHER", role: null, rule: "", headed: false, mixed: true };
}

/** `责任�位` where a sign was lost in the noun: the rest says which noun it is. */
function restored(words: string): string {
  const [before, behind, more] = words.split("\uFFFD");
  if (!before || behind === undefined || more !== undefined) return words;
  const noun = heads.BODIES.find((head) => behind === "" || (head.endsWith(behind) && behind !== head));
  return noun && roleOfWords(before) ? before + noun : words;
}

/** True for a key whose field charges bodies: 牵头单位, 责任科室. */
export function charges(key: Key | null): boolean {
  return key?.kind === "BODIES" && key.role !== null;
}

const QUALIFIER =
  "(?:第一责任|牵头|主办|主责|总|配合|协同|协办|会办|协助|参与|参加|指导|落实|实施|责任|负责|承担|承办|完成)";
const KNOWN = new RegExp(`${QUALIFIER}{1,3}(?:${oneOf(heads.BODIES)}|领导|人|时限|时间)$`);

/** Where a key begins that stands right behind other words: `市科技局|配合单位`; -1 when none does. */
export function knownKeyAt(words: string): number {
  return KNOWN.exec(words)?.index ?? -1;
}
