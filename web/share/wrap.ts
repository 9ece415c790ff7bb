/** Width of Latin letters beside a Chinese one, which is 1 em. */
const LATIN_EM = 0.56;
const CAPITAL_EM = 0.7;
/** A line does not begin with these. */
const CLOSING = /[，。、；：！？）》」』”’%％,.;:!?)]/;

/** A line does not end with these. */
const OPENING = /[（《「『“‘([]$/;

/** About how wide a text is, in em. No font is asked, so that every machine breaks lines alike. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text)
    width += character.codePointAt(0)! >= 0x2e80 ? 1 : /[A-Z%@]/.test(character) ? CAPITAL_EM : LATIN_EM;
  return width;
}

/**
 * Breaks a text into at most `most` lines of `width` em: Chinese anywhere,
 * Latin words whole where they fit; "…" stands for the rest.
 */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const pieces =
    text
      .replace(/\s+/g, " ")
      .trim()
      .match(/[\u0021-\u024F]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((word) => (widthOf(word) > width ? [...word] : [word]))) {
    const over =
      widthOf(line + piece) > width && !(CLOSING.test(piece) && piece.length === 1 && widthOf(line) <= width);
    if (over && line) {
      const carried = line.length > 1 ? (OPENING.exec(line)?.[0] ?? "") : "";
      lines.push(line.slice(0, line.length - carried.length).trim());
      line = (carried + piece).trim();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  while (last.length > 0 && widthOf(`${last.join("")}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}
