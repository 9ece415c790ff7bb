import lexicon from "./lexicon/organisations.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";

/** By UTF-16 unit: 1 for signs. A table, because every beginning of a clause is looked at as a name. */
function tableOf(signs: readonly string[]): Uint8Array {
  const table = new Uint8Array(0x10000);
  for (const sign of signs) table[sign.charCodeAt(0)] = 1;
  return table;
}
const lastOf = (words: readonly string[]) => words.map((word) => word.at(-1)!);
const firstOf = (words: readonly string[]) => words.map((word) => word[0]!);

/** How the name of an organisation ends. */
const ENDING = new RegExp(`${oneOf(lexicon.endings)}$`);
const LONGEST_ENDING = Math.max(...lexicon.endings.map((ending) => ending.length));
/** With the bracket of a second name. */
const LAST = tableOf([...lastOf(lexicon.endings), ")"]);
const LAST_ALONE = tableOf(lexicon.endings.filter(({ length }) => length === 1));
const LONGEST_NAME = 36;

/** `各省级人民政府`, `等有关部门和单位`, `17个市级帮扶集团`: how a group without a list of members begins. */
const OPENINGS = `各(?!自|类|种|项(?!目[部办组公]))|\\d{1,3}个|全(?:省|市|区|县)各|${oneOf(lexicon.groupOpenings)}`;
const GROUP_OPENING = new RegExp(`^(?:${OPENINGS}|(?:牵头|配合|责任|参与|协办)(?:单位|部门)$)`);
/** `国务院相关部门`, `省级有关单位`: how it ends. */
const GROUP_ENDING = new RegExp(`(?:${oneOf(lexicon.groupEndings)}|各[^、]{0,8}(?:单位|部门))$`);
const LAST_OF_GROUP = tableOf(lastOf([...lexicon.groupEndings, "单位", "部门"]));
const LONGEST_GROUP_ENDING = 12;
const LONGEST_GROUP = 60;

/**
 * Nouns for members of a group; behind one stand only brackets and further nouns: `有关部门和单位`, not
 * `有关部门组建`.
 */
const MEMBERS = oneOf(lexicon.groupMembers);
const FURTHER_MEMBERS = new RegExp(
  `^(?:\\([^()]*\\)|[和及与、]|以及|有关|相关|各|其他|直属|成员|[省市县区]级|${MEMBERS})*$`,
);
const FIRST_MEMBERS = /部门|单位|方面|地区/;
const LAST_MEMBERS = new RegExp(`${MEMBERS}$`);

/**
 * The name of an organisation by its form alone; a bracketed second name is part of it:
 * `市市场监管局(市知识产权局)`.
 */
export function isOrganisation(folded: string): boolean {
  if (LAST[folded.charCodeAt(folded.length - 1)] !== 1) return false;
  const name = folded.includes("(") ? folded.replace(/\([^()]*\)/g, "") : folded;
  return (
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    (LAST_ALONE[name.charCodeAt(name.length - 1)] === 1 || ENDING.test(name.slice(-LONGEST_ENDING))) &&
    !/[。,;:!?“”《》\d\n\t|]/.test(name)
  );
}

/** `乡镇（街道）`, `镇街`: all of a kind, without 各. */
const KINDS = ["乡镇", "镇街", "街镇", "镇办", "县区", "区县", "市县", "街道", "村居", "镇村"];
const KIND = new RegExp(`^${oneOf(KINDS)}(?:\\([^()]*\\))?(?:人民政府|政府)?$`);
const FIRST_OF_GROUP = tableOf([
  ..."各全牵配责参协0123456789",
  ...firstOf([...lexicon.groupOpenings, ...KINDS]),
]);

/** True for a collective, whose members the text does not list. */
export function isGroup(folded: string): boolean {
  const mayEnd = LAST_OF_GROUP[folded.charCodeAt(folded.length - 1)] === 1;
  if (mayEnd && GROUP_ENDING.test(folded.slice(-LONGEST_GROUP_ENDING))) return true;
  if (FIRST_OF_GROUP[folded.charCodeAt(0)] !== 1) return false;
  if (!GROUP_OPENING.test(folded)) return KIND.test(folded);
  if (folded === "等") return true;
  const words = folded.slice(0, LONGEST_GROUP);
  const first = FIRST_MEMBERS.exec(words);
  if (first) return FURTHER_MEMBERS.test(folded.slice(first.index + first[0].length));
  const name = folded.replace(/\([^()]*\)/g, "");
  return LAST_MEMBERS.test(name) || isOrganisation(folded);
}
