import type { Properties } from "../property.ts";
import { REVIEW_STATE } from "../vocabularies.ts";

/*
 * Properties that several types share. One name is one property in all of them, because the API has one field for it.
 */

/** The whole phrase round the quoted words. */
export const PHRASE = {
  phraseStart: {
    kind: "integer",
    zh: "整句起始位置（UTF-16，含）",
    en: "Where the whole phrase begins (UTF-16 units, inclusive)",
  },
  phraseEnd: {
    kind: "integer",
    zh: "整句结束位置（UTF-16，不含）",
    en: "Where the whole phrase ends (UTF-16 units, exclusive)",
  },
} as const satisfies Properties;

/** What a score of likeness rests on. */
export const LIKENESS = {
  score: {
    kind: "float",
    zh: "相似度，0 到 1（仅 INFERRED）",
    en: "Likeness, 0 to 1 (INFERRED only)",
  },
  phrases: {
    kind: "texts",
    zh: "相似度所依据的共同字句",
    en: "The shared words that the likeness rests on",
  },
} as const satisfies Properties;

/** `依托`, `纳入`, `建设`: the words that make a resource one that is relied on, fed or built. */
export const TRIGGER = {
  trigger: {
    kind: "text",
    required: true,
    zh: "写明建设、依托或纳入的词",
    en: "The word that says builds, relies on or feeds into",
  },
} as const satisfies Properties;

/** What a person decided of an inferred relationship. */
export const REVIEW = {
  review: {
    kind: "enum",
    of: REVIEW_STATE,
    zh: "人工审核：未审为空",
    en: "Review by a person; null when there was none",
  },
  reviewedBy: { kind: "text", zh: "审核人", en: "Who reviewed it" },
  reviewedAt: { kind: "text", zh: "审核时间（ISO）", en: "When (ISO)" },
  reviewWhy: { kind: "text", zh: "审核理由", en: "Why" },
} as const satisfies Properties;
