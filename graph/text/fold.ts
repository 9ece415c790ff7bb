/** Full-width ASCII, and spaces of all widths; half-width 。 and 、. */
const WIDE = /[\uFF01-\uFF5E\u3000\u00A0\u2000-\u200A\u202F\u205F\uFF61\uFF64]/g;

/**
 * A copy of `text` for matching: full-width ASCII becomes ASCII, every kind of space becomes a space.
 * One unit for one unit, so that an offset into the copy is an offset into the text.
 * Reads `（一）…，` and `(一)…,` as the same; `、。“”《》〔〕` stay as they are.
 */
export function fold(text: string): string {
  return text.replace(WIDE, (character) => {
    const code = character.charCodeAt(0);
    if (code === 0xff61) return "。";
    if (code === 0xff64) return "、";
    return code >= 0xff01 && code <= 0xff5e ? String.fromCharCode(code - 0xfee0) : " ";
  });
}
