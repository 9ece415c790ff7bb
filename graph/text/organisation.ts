import lexicon from "./lexicon/organisations.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";

/** How the name of an organisation ends. */
const ENDING = new RegExp(`${oneOf(lexicon.endings)}$`);
const LONGEST_ENDING = Math.max(...lexicon.endings.map((ending) => ending.length));

/** `各省级人民政府`, `等有关部门和单位`, `17个市级帮扶集团`: how a group without a list of members begins. */
const GROUP_OPENING = new RegExp(
  `^(?:各(?!自)|\\d{1,3}个|全(?:省|市|区|县)各|${oneOf(lexicon.groupOpenings)}|(?:牵头|配合|责任|参与|协办)(?:单位|部门)$)`,
);
/** `国务院相关部门`, `省级有关单位`: how it ends. */
const GROUP_ENDING = new RegExp(`(?:${oneOf(lexicon.groupEndings)}|各[^、]{0,8}(?:单位|部门))$`);
const LONGEST_GROUP_ENDING = 12;

/**
 * The name of an organisation by its form alone; a bracketed second name is part of it:
 * `市市场监管局(市知识产权局)`.
 */
export function isOrganisation(folded: string): boolean {
  const name = folded.replace(/\([^()]*\)/g, "");
  return (
    name.length >= 2 &&
    name.length <= 36 &&
    ENDING.test(name.slice(-LONGEST_ENDING)) &&
    !/[。,;:!?“”《》\d\n]/.test(name)
  );
}

/** True for a collective, whose members the text does not list. */
export function isGroup(folded: string): boolean {
  return GROUP_OPENING.test(folded) || GROUP_ENDING.test(folded.slice(-LONGEST_GROUP_ENDING));
}
