/**
 * A group of alternatives for a regular expression, the longest first, so that 个百分点 is not read as 个.
 */
export function oneOf(words: readonly string[]): string {
  const escaped = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&"));
  return `(?:${escaped.toSorted((a, b) => b.length - a.length || (a < b ? -1 : 1)).join("|")})`;
}
