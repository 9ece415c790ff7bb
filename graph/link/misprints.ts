import { canonicalOf, isKnownFunction } from "./bodies/canonical.ts";
import type { Caption } from "../model/index.ts";

/** Every rule that reads a printed name as another, and what it claims. */
export const REPAIRS = {
  "misprint/ending-missing": {
    zh: "名称末尾缺字（如“市场监管”缺“局”），文中另有完整名称",
    en: "the ending of the name is missing, and the text has it whole elsewhere",
  },
  "misprint/prefix-cut": {
    zh: "共用前缀缺字（如“示范区”作“示范”）",
    en: "a character of the prefix that the names share is missing",
  },
  "misprint/character-missing": {
    zh: "名称中缺一字，与文中完整的名称只差此字",
    en: "a character of the name is missing, and the text has it whole elsewhere",
  },
  "misprint/one-character": {
    zh: "与文中多次出现的名称只差一字",
    en: "it differs in one character from a name that the text has often",
  },
  "short-form/leading-group": {
    zh: "领导小组的简称，文中只有一个全称与之相合",
    en: "a short name of a leading group, for which the text has one full name",
  },
} as const satisfies Record<string, Caption>;

/** A repair of a printed name. It is logged as a diagnostic, and the name as printed is kept. */
export interface Repair {
  readonly name: string;
  readonly rule: keyof typeof REPAIRS;
}

/** Characters whose change makes another body, not a misprint: levels, numerals, places. */
const TELLING = /[国省市区县州盟旗镇乡村一二三四五六七八九十\d东西南北中上下]/;

/**
 * So often must the right name stand, and so long must it be, before one odd character is taken for a
 * misprint.
 */
const TRUSTED_COUNT = 5;
const TRUSTED_LENGTH = 5;

/**
 * The name a misprint stands for, or null. `counts` says how often each name stands in the document, prefixes
 * cut off. Better too little than wrong: a name that stands twice is never repaired, nor one with two
 * possible originals.
 */
export function repairOf(
  name: string,
  prefixes: readonly string[],
  counts: ReadonlyMap<string, number>,
): Repair | null {
  if ((counts.get(name) ?? 0) > 1) return null;
  /* 示范区市场监管负责: the ending is missing */
  for (const ending of ["局", "委", "办", "部", "厅"])
    if (counts.has(name + ending)) return { name: name + ending, rule: "misprint/ending-missing" };
  /* 示范市场监管局: a character of the shared prefix is missing */
  for (const prefix of prefixes) {
    const cut = prefix.slice(0, -1);
    if (cut.length >= 2 && name.startsWith(cut) && counts.has(name.slice(cut.length)))
      return { name: name.slice(cut.length), rule: "misprint/prefix-cut" };
  }
  /* 省技厅 beside 省科技厅: a character is missing, and nobody's function is what is left */
  const whole = [...counts.keys()].filter((other) => lacksOne(name, other) && isKnownBody(other));
  if (whole.length === 1 && name.length >= SHORTEST_CUT && !isKnownBody(name))
    return { name: whole[0]!, rule: "misprint/character-missing" };
  /* 工商和商务局 for 工业和商务局: one character is another */
  const near = [...counts].filter(
    ([other, count]) => count >= TRUSTED_COUNT && other.length >= TRUSTED_LENGTH && differsInOne(name, other),
  );
  return near.length === 1 ? { name: near[0]![0], rule: "misprint/one-character" } : null;
}

const SHORTEST_CUT = 3;
/** `省`科技厅: the word of a place by its kind, before a function that the registry knows. */
const LEVEL = /^(?:省|市(?!场)|县|区|州)/;
function isKnownBody(name: string): boolean {
  return isKnownFunction(canonicalOf(name.replace(LEVEL, "")));
}

/** True when the one is the other without one of its characters, the first and the last apart. */
function lacksOne(name: string, other: string): boolean {
  if (other.length !== name.length + 1) return false;
  const at = [...name].findIndex((character, index) => character !== other[index]);
  return at > 0 && name.slice(at) === other.slice(at + 1) && !TELLING.test(other[at]!);
}

function differsInOne(name: string, other: string): boolean {
  if (name.length !== other.length) return false;
  const at = [...name].findIndex((character, index) => character !== other[index]);
  return (
    at >= 0 &&
    name.slice(at + 1) === other.slice(at + 1) &&
    !TELLING.test(name[at]!) &&
    !TELLING.test(other[at]!)
  );
}

/**
 * `示范区质量强区领导小组办公室` where the text also speaks of the `示范区质量强区工作推进领导小组`: the full
 * name, when the text has exactly one that begins alike.
 */
export function fullLeadingGroupOf(name: string, groups: LeadingGroups): Repair | null {
  const at = name.indexOf("领导小组");
  if (at < 4) return null;
  const stem = name.slice(0, at);
  const fuller = groups
    .filter((words) => words.includes(stem))
    .map((words) => words.slice(words.indexOf(stem) + stem.length));
  const between = [...new Set(fuller)].filter((words) => words.length >= 1 && words.length <= 8);
  return between.length === 1
    ? { name: stem + between[0]! + name.slice(at), rule: "short-form/leading-group" }
    : null;
}

/** The Chinese words right before each 领导小组 of a text, each once. */
export type LeadingGroups = readonly string[];

const LONGEST_GROUP = 32;

export function leadingGroupsOf(text: string): LeadingGroups {
  const found = new Set<string>();
  for (let at = text.indexOf("领导小组"); at >= 0; at = text.indexOf("领导小组", at + 1)) {
    found.add(/[\u4e00-\u9fa5]*$/.exec(text.slice(Math.max(0, at - LONGEST_GROUP), at))![0]);
  }
  return [...found];
}
