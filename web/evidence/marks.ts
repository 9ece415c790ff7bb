/**
 * A range of the text and how it is marked: the words themselves, or the phrase around them.
 * Half-open, UTF-16 units.
 */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: "evidence" | "phrase";
}

export interface Piece {
  readonly words: string;
  readonly kind: Mark["kind"] | null;
}

export interface SourceLine {
  /** From 1. */
  readonly number: number;
  readonly start: number;
  readonly text: string;
}

/** The lines of a text with their places; the newlines are left out. */
export function linesOf(text: string): SourceLine[] {
  let start = 0;
  return text.split("\n").map((line, index) => {
    const at = start;
    start += line.length + 1;
    return { number: index + 1, start: at, text: line };
  });
}

/** A line cut where marks begin and end; where two overlap, the words win over the phrase. */
export function piecesOf(line: SourceLine, marks: readonly Mark[]): Piece[] {
  const end = line.start + line.text.length;
  const here = marks.filter((mark) => mark.start < end && mark.end > line.start);
  if (here.length === 0) return [{ words: line.text, kind: null }];
  const cuts = [
    ...new Set([
      line.start,
      end,
      ...here.flatMap((mark) => [Math.max(mark.start, line.start), Math.min(mark.end, end)]),
    ]),
  ].toSorted((a, b) => a - b);
  return cuts.slice(1).map((to, index) => {
    const from = cuts[index]!;
    const covering = here.filter((mark) => mark.start <= from && mark.end >= to);
    const kind = covering.some((mark) => mark.kind === "evidence")
      ? "evidence"
      : covering.length > 0
        ? "phrase"
        : null;
    return { words: line.text.slice(from - line.start, to - line.start), kind };
  });
}
