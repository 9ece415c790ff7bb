import type { Document } from "../../text/document.ts";
import confusable from "../lexicon/confusable-words.json" with { type: "json" };
import lookAlikes from "../lexicon/look-alikes.json" with { type: "json" };
import setPhrases from "../lexicon/set-phrases.json" with { type: "json" };
import { placesOfAll } from "./places-of-all.ts";

/** Words of a text that may be printed wrong. */
export interface Misprint {
  readonly printed: string;
  readonly likely: string;
  /** Where they stand. */
  readonly places: readonly number[];
  readonly why: "SET_PHRASE" | "CONFUSABLE" | "ELSEWHERE";
}

interface Seen extends Omit<Misprint, "places"> {
  readonly at: number;
}

/**
 * Suspected misprints of a document, each wording once, in the order of the text; names of bodies are left
 * out.
 */
export function misprintsIn({ folded, clauses }: Document): Misprint[] {
  const names = clauses.flatMap((clause) => clause.names);
  const seen = [...ofSetPhrases(folded), ...ofConfusables(folded), ...ofLookAlikes(folded)].filter(
    ({ at, printed }) => !names.some(({ start, end }) => start < at + printed.length && at < end),
  );
  const found = new Map<string, Misprint & { places: number[] }>();
  const taken = new Set<number>();
  for (const { at, printed, likely, why } of seen) {
    // One place is one misprint, whichever rule sees it first.
    const odd = at + [...printed].findIndex((character, index) => character !== likely[index]);
    if (taken.has(odd)) continue;
    taken.add(odd);
    const key = `${printed}|${likely}`;
    const known = found.get(key) ?? { printed, likely, why, places: [] };
    known.places.push(at);
    found.set(key, known);
  }
  return [...found.values()].toSorted((a, b) => a.places[0]! - b.places[0]!);
}

const HAN = /^[\u4e00-\u9fff、]+$/;
/** A character that changes the sense, and is no slip: 不, numerals, levels, directions. */
const TELLING = /[不无非没国省市区县州镇乡村一二三四五六七八九十两百千万\d东西南北中上下前后内外新老大小]/;

/** Both halves of each phrase: one of them stands as it should where one character is off. */
const HALVES = setPhrases.phrases.flatMap((phrase) => {
  const middle = phrase.length >> 1;
  return [
    { phrase, words: phrase.slice(0, middle), from: 0 },
    { phrase, words: phrase.slice(middle), from: middle },
  ];
});
const placesOfHalves = placesOfAll(HALVES.map(({ words }) => words));

/** 增品种、提品种、创品牌: one character off a phrase that is always written alike. */
function ofSetPhrases(text: string): Seen[] {
  const places = placesOfHalves(text);
  return HALVES.flatMap(({ phrase, from }, index) =>
    places[index]!.flatMap((place): Seen[] => {
      const at = place - from;
      const printed = text.slice(at, at + phrase.length);
      const odd = oddAt(printed, phrase);
      if (odd === null || !HAN.test(printed) || !isSlip(printed, phrase, odd)) return [];
      return [{ printed, likely: phrase, at, why: "SET_PHRASE" }];
    }),
  );
}

/** In a shorter phrase a character written twice may be meant. */
const LONG = 6;

/**
 * 提品种 for 提品质: a character that looks or sounds like the right one, or one of the phrase written twice.
 */
function isSlip(printed: string, phrase: string, odd: number): boolean {
  const [one, other] = [printed[odd]!, phrase[odd]!];
  if (TELLING.test(one) || TELLING.test(other)) return false;
  const isInside = odd > 0 && odd < phrase.length - 1;
  return alikeTo(one).includes(other) || (isInside && phrase.length >= LONG && phrase.includes(one));
}

/** Words that are no words, and what must stand before them, or must not stand behind them. */
const CONFUSABLES = confusable.words
  .filter(({ wrong, right }) => wrong !== right)
  .map((entry) => ({
    wrong: entry.wrong,
    right: entry.right,
    after: "after" in entry && entry.after ? new RegExp(`${entry.after}$`) : null,
    behind: "behind" in entry && entry.behind ? new RegExp(`^${entry.behind}`) : null,
  }));
const placesOfConfusables = placesOfAll(CONFUSABLES.map(({ wrong }) => wrong));

/** 科技经济人, 互联网十监管: words that are no words. */
function ofConfusables(text: string): Seen[] {
  const places = placesOfConfusables(text);
  return CONFUSABLES.flatMap(({ wrong, right, after, behind }, index) =>
    places[index]!.filter(
      (at) =>
        (!after || after.test(text.slice(Math.max(0, at - 6), at))) &&
        !behind?.test(text.slice(at + wrong.length, at + wrong.length + 4)),
    ).map((at): Seen => ({ printed: wrong, likely: right, at, why: "CONFUSABLE" })),
  );
}

/** So many characters on either side must be the same. */
const SIDE = 3;
/** What is right stands so often; what is wrong once. */
const OFTEN = 2;

/**
 * A string that stands once, and otherwise often with another character that looks or sounds like the one in
 * it.
 */
function ofLookAlikes(text: string): Seen[] {
  // What looks like a character has look-alikes itself, so that no other strings are asked for.
  const counts = new Map<string, number>();
  const middles: number[] = [];
  for (let at = SIDE; at + SIDE < text.length; at += 1) {
    if (!ALIKE.has(text[at]!)) continue;
    const words = text.slice(at - SIDE, at + 1 + SIDE);
    counts.set(words, (counts.get(words) ?? 0) + 1);
    middles.push(at);
  }
  const seen: Seen[] = [];
  for (const at of middles) {
    const alike = alikeTo(text[at]!);
    const [before, behind] = [text.slice(at - SIDE, at), text.slice(at + 1, at + 1 + SIDE)];
    if (!HAN.test(before + behind) || counts.get(before + text[at] + behind) !== 1) continue;
    for (const other of alike) {
      const likely = before + other + behind;
      if ((counts.get(likely) ?? 0) >= OFTEN)
        seen.push({ printed: before + text[at] + behind, likely, at: at - SIDE, why: "ELSEWHERE" });
    }
  }
  return seen;
}

/** By character those that look or sound like it. */
const ALIKE = new Map<string, string[]>();
for (const set of lookAlikes.sets)
  for (const character of new Set(set)) {
    const others = [...set].filter((one) => one !== character);
    ALIKE.set(character, [...(ALIKE.get(character) ?? []), ...others]);
  }
const NONE: readonly string[] = [];

/** Characters that look or sound like one. */
function alikeTo(character: string): readonly string[] {
  return ALIKE.get(character) ?? NONE;
}

/** Where two strings of one length differ, when it is in one character only. */
function oddAt(one: string, other: string): number | null {
  if (one.length !== other.length) return null;
  let odd: number | null = null;
  for (let index = 0; index < one.length; index += 1) {
    if (one[index] === other[index]) continue;
    if (odd !== null) return null;
    odd = index;
  }
  return odd;
}
