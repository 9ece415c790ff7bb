import { readNames } from "../clause.ts";
import type { ClauseName, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import lexicon from "../lexicon/prose.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import { isGroup, isOrganisation } from "../organisation.ts";

const NOT_AT_START = new RegExp(`^${oneOf(lexicon.notBodiesAtStart)}`);
const NOT_AT_END = new RegExp(`${oneOf(lexicon.notBodiesAtEnd)}$`);
/**
 * `学校审批部门`, `主管部门`: who is competent by some law; `国务院教育行政部门`, `各级教育行政部门` are
 * bodies.
 */
const COMPETENT = new RegExp(
  `^(?!国务院|省|市|县|区|州|各|自治|国家|铁路).*${oneOf(lexicon.competentWithoutPlace)}$`,
);

const SHORTEST = limits.proseBody;

/** True for the name of a body that prose can charge: no company, no person, nobody's competent authority. */
export function isBody(words: string): boolean {
  return isNamed(words) && !COMPETENT.test(words);
}

function isNamed(words: string): boolean {
  return (
    words.length >= SHORTEST &&
    !words.includes("或") &&
    !NOT_AT_START.test(words) &&
    !NOT_AT_END.test(words) &&
    (isOrganisation(words) || isGroup(words))
  );
}

/** The names of a list if all are of bodies; else none, for then the words are not what they seem. */
export function bodiesIn(
  folded: string,
  span: Span,
  role: ClauseName["role"] | "COUNT",
  rule: string,
): ClauseName[] {
  const names = readNames(folded, span, role, rule);
  const words = names.map(({ start, end }) => folded.slice(start, end));
  // `国务院人力资源社会保障行政部门、教育行政部门`: the first name says of which place the others are.
  return words.length > 0 &&
    isBody(words[0]!) &&
    words.every((name) => isNamed(name) || name.startsWith("等"))
    ? names
    : [];
}
