/** Ranges of characters that are wide or fullwidth as a rule (UAX #11), first and last. */
const WIDE: readonly (readonly [first: number, last: number])[] = [
  [0x1100, 0x115f], // Hangul Jamo
  [0x2e80, 0x303e], // radicals, punctuation of Chinese
  [0x3041, 0xa4cf], // kana, bopomofo, Chinese characters, Yi
  [0xac00, 0xd7a3], // Hangul
  [0xf900, 0xfaff], // compatibility ideographs
  [0xfe30, 0xfe6f], // compatibility forms
  [0xff00, 0xff60], // fullwidth forms
  [0xffe0, 0xffe6], // fullwidth signs
  [0x20000, 0x3fffd], // Chinese characters beyond the first plane
];

/**
 * How many columns a line takes in an editor with a fixed-width font: a wide character takes two, any other
 * one.
 */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) {
    const code = character.codePointAt(0)!;
    width += WIDE.some(([first, last]) => first <= code && code <= last) ? 2 : 1;
  }
  return width;
}

/**
 * Whether a line is hardly more than one string or one regular expression, or holds an address: such a line
 * cannot be broken without breaking what it says. A template with `${` in it is code, and can.
 */
export function isOneText(line: string): boolean {
  const stripped = line
    .trim()
    .replace(LEADING, "")
    .replace(/[)\],;}]*$/, "");
  return ONE_STRING.test(stripped) || ONE_PATTERN.test(stripped) || /\bhttps?:\/\/\S/.test(line);
}

/** What may stand before a text: `const NAME =`, a key, `return`, `?`, `:`, `||`, opening brackets. */
const LEADING = /^(?:(?:export )?const [\w: ]+ = |return |"?[\w.-]+"?: |\? |: |\|\| |\[|\()*/;
const ONE_STRING = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|`(?:[^`\\$]|\\.|\$(?!\{))*`)$/;
const ONE_PATTERN = /^\/(?:[^/\\[]|\\.|\[(?:[^\]\\]|\\.)*\])+\/[a-z]*$/;
