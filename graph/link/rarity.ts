import { bordersOf, wordsOf } from "./words.ts";
import frequencies from "./lexicon/heading-words.json" with { type: "json" };

/** By word its rarity: the file lists words by count, `"in 5": ["信用 创业", …]`. */
const RARITIES: ReadonlyMap<string, number> = new Map(
  Object.entries(frequencies.words).flatMap(([count, lines]) => {
    const rarity = rarityIn(Number(count.slice("in ".length)));
    return lines.flatMap((line) => line.split(" ").map((word) => [word, rarity] as const));
  }),
);
const OF_NONE = rarityIn(0);

function rarityIn(documents: number): number {
  return Math.log((frequencies.documents + 1) / (documents + 0.5));
}

/**
 * How much a word tells one subject from others, in nats: its inverse document frequency (Spärck Jones 1972)
 * over the headings of plans at large, a committed table, so that nothing depends on what else is held.
 */
export function rarityOf(word: string): number {
  return RARITIES.get(word) ?? OF_NONE;
}

/**
 * 发展目标 and 主要目标 share next to nothing; 建筑材料质量 much: the rarities of the words of both, added
 * up.
 */
export function sharedRarity(one: string, other: string): number {
  const words = new Set(wordsOf(other).map(({ words: each }) => each));
  const shared = new Set(wordsOf(one).flatMap(({ words: each }) => (words.has(each) ? [each] : [])));
  return [...shared].reduce((sum, word) => sum + rarityOf(word), 0);
}

/** The rarities of the words of a stretch; 0 when it begins or ends within a word of the text. */
export function rarityOfPhrase(phrase: string, text: string): number {
  const borders = bordersOf(text);
  const at = text.indexOf(phrase);
  if (at < 0 || !borders.has(at) || !borders.has(at + phrase.length)) return 0;
  return wordsOf(phrase).reduce((sum, { words }) => sum + rarityOf(words), 0);
}
