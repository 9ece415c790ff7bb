import type { Span } from "./document.ts";
import { LINE_KINDS, type LineKind } from "./line-kinds.ts";
import { parseOrdinal } from "./ordinal.ts";

/** A line of the source. Lines tile it: joined by their spans (which include the newline) they are the text. */
export interface Line extends Span {
  /** Counted from 1. */
  readonly number: number;
  /** Without surrounding white space. Empty (start = end) for a blank line. */
  readonly content: Span;
  /** What the line opens, or null for text. */
  readonly opens: { readonly kind: LineKind; readonly marker: Span; readonly ordinal: number | null } | null;
}

/** Cuts a folded text into lines at `\n` and names each by its marker. Linear in the length of the text. */
export function toLines(folded: string): Line[] {
  const lines: Line[] = [];
  for (let start = 0, number = 1; start < folded.length; number += 1) {
    const newline = folded.indexOf("\n", start);
    const end = newline < 0 ? folded.length : newline + 1;
    lines.push(toLine(folded, { start, end }, number));
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

/** No marker is longer than this, so no pattern ever sees more of a line. */
const MARKER_WINDOW = 24;

function toLine(folded: string, span: Span, number: number): Line {
  const content = trim(folded, span);
  const opening = folded.slice(content.start, Math.min(content.end, content.start + MARKER_WINDOW));
  for (const kind of LINE_KINDS) {
    const match = kind.marker.exec(opening);
    if (!match || (kind.kind === "ATTACHMENT" && content.end - content.start > opening.length)) continue;
    const marker = { start: content.start, end: content.start + match[0].trimEnd().length };
    return { ...span, number, content, opens: { kind, marker, ordinal: match[1] ? parseOrdinal(match[1]) : null } };
  }
  return { ...span, number, content, opens: null };
}
