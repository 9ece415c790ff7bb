/**
 * How many columns a line takes in an editor with a fixed-width font: wide characters of East Asia take two, all others
 * one (UAX #11; the ranges that are wide or fullwidth as a rule, Chinese, Japanese and Korean among them).
 */
export function displayWidth(line: string): number {
  let width = 0;
  for (const character of line) width += WIDE.test(character) ? 2 : 1;
  return width;
}

const WIDE =
  /[\u1100-\u115F\u2E80-\u303E\u3041-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFE30-\uFE6F\uFF00-\uFF60\uFFE0-\uFFE6\u{20000}-\u{3FFFD}]/u;

/**
 * Whether a line is hardly more than one string or one regular expression, or holds an address: such a line cannot be
 * broken without breaking what it says. A template with `${` in it is code, and can.
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
