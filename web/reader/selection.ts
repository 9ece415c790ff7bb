/** A range of the source. Half-open, UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A selection made in either direction as a span without white space at its ends; null when nothing is left. */
export function spanOf(source: string, anchor: number, focus: number): Span | null {
  let start = Math.min(anchor, focus);
  let end = Math.max(anchor, focus);
  while (start < end && /\s/.test(source[start]!)) start += 1;
  while (end > start && /\s/.test(source[end - 1]!)) end -= 1;
  return start < end ? { start, end } : null;
}

/** The line of an offset, from 1. */
export function lineAt(source: string, offset: number): number {
  let line = 1;
  for (let at = source.indexOf("\n"); at >= 0 && at < offset; at = source.indexOf("\n", at + 1)) line += 1;
  return line;
}
