const DIGITS = "零一二三四五六七八九";
const SMALL: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1_000 };
const LARGE: Readonly<Record<string, number>> = { 万: 10_000, 亿: 100_000_000 };

/**
 * The number that words of numerals stand for: `百` → 100, `万` → 10000, `三十` → 30, `一千二百` → 1200, `千亿` → 1e11;
 * null when a character is no numeral. GB/T 15835-2011, 5.
 */
export function numberInWords(words: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  for (const character of words) {
    const value = character === "两" ? 2 : character === "〇" ? 0 : DIGITS.indexOf(character);
    if (value >= 0) {
      digit = value;
      continue;
    }
    const small = SMALL[character];
    const large = LARGE[character];
    if (small) section += (digit ?? 1) * small;
    else if (large) {
      total = (total + section + (digit ?? (section + total > 0 ? 0 : 1))) * large;
      section = 0;
    } else return null;
    digit = null;
  }
  return words === "" ? null : total + section + (digit ?? 0);
}
