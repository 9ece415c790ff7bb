/*
 * Where words begin and end in Chinese, by the dictionary of the engine's ICU (UAX 29, `Intl.Segmenter`): it
 * cuts finer than a reader would (农|产品), so that a border it does not have is no border: 院患者 of
 * 住院患者 is no word.
 */

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** A word, `start` an offset into the text it stands in. */
export interface Word {
  readonly words: string;
  readonly start: number;
}

/** The words of a short text, stops and blanks left out. */
export function wordsOf(text: string): readonly Word[] {
  return cutOf(text).words;
}

/** Offsets at which a word begins or ends. */
export function bordersOf(text: string): ReadonlySet<number> {
  return cutOf(text).borders;
}

interface Cut {
  readonly words: readonly Word[];
  readonly borders: ReadonlySet<number>;
}

/** Titles are compared with many others, and cutting is dear: so many short texts are kept cut. */
const MOST_KEPT = 4_000;
const LONGEST_KEPT = 200;
const kept = new Map<string, Cut>();

function cutOf(text: string): Cut {
  const known = kept.get(text);
  if (known) return known;
  const cuts = [...SEGMENTER.segment(text)];
  const words = cuts
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ words: segment, start: index }));
  const cut = { words, borders: new Set([text.length, ...cuts.map(({ index }) => index)]) };
  if (text.length > LONGEST_KEPT) return cut;
  if (kept.size >= MOST_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(text, cut);
  return cut;
}
