import lexicon from "./lexicon/organisations.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";

/** How the name of an organisation ends: by the last sign, the endings that it may be the last of. */
const ENDINGS = new Map<string, readonly string[]>();
for (const ending of lexicon.endings)
  ENDINGS.set(ending.at(-1)!, [...(ENDINGS.get(ending.at(-1)!) ?? []), ending]);
const LONGEST_NAME = 36;

/** `各省级人民政府`, `等有关部门和单位`, `17个市级帮扶集团`: how a group without a list of members begins. */
const OPENINGS = `各(?!自|类|种|项(?!目[部办组公]))|\\d{1,3}个|全(?:省|市|区|县)各|${oneOf(lexicon.groupOpenings)}`;
const GROUP_OPENING = new RegExp(`^(?:${OPENINGS}|(?:牵头|配合|责任|参与|协办)(?:单位|部门)$)`);
/** `国务院相关部门`, `省级有关单位`: how it ends. */
const GROUP_ENDING = new RegExp(`(?:${oneOf(lexicon.groupEndings)}|各[^、]{0,8}(?:单位|部门))$`);
const LAST_SIGNS_OF_GROUPS: ReadonlySet<string> = new Set(
  [...lexicon.groupEndings, "单位", "部门"].map((ending) => ending.at(-1)!),
);
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
  const name = folded.includes("(") ? folded.replace(/\([^()]*\)/g, "") : folded;
  return (
    name.length >= 2 &&
    name.length <= LONGEST_NAME &&
    ENDINGS.get(name.at(-1)!)?.some((ending) => name.endsWith(ending)) === true &&
    !/[。,;:!?“”《》\d\n\t|]/.test(name)
  );
}

/** `乡镇（街道）`, `镇街`: all of a kind, without 各. */
const KIND = /^(?:乡镇|镇街|街镇|镇办|县区|区县|市县|街道|村居|镇村)(?:\([^()]*\))?(?:人民政府|政府)?$/;

/** True for a collective, whose members the text does not list. */
export function isGroup(folded: string): boolean {
  const mayEnd = folded !== "" && LAST_SIGNS_OF_GROUPS.has(folded.at(-1)!);
  if (mayEnd && GROUP_ENDING.test(folded.slice(-LONGEST_GROUP_ENDING))) return true;
  if (!GROUP_OPENING.test(folded)) return KIND.test(folded);
  if (folded === "等") return true;
  const words = folded.slice(0, LONGEST_GROUP);
  const first = FIRST_MEMBERS.exec(words);
  if (first) return FURTHER_MEMBERS.test(folded.slice(first.index + first[0].length));
  const name = folded.replace(/\([^()]*\)/g, "");
  return LAST_MEMBERS.test(name) || isOrganisation(folded);
}
