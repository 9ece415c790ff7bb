/** `单位|生产总值`, `人均|可支配收入`: with such a word before it another thing is counted. */
const PER = /(?:单位|人均|每[\u4e00-\u9fff]{1,3})$/;
/** `城市防洪|经费`, `内涝防治|设计`: with such a word behind it the means are spoken of, not the thing. */
const MEANS = /^(?:经费|资金|标准|要求|规划|设计|方案|知识|政策|专家|专业)/;

/**
 * Where `words` stand in a text from border to border, clear of what was `taken`; null where they stand only within
 * other words.
 */
export function placeOf(
  text: string,
  words: string,
  borders: ReadonlySet<number>,
  taken: readonly { readonly words: string; readonly at: number }[],
): number | null {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isFree = taken.every((other) => end <= other.at || at >= other.at + other.words.length);
    if (
      borders.has(at) &&
      borders.has(end) &&
      isFree &&
      !PER.test(text.slice(0, at)) &&
      !MEANS.test(text.slice(end))
    )
      return at;
  }
  return null;
}
