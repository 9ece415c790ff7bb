import type { Span } from "../document.ts";
import { isIssuer, namesIn, type Name } from "./names.ts";
import type { Statement } from "./statements.ts";

/** Lines above and below a title in which names stand that nobody signs with. */
const LINES = 3;

/** `中共青原县委 青原县人民政府`, `（青原县财政局、青原县教育局）` on lines of their own beside the title. */
export function bylineIn(
  folded: string,
  text: string,
  statements: readonly Statement[],
  title: Span,
): Name[] {
  if (title.end === 0) return [];
  const first = statements.findIndex(({ start }) => start >= title.start);
  const last = statements.findLastIndex(({ end }) => end <= title.end);
  for (const near of [
    statements.slice(Math.max(0, first - LINES), Math.max(0, first)),
    statements.slice(last + 1, last + 1 + LINES),
  ]) {
    const names = namesIn(folded, text, near.filter(({ words }) => isNames(words)).map(inside));
    if (names.length > 0 && names.every(({ name }) => isIssuer(name))) return names;
  }
  return [];
}

function isNames(words: string): boolean {
  return (
    /^\(?[\u4e00-\u9fff\s、]{4,80}\)?$/.test(words) &&
    words
      .split(/[\s、()]+/)
      .filter(Boolean)
      .every(isIssuer)
  );
}

function inside({ start, end, words }: Statement): Span {
  return words.startsWith("(") ? { start: start + 1, end: end - 1 } : { start, end };
}
