import { isoDateOf } from "./dates.ts";
import { docNumbersIn } from "./doc-number.ts";
import type { Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "./lines.ts";

/**
 * A sentence or a line of the cover, the signature or the end of a document, without white space around it.
 */
export interface Statement extends Span {
  readonly words: string;
}

/** No sentence on a cover that matters is longer; what follows in the same line is text. */
const LONGEST_LINE = limits.coverLine;

/** `2021年8月24日` at the end, `(2018年5月30日)` alone. */
const DATE_AT_END =
  /\(?(?:\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日|[〇零○一二三四五六七八九]{4}年[一二三四五六七八九十]{1,3}月[一二三四五六七八九十]{1,3}日)\)?$/;

/**
 * The statements of lines, also of lines that lost their breaks:
 * `…的通知渝府发〔2021〕22号各区县人民政府：现将《…》印发给你们，请认真贯彻执行。重庆市人民政府2021年8月24日（此件公开发布）…`
 */
export function statementsOf(folded: string, lines: readonly Line[]): Statement[] {
  return lines.flatMap((line) => {
    const content = {
      start: line.content.start,
      end: Math.min(line.content.end, line.content.start + LONGEST_LINE),
    };
    const ends = new Set<number>([content.end]);
    for (const number of docNumbersIn(folded, content)) {
      if (!isBracketed(folded, number)) ends.add(number.start).add(number.end);
    }
    for (const { index, 0: found } of folded
      .slice(content.start, content.end)
      .matchAll(/[。:]|\(此件[^()]{2,12}\)|目 {0,4}录$| {2,}/g)) {
      if (/^[(目]/.test(found)) ends.add(content.start + index);
      ends.add(content.start + index + found.length);
    }
    return [...ends]
      .toSorted((a, b) => a - b)
      .reduce<Span[]>((spans, end) => [...spans, { start: spans.at(-1)?.end ?? content.start, end }], [])
      .flatMap((span) => signature(folded, trim(folded, span)))
      .map((span) => ({ ...span, words: folded.slice(span.start, span.end) }))
      .filter(({ words }) => words !== "");
  });
}

/** The date of a statement that is nothing but a date. */
export function dateOf({ words }: Statement): string | null {
  return DATE_AT_END.exec(words)?.index === 0 ? isoDateOf(words.replace(/^\(/, "")) : null;
}

/** `重庆市人民政府2021年8月24日` is who signed, and when. */
function signature(folded: string, span: Span): Span[] {
  const words = folded.slice(span.start, span.end);
  const date = words.length <= 80 ? DATE_AT_END.exec(words) : null;
  if (!date || date.index === 0) return [span];
  const at = span.start + date.index;
  return [trim(folded, { start: span.start, end: at }), { start: at, end: span.end }];
}

function isBracketed(folded: string, number: Span): boolean {
  return (
    /[(《]/.test(folded[number.start - 1] ?? "") || /^[)》]/.test(folded.slice(number.end, number.end + 1))
  );
}
