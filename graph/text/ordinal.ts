const DIGITS = "零一二三四五六七八九";
const CIRCLED_ONE = "①".charCodeAt(0);

/**
 * The number that `十二`, `二十四`, `一百零五`, `⑤` or `12` stands for; null when it is none. Reads 1 to 999.
 */
export function parseOrdinal(printed: string): number | null {
  if (/^\d{1,3}$/.test(printed)) return Number(printed) || null;
  if (/^[①-⑳]$/.test(printed)) return printed.charCodeAt(0) - CIRCLED_ONE + 1;
  const match =
    /^(?:([一二三四五六七八九])百)?[零〇]?(?:([一二三四五六七八九]?)(十))?([一二三四五六七八九])?$/.exec(
      printed,
    );
  if (!match || printed === "") return null;
  const [, hundreds, tens, ten, ones] = match;
  const value = digit(hundreds) * 100 + (ten ? (digit(tens) || 1) * 10 : 0) + digit(ones);
  return value > 0 ? value : null;
}

/** `24` → `二十四`; the inverse of `parseOrdinal` on 1 to 999. */
export function formatOrdinal(value: number): string {
  if (!Number.isInteger(value) || value < 1 || value > 999)
    throw new RangeError(`formatOrdinal: ${value} is not in 1..999`);
  const [hundreds, tens, ones] = [Math.floor(value / 100), Math.floor(value / 10) % 10, value % 10];
  const head = hundreds ? `${DIGITS[hundreds]}百` : "";
  const middle = tens ? `${tens === 1 && !hundreds ? "" : DIGITS[tens]}十` : hundreds && ones ? "零" : "";
  return head + middle + (ones ? DIGITS[ones] : "");
}

function digit(character: string | undefined): number {
  return character ? DIGITS.indexOf(character) : 0;
}
