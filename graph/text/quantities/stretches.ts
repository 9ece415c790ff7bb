import type { Span } from "../document.ts";
import { trim } from "../lines.ts";

/** A clause of prose, with what its sentence said before it. */
export interface Stretch extends Span {
  readonly words: string;
  /** Words of the sentence before this clause. */
  readonly before: string;
  /** `全国自然岸线(不含海岛岸线)保有率`: the words of the clause that a bracket stands in the middle of; else empty. */
  readonly lead: string;
  /** The whole sentence. */
  readonly sentence: string;
}

/** The clauses of a line, in order: stretches between stops, commas, colons and brackets, each with its sentence. */
export function stretchesOf(folded: string, content: Span): Stretch[] {
  const found: Stretch[] = [];
  for (const { index, 0: sentence } of folded.slice(content.start, content.end).matchAll(/[^。!?]+/g)) {
    const from = content.start + index;
    for (let at = 0; at < sentence.length;) {
      const end = clauseEnd(sentence, at);
      const span = trim(folded, { start: from + at, end: from + end });
      if (span.end > span.start) {
        const before = sentence.slice(0, at);
        const words = folded.slice(span.start, span.end);
        found.push({ start: span.start, end: span.end, words, before, lead: leadOf(before), sentence });
      }
      at = Math.max(end, at + 1);
    }
  }
  return found;
}

const COMMA = ",".charCodeAt(0);
const OPENING = "(".charCodeAt(0);
/** By UTF-16 unit: 1 for what parts clauses. A table, because every character of a document is looked up in it. */
const PARTS = new Uint8Array(0x10000);
for (const character of "。;,:!?()\t") PARTS[character.charCodeAt(0)] = 1;

/** Where the clause ends that begins at `from`; `from` itself where a sign stands there that parts clauses. */
function clauseEnd(sentence: string, from: number): number {
  for (let at = from; at < sentence.length;) {
    const code = sentence.charCodeAt(at);
    const length =
      PARTS[code] === 0 ? 1 : code === COMMA || code === OPENING ? withinClause(sentence, at) : 0;
    if (length === 0) return at;
    at += length;
  }
  return sentence.length;
}

const DIGIT = /\d/;
const THOUSAND = /^,\d{3}(?!\d)/;
const HAN = /[\u4e00-\u9fff]/;
const SHORT_BRACKET = /^\([^()\d]{1,6}\)/;
const LONGEST = 8;

/**
 * How much of a clause a sign makes that parts nothing: the comma of `12,000`, the short bracket of 县(市、区), which is a
 * part of its noun; 0 for one that parts clauses.
 */
function withinClause(sentence: string, at: number): number {
  const before = sentence[at - 1] ?? "";
  const words = sentence.slice(at, at + LONGEST);
  if (words.startsWith(",")) return DIGIT.test(before) && THOUSAND.test(words) ? 1 : 0;
  return HAN.test(before) ? (SHORT_BRACKET.exec(words)?.[0].length ?? 0) : 0;
}

/** A longer bracket is a sentence of its own. */
const LEAD = /([^。;,:、!?()\t\d]{2,30})\([^()。;]{1,40}\)$/;

function leadOf(before: string): string {
  return before.endsWith(")") ? (LEAD.exec(before.slice(-80))?.[1] ?? "") : "";
}
