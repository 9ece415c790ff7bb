import type { Line } from "./lines.ts";
import type { Marker } from "./markers.ts";

/** `1 总则`, alone on its line: a number, a blank and a short title without a stop. */
const HEAD = /^(\d{1,2})[ \t]{1,4}(?=[\u4e00-\u9fff][^。;,:!?]{1,24}$)/;

/** What such a number opens: the chapter of 1.1, 1.2 … */
const CHAPTER_BY_NUMBER: Marker = {
  kind: "SECTION",
  first: "0123456789",
  words: /(\d{1,2})/y,
  rank: 4.2,
  level: 1,
  code: "sec",
  within: "NOWHERE",
};

/**
 * `1 总则` above `1.1 编制目的` opens a unit; a number with a blank opens none elsewhere, for it may be a row of a table or a
 * quantity. The next line that opens anything must be the first of its parts.
 */
export function withDecimalHeads(folded: string, lines: readonly Line[]): Line[] {
  return lines.map((line, index) => {
    if (line.opens) return line;
    const match = HEAD.exec(folded.slice(line.content.start, line.content.end));
    if (!match || !isFirstPart(folded, nextOpening(lines, index), match[1]!)) return line;
    const { start } = line.content;
    const marker = { start, end: start + match[1]!.length };
    return { ...line, opens: { kind: CHAPTER_BY_NUMBER, marker, ordinal: Number(match[1]) } };
  });
}

/** A title of its own stands a few lines above its first part at most. */
const NEAR = 4;

function nextOpening(lines: readonly Line[], index: number): Line | undefined {
  return lines.slice(index + 1, index + 1 + NEAR).find(({ opens }) => opens !== null);
}

function isFirstPart(folded: string, next: Line | undefined, number: string): boolean {
  const marker = next?.opens?.marker;
  return marker !== undefined && folded.slice(marker.start, marker.end).trim() === `${number}.1`;
}
