import type { Span } from "../../document.ts";
import { trim } from "../../lines.ts";

/** The lines of a text as they are printed, without their line breaks. Spaces and tabs at their ends are kept. */
export function textLines(folded: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start < folded.length;) {
    const newline = folded.indexOf("\n", start);
    const end = newline < 0 ? folded.length : newline;
    lines.push({ start, end: folded[end - 1] === "\r" ? end - 1 : end });
    start = end + 1;
  }
  return lines;
}

/** The span without white space around it; null when nothing is left. */
export function filledSpan(folded: string, span: Span): Span | null {
  const inner = trim(folded, span);
  return inner.end > inner.start ? inner : null;
}
