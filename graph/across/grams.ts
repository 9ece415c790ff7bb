import linking from "../link/lexicon/linking.json" with { type: "json" };
import { rarityOf } from "../link/rarity.ts";
import { bordersOf, wordsOf } from "../link/words.ts";
import { fold } from "../text/fold.ts";

const { common, least, leastRarity, stop } = linking.subject;

/**
 * Every run of so many characters of a title that a subject shared with another must hold one of. What lies
 * within words that many subjects have (高质量发展), or tells too little by itself, is left out: whoever
 * shares more has a run across its border.
 */
export function gramsOf(title: string): string[] {
  return [...new Set(runsIn(fold(title)).map(({ gram }) => gram))];
}

/**
 * Those of them by which a title is found. A shared subject begins and ends between words of the title that
 * is found, and has none of the words that stop it: 量发展实 of 高质量发展实施意见 would have 实施 in it.
 */
export function tellingGramsOf(title: string): string[] {
  const folded = fold(title);
  const borders = [...bordersOf(folded)].toSorted((a, b) => a - b);
  const isTelling = (start: number) => {
    const from = borders.findLast((border) => border <= start) ?? 0;
    const to = borders.find((border) => border >= start + least) ?? folded.length;
    const whole = folded.slice(from, to);
    return !stop.some((word) => whole.includes(word));
  };
  return [...new Set(runsIn(folded).flatMap(({ gram, start }) => (isTelling(start) ? [gram] : [])))];
}

function runsIn(folded: string): { readonly gram: string; readonly start: number }[] {
  const found: { gram: string; start: number }[] = [];
  for (let start = 0; start + least <= folded.length; start += 1) {
    const gram = folded.slice(start, start + least);
    if (/^[\u4e00-\u9fffA-Za-z0-9+]+$/.test(gram) && !tellsNothing(gram)) found.push({ gram, start });
  }
  return found;
}

function tellsNothing(gram: string): boolean {
  return (
    stop.some((word) => gram.includes(word)) ||
    common.some((words) => words.includes(gram)) ||
    wordsOf(gram).reduce((sum, { words }) => sum + rarityOf(words), 0) < leastRarity
  );
}
