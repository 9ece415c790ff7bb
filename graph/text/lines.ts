import { isNote, isRemark } from "./annexes.ts";
import type { Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import type { Opening } from "./markers.ts";
import { openingAt } from "./markers.ts";
import { Numbering } from "./numbering.ts";
import { nextOpening } from "./run-in.ts";

/**
 * A line of the document: a line of the file, or a part of one where headings stand in mid-line, as in texts
 * pasted from web pages in one piece. Lines tile the text: joined by their spans (which include the newline)
 * they are the text.
 */
export interface Line extends Span {
  /** Without surrounding white space. Empty (start = end) for a blank line. */
  readonly content: Span;
  /** What the line opens, or null for text. */
  readonly opens: Opening | null;
  /** True for the rest of a line of the file, behind the first part. */
  readonly runIn: boolean;
}

/** From this length on, runs of spaces in a line of the file stand for the line breaks that were lost. */
const LOST_BREAKS = limits.lineWithLostBreaks;

/** Cuts a folded text into lines and names each by its marker. Linear in the length of the text. */
export function toLines(folded: string): Line[] {
  const lines: Line[] = [];
  const numbering = new Numbering();
  for (let start = 0; start < folded.length;) {
    const newline = folded.indexOf("\n", start);
    const end = newline < 0 ? folded.length : newline + 1;
    let runIn = false;
    for (const piece of end - start > LOST_BREAKS
      ? splitAtSpaces(folded, { start, end })
      : [{ start, end }]) {
      addPiece(folded, piece, numbering, runIn, lines);
      runIn = true;
    }
    start = end;
  }
  return lines;
}

/** The span without the white space around it. */
export function trim(folded: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(folded.charCodeAt(start))) start += 1;
  while (end > start && isSpace(folded.charCodeAt(end - 1))) end -= 1;
  return { start, end };
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0x200b || code === 0xfeff;
}

/**
 * `…请遵照执行。 2021年11月5日 （此件公开发布） 关于…`: two spaces or more end a line. Rows of tables stay
 * whole.
 */
function splitAtSpaces(folded: string, line: Span): Span[] {
  const cuts: number[] = [line.start];
  let text = false;
  for (let at = line.start; at < line.end; at += 1) {
    const code = folded.charCodeAt(at);
    if (code === 0x09) return [line];
    if (code !== 0x20) text = true;
    else if (text && folded.charCodeAt(at + 1) === 0x20) {
      while (folded.charCodeAt(at + 1) === 0x20) at += 1;
      if (at + 1 < line.end) cuts.push(at + 1);
    }
  }
  return cuts.map((start, index) => ({ start, end: cuts[index + 1] ?? line.end }));
}

/** `## 第一章 总则`: the marks that make a heading in a plain text are no part of it. */
function withoutMarks(folded: string, content: Span): Span {
  const marks =
    folded[content.start] === "#"
      ? (/^#{1,6} +/.exec(folded.slice(content.start, Math.min(content.end, content.start + 20)))?.[0]
          .length ?? 0)
      : 0;
  return { start: content.start + marks, end: content.end };
}

/** Cuts a piece at the headings in it. */
function addPiece(folded: string, piece: Span, numbering: Numbering, runIn: boolean, lines: Line[]): void {
  const content = withoutMarks(folded, trim(folded, piece));
  const whole =
    isRow(folded, content) ||
    isNote(folded, content) ||
    (folded[content.start] === "注" && isRemark(folded, content));
  const opening = whole ? null : openingAt(folded, content.start, content.end);
  let opens = opening && numbering.follows(folded, opening) ? opening : null;
  let { start } = piece;
  let first = Math.min(content.start, piece.end);
  for (;;) {
    if (opens) numbering.take(opens);
    const next = whole ? null : nextOpening(folded, { start: first, end: content.end }, opens, numbering);
    const end = next ? next.marker.start : piece.end;
    lines.push({ start, end, content: trim(folded, { start: first, end }), opens, runIn });
    if (!next) return;
    [start, first, opens, runIn] = [end, end, next, true];
  }
}

/** A row of a table has a tab; a tab right behind the number, as word processors print it, makes none. */
function isRow(folded: string, content: Span): boolean {
  const words = folded.slice(content.start, content.end);
  const tab = words.indexOf("\t");
  if (tab < 0) return false;
  const opening = openingAt(folded, content.start, content.end);
  return !opening || content.start + tab !== opening.marker.end || words.includes("\t", tab + 1);
}
