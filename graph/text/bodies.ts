import limits from "./lexicon/limits.json" with { type: "json" };
import lexicon from "./lexicon/prose.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { isGroup, isOrganisation } from "./organisation.ts";

const NOT_AT_START = new RegExp(`^${oneOf(lexicon.notBodiesAtStart)}`);
const NOT_AT_END = new RegExp(`${oneOf(lexicon.notBodiesAtEnd)}$`);
/** `支持企业牵头组建`: whoever is helped or urged is not charged. */
const URGED = new RegExp(`^${oneOf(lexicon.urged)}`);
/**
 * `学校审批部门`, `主管部门`: who is competent by some law; `国务院教育行政部门`, `各级教育行政部门` are
 * bodies.
 */
const COMPETENT = new RegExp(
  `^(?!国务院|省|市|县|区|州|各|自治|国家|铁路).*${oneOf(lexicon.competentWithoutPlace)}$`,
);

const SHORTEST = limits.proseBody;

/** True for the name of a body that prose can charge: no company as a class, no person, nobody's competent authority. */
export function isBody(words: string): boolean {
  return isNamed(words) && !COMPETENT.test(words);
}

/** The same, where a name before it in the list may say of which place it is. */
export function isNamed(words: string): boolean {
  return (
    words.length >= SHORTEST &&
    !words.includes("或") &&
    !NOT_AT_START.test(words) &&
    !NOT_AT_END.test(words) &&
    (isOrganisation(words) || isGroup(words))
  );
}

/** True for words that begin with a verb, so that they are no name though they end like one: 强化部门. */
export function isUrged(words: string): boolean {
  return URGED.test(words);
}
