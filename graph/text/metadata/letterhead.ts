import type { Span } from "../document.ts";
import { isIssuer, namesIn, type Name } from "./names.ts";
import type { Statement } from "./statements.ts";

/** `北塘市人民政府文件`, `…委员会  文件`, `北塘市人民政府令`: the word of a letterhead. GB/T 9704-2012, 7.2.4. */
const WORD = /(?<=[\u4e00-\u9fff])\s*(?:文\s*件|令)(?=$|[\u4e00-\u9fff]{4,})|^文\s*件$/g;

/**
 * Those whom the letterhead names: the lines around the word 文件, in columns or one a line, above the number or
 * the title. Empty when there is no letterhead.
 */
export function letterheadIn(
  folded: string,
  text: string,
  statements: readonly Statement[],
  head: Span,
): Name[] {
  const above = statements.filter(
    ({ start, end, words }) =>
      (head.end > 0 ? end <= head.start : true) || (WORD_ENDS.test(words) && start < head.start),
  );
  const at = above.findIndex(({ words }) => words.length <= 120 && WORD_ENDS.test(words));
  if (at < 0) return [];
  let [first, last] = [at, at];
  while (first > 0 && isNamesOnly(above[first - 1]!.words)) first -= 1;
  while (last + 1 < above.length && isNamesOnly(above[last + 1]!.words)) last += 1;
  const spans = above.slice(first, last + 1).flatMap((statement) => withoutWord(statement));
  return namesIn(folded, text, spans).filter(({ name }) => isIssuer(name));
}

const WORD_ENDS = new RegExp(WORD.source);

function withoutWord({ start, words }: Statement): Span[] {
  const spans: Span[] = [];
  let from = 0;
  for (const { index, 0: word } of words.matchAll(WORD)) {
    spans.push({ start: start + from, end: start + index });
    from = index + word.length;
  }
  return [...spans, { start: start + from, end: start + words.length }].filter(
    (span) => span.end > span.start,
  );
}

function isNamesOnly(words: string): boolean {
  return words.length <= 60 && /^[\u4e00-\u9fff\s、]+$/.test(words) && !/关于|印发/.test(words);
}
