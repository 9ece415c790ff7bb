/*
 * Where words begin and end in Chinese, by the dictionary of the engine's ICU (UAX 29, `Intl.Segmenter`): it cuts
 * finer than a reader would (农|产品), so that a border it does not have is no border: 院患者 of 住院患者 is no word.
 */

const SEGMENTER = new Intl.Segmenter("zh", { granularity: "word" });

/** A word, `start` an offset into the text it stands in. */
export interface Word {
  readonly words: string;
  readonly start: number;
}

/** The words of a short text, stops and blanks left out. */
export function wordsOf(text: string): Word[] {
  return [...SEGMENTER.segment(text)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ segment, index }) => ({ words: segment, start: index }));
}

/** Offsets at which a word begins or ends. */
export function bordersOf(text: string): ReadonlySet<number> {
  const borders = new Set([text.length]);
  for (const { index } of SEGMENTER.segment(text)) borders.add(index);
  return borders;
}
