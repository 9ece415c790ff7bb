/**
 * The words of a sentence by which a document says who leads: `列第一位者为牵头单位`, `第一个逗号前为牵头单位`,
 * `标★的为牵头单位`. None of them names anybody.
 */
const LEADS = "(?:为|是|系|即为|表示|代表|作为)[^,。;)]{0,6}(?:牵头|主办|主责|主要责任|第一责任)";

const FIRST = "最前面?|前列|首位|首个|第[一1](?:位|名|家|个)?";
const PLACE =
  "(?:[列排位]|排名|排序|位列|顺序)?[在于]?" +
  `(?:${FIRST})(?:(?:责任|牵头)?(?:单位|部门))?(?:[者的][^,。;]{0,8})?`;
/** The signs that may mark a name of a list. */
export const MARKS = "★☆※▲△●◆◇■*";
const MARK = `[${MARKS}]`;
const SEPARATOR = "(?:第[一1]个)?(逗号|分号|顿号|句号|斜杠|空格)(?:之?前)的?[^,。;]{0,8}?";

/** `牵头单位列首位`, `牵头部门排在第一位` */
const LEADER_FIRST = `(?:牵头|主办|主责)(?:单位|部门)?(?:均)?[列排居位][在于为]?(?:${FIRST})`;

/** The first of a list leads. */
export const BY_PLACE = new RegExp(`${PLACE}${LEADS}|${LEADER_FIRST}`);
/** All before the first separator lead; group 1 is its name. */
export const BY_SEPARATOR = new RegExp(`${SEPARATOR}${LEADS}`);
/** Those with a mark lead; group 1 is the mark. */
export const BY_MARK = new RegExp(
  `[“"']?(${MARK})[”"']?(?:号|标记|标注|标志|符号)?[者的]?[^,。;★]{0,10}?${LEADS}`,
);
/** From there on. */
export const HENCEFORTH = /下同|以下同|下列同|以下均|依此类推|以此类推/;

/** True for a segment of a clause that states such a rule or goes on with one. */
export function statesRule(words: string): boolean {
  return (
    BY_PLACE.test(words) ||
    BY_SEPARATOR.test(words) ||
    BY_MARK.test(words) ||
    /^(?:排名|排序).{0,6}(?:不分先后|先后)/.test(words) ||
    /^(?:多个|其余|其他|其它)[^、]{0,6}(?:牵头|责任|部门|单位)[^、]{0,4}(?:的|为|按)/.test(words)
  );
}
