import type { Span } from "../document.ts";
import { trim } from "../lines.ts";

/** A short bracket, as in 县(市、区), is a part of its noun; the comma of `12,000` parts nothing. */
const CLAUSE = /(?:[^。;,:!?()\t]|(?<=\d),(?=\d{3}(?!\d))|(?<=[\u4e00-\u9fff])\([^()\d]{1,6}\))+/g;

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
    for (const clause of sentence.matchAll(CLAUSE)) {
      const start = content.start + index + clause.index;
      const span = trim(folded, { start, end: start + clause[0].length });
      if (span.end === span.start) continue;
      const words = folded.slice(span.start, span.end);
      const before = sentence.slice(0, clause.index);
      found.push({ ...span, words, before, lead: leadOf(before), sentence });
    }
  }
  return found;
}

/** A longer bracket is a sentence of its own. */
const LEAD = /([^。;,:、!?()\t\d]{2,30})\([^()。;]{1,40}\)$/;

function leadOf(before: string): string {
  return LEAD.exec(before.slice(-80))?.[1] ?? "";
}
