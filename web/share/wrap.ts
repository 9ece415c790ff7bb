/** Width of a Latin letter beside a Chinese one, which is 1 em. */
const LATIN_EM = 0.56;
/** A line does not begin with these. */
const CLOSING = /[，。、；：！？）》」』”’%％,.;:!?)]/;

/** About how wide a text is, in em. No font is asked, so that every machine breaks lines alike. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += character.codePointAt(0)! < 0x2e80 ? LATIN_EM : 1;
  return width;
}

/** Breaks a text into at most `most` lines of `width` em: Chinese anywhere, Latin words whole where they fit; "…" stands for the rest. */
export function wrap(text: string, width: number, most = Infinity): string[] {
  const pieces = text.replace(/\s+/g, " ").trim().match(/[\u0021-\u024F]+|[\s\S]/gu) ?? [];
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces.flatMap((word) => (widthOf(word) > width ? [...word] : [word]))) {
    const over = widthOf(line + piece) > width && !(CLOSING.test(piece) && piece.length === 1 && widthOf(line) <= width);
    if (over && line) {
      lines.push(line.trim());
      line = piece.trim();
    } else line += piece;
  }
  if (line.trim()) lines.push(line.trim());
  if (lines.length <= most) return lines;
  const last = [...lines[most - 1]!];
  while (last.length > 0 && widthOf(`${last.join("")}…`) > width) last.pop();
  return [...lines.slice(0, most - 1), `${last.join("")}…`];
}
