import type { ClauseName, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { readNames } from "../clause.ts";
import { isBody } from "./bodies.ts";

/**
 * Where the subject of a sentence ends: `市场监管总局|要发挥牵头作用`, `各项目牵头单位|对项目组织实施负总责`.
 */
const ENDS = new RegExp(
  `${oneOf([...lexicon.modals, ...lexicon.manner, "负总责", "发挥", "加强", "作为", "设在"])}|牵头(?!单位|部门)`,
  "g",
);

const LONGEST_SUBJECT = limits.proseSubject;

/**
 * The bodies a sentence begins with, all with one role; companies among them are passed over. Empty when it
 * begins with anything else. `end` of the last name is where the rest of the sentence begins.
 */
export function subjectOf(
  folded: string,
  sentence: Span,
  role: ClauseName["role"] | "COUNT",
  rule: string,
): ClauseName[] {
  const words = folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SUBJECT));
  for (const { index } of words.matchAll(ENDS)) {
    if (/[,:(]/.test(words.slice(0, index))) return [];
    const names = readNames(folded, { start: sentence.start, end: sentence.start + index }, role, rule);
    const bodies = names.filter(({ start, end }) => isBody(folded.slice(start, end)));
    if (
      bodies.length > 0 &&
      names.every(
        (name) => bodies.includes(name) || /企业$|公司$|^等/.test(folded.slice(name.start, name.end)),
      )
    )
      return bodies;
  }
  return [];
}
