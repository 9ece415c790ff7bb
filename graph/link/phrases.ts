import { fold } from "../text/fold.ts";
import type { Likeness } from "./bigrams.ts";

/** Words that two texts share. `start` is an offset into the second. */
export interface SharedPhrase {
  readonly words: string;
  readonly start: number;
}

const SHORTEST = 3;
const MOST = 6;

/**
 * The longest strings of at least three characters that stand in both texts, none within another, best first:
 * long ones that few of the documents hold. Cost: O(query × text).
 */
export function sharedPhrases(
  query: string,
  text: string,
  among: Pick<Likeness, "size" | "holding">,
): SharedPhrase[] {
  const [wanted, folded] = [fold(query), fold(text)];
  const found = new Map<string, number>();
  for (let from = 0; from < wanted.length;) {
    let length = 0;
    let place = -1;
    for (let at = folded.indexOf(wanted[from]!); at >= 0; at = folded.indexOf(wanted[from]!, at + 1)) {
      let same = 1;
      while (
        from + same < wanted.length &&
        folded[at + same] === wanted[from + same] &&
        /[\u4e00-\u9fffA-Za-z0-9+]/.test(wanted[from + same]!)
      )
        same += 1;
      if (same > length) [length, place] = [same, at];
    }
    const words = wanted.slice(from, from + length);
    if (length >= SHORTEST && ![...found.keys()].some((other) => other.includes(words)))
      found.set(words, place);
    from += Math.max(1, length >= SHORTEST ? length - SHORTEST + 1 : 1);
  }
  const weight = (words: string) =>
    (words.length - 1) * Math.log(1 + among.size / Math.max(1, among.holding(words)));
  return [...found]
    .filter(([words]) => ![...found.keys()].some((other) => other !== words && other.includes(words)))
    .map(([words, start]) => ({ words, start }))
    .toSorted((a, b) => weight(b.words) - weight(a.words) || a.start - b.start)
    .slice(0, MOST);
}
