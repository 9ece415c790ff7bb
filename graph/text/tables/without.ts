import type { Span } from "../document.ts";

/** A copy of a text in which some stretches are blank: offsets and line breaks stay. Spans do not overlap. */
export function without(folded: string, spans: readonly Span[]): string {
  if (spans.length === 0) return folded;
  const parts: string[] = [];
  let from = 0;
  for (const { start, end } of spans.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue;
    const blank = folded
      .slice(start, end)
      .split("\n")
      .map(({ length }) => " ".repeat(length));
    parts.push(folded.slice(from, start), blank.join("\n"));
    from = end;
  }
  parts.push(folded.slice(from));
  return parts.join("");
}
