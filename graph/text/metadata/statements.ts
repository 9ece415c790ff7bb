import { isoDateOf } from "../dates.ts";
import { docNumbersIn } from "../doc-number.ts";
import type { Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import { trim, type Line } from "../lines.ts";
import { fieldsOf, type Field } from "./fields.ts";
import { isFurniture, isSiteLink, PAGE_NUMBER_BEFORE } from "./furniture.ts";
import { DOCUMENT_TYPE } from "./kinds.ts";
import { ISSUER } from "./names.ts";

/**
 * A sentence or a line of the cover, the signature or the end of a document, without white space around it.
 */
export interface Statement extends Span {
  readonly words: string;
}

export interface Cover {
  readonly statements: readonly Statement[];
  /** Keys and values that stand above the text. */
  readonly fields: readonly Field[];
}

/** No sentence on a cover that matters is longer; what follows in the same line is text. */
const LONGEST_LINE = limits.coverLine;

/** A full date of either kind, blanks in it. */
export const DATE = new RegExp(
  "\\d{4}\\s?年\\s?\\d{1,2}\\s?月\\s?\\d{1,2}\\s?日|" +
    "[〇零○一二三四五六七八九]{4}\\s{0,2}年\\s{0,2}" +
    "[一二三四五六七八九十]{1,3}\\s{0,2}月\\s{0,2}[一二三四五六七八九十]{1,3}\\s{0,2}日",
);
/** `2021年8月24日` at the end, `(2018年5月30日)` alone. */
const DATE_AT_END = new RegExp(`\\(?(?:${DATE.source})\\)?$`);
/** `…人民政府2021年8月24日（此件公开发布）`, but not `2021年8月24日前`, `…日起施行`, `…日国务院第3次会议`. */
const DATE_WITHIN = new RegExp(
  `(?:${DATE.source})(?!\\s?(?:前|后|起|至|以|之|施行|发布|公布|印发|通过|批准|[,、的第)]|` +
    "[\\u4e00-\\u9fff]{0,24}(?:会议|令\\s?第)))",
  "g",
);

/** `…的通知各县（区）人民政府：`, `…的意见交通运输部 公安部`: a title that the next line was glued to. */
const TITLE_GLUED =
  /的(?:通知|意见|函|决定|批复|通报|公告|办法|方案)(?=各|有关单位|[\u4e00-\u9fff]{2,12}(?:[部委局厅室]|政府) )/g;

/** `附件2：`, `附 1`, `签发人：…` around what a line says. */
const ANNEX_BEFORE =
  /^附\s?[件表录]\s{0,2}(?:\d{1,2}|[一二三四五六七八九十]{1,2})?\s{0,2}(?:[:.]\s{0,2}|(?=\s)\s+|$)/;
const SIGNER_BEHIND = /\s*签发人\s?:?.*$/;

/** ` ---政策解读政策原文`: what the title of a page adds. */
const TAIL_BEHIND = /\s*-{2,}.{0,40}$/;
/** `_北塘市人民政府门户网站`, ` - 北塘市科学技术局 - 政策文件`: the names of the site behind a title. */
const SITE_BEHIND = /^(.{4,}?)(?:\s?[_|]\s?[^_|《》]{2,24}|\s[-–—]\s?[^-–—《》]{2,18}){1,3}$/;

/**
 * The statements of lines, also of lines that lost their breaks, without what a site or a page adds:
 * `…的通知渝府发〔2021〕22号各区县人民政府：现将《…》印发给你们。重庆市人民政府2021年8月24日（此件公开发布）…`
 */
export function coverOf(folded: string, lines: readonly Line[]): Cover {
  const fields: Field[] = [];
  const filled = lines.filter(({ content }) => content.end > content.start);
  const wordsOf = (line: Line | undefined) =>
    line ? folded.slice(line.content.start, line.content.end) : "";
  const statements = filled.flatMap((line, index) => {
    if (isSiteLink(wordsOf(line), wordsOf(filled[index + 1]))) return [];
    const found = fieldsOf(folded, line);
    if (found) fields.push(...found.fields);
    const whole = {
      start: line.content.start,
      end: Math.min(line.content.end, line.content.start + LONGEST_LINE),
    };
    const parts = found
      ? [found.before, { ...found.behind, end: Math.max(found.behind.start, whole.end) }]
      : [whole];
    return parts
      .filter(({ start, end }) => !isFurniture(folded.slice(start, Math.min(end, start + 200))))
      .flatMap((part) => cut(folded, part))
      .flatMap((span) => signature(folded, trim(folded, span)))
      .map((span) => bare(folded, span))
      .map((span) => ({ ...span, words: folded.slice(span.start, span.end) }))
      .filter(({ words }) => words !== "" && !isFurniture(words));
  });
  return { statements, fields };
}

/** The date of a statement that is nothing but a date. */
export function dateOf({ words }: Statement): string | null {
  return DATE_AT_END.exec(words)?.index === 0 ? isoDateOf(words.replace(/^\(/, "")) : null;
}

/** Cuts a line where one statement ends and the next begins. */
function cut(folded: string, content: Span): Span[] {
  const words = folded.slice(content.start, content.end);
  const ends = new Set<number>([content.end]);
  for (const number of docNumbersIn(folded, content))
    if (isOwnNumber(folded, number)) ends.add(number.start).add(number.end);
  for (const { index, 0: found } of words.matchAll(
    /[。:]|\(此件[^()]{2,12}\)|目 {0,4}录$|(?<!(?:^| )\S) {2,}(?!\S(?: |$))/g,
  )) {
    if (/^[(目]/.test(found)) ends.add(content.start + index);
    ends.add(content.start + index + found.length);
  }
  for (const { index, 0: found } of words.matchAll(TITLE_GLUED))
    ends.add(content.start + index + found.length);
  for (const { index, 0: found } of words.matchAll(DATE_WITHIN))
    if (standsAlone(words, index, index + found.length))
      ends.add(content.start + index).add(content.start + index + found.length);
  return [...ends]
    .toSorted((a, b) => a - b)
    .reduce<Span[]>((spans, end) => [...spans, { start: spans.at(-1)?.end ?? content.start, end }], []);
}

/** A date behind who signed, or at the head of a line and before a blank: `国务院二〇〇七年…日 国家…规划`. */
function standsAlone(words: string, start: number, end: number): boolean {
  const before = words.slice(Math.max(0, start - 30), start).trimEnd();
  return before === "" ? words[end] === " " : ISSUER.test(before);
}

/** The span without a page number, 附件1 and 签发人 around it, and without the name of the site behind it. */
function bare(folded: string, span: Span): Span {
  let { start, end } = span;
  for (const before of [PAGE_NUMBER_BEFORE, ANNEX_BEFORE])
    start += before.exec(folded.slice(start, Math.min(end, start + 20)))?.[0].length ?? 0;
  if (end - start > 200) return trim(folded, { start, end });
  for (const behind of [SIGNER_BEHIND, TAIL_BEHIND]) {
    const at = folded.slice(start, end).search(behind);
    if (at > 0) end = start + at;
  }
  const title = SITE_BEHIND.exec(folded.slice(start, end))?.[1];
  if (title && DOCUMENT_TYPE.test(title.trimEnd())) end = start + title.length;
  return trim(folded, { start, end });
}

/** `重庆市人民政府2021年8月24日` is who signed, and when. */
function signature(folded: string, span: Span): Span[] {
  const words = folded.slice(span.start, span.end);
  const date = words.length <= 80 ? DATE_AT_END.exec(words) : null;
  if (!date || date.index === 0) return [span];
  const at = span.start + date.index;
  return [trim(folded, { start: span.start, end: at }), { start: at, end: span.end }];
}

/** A number is a statement where it opens a line or follows a title, not inside brackets or a sentence. */
export function isOwnNumber(folded: string, number: Span): boolean {
  const before = folded.slice(Math.max(0, number.start - 40), number.start);
  return (
    /(?:^|[\n\s〉》]|通知|意见|决定|办法|方案|规划|纲要|条例|规定|措施|细则|批复|公告|函|文件|目录|要点|[)])$/.test(
      before,
    ) &&
    !/[(《]\s?$/.test(before) &&
    !/^(?:[)》、,]|文件|文|精神|要求|规定|等|的|和|与|及|印发|通知)/.test(
      folded.slice(number.end, number.end + 4),
    )
  );
}
