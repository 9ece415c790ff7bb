import type { Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };

/**
 * The year and the number of `陕发〔2023〕6号`, also with other brackets around the year and with stray spaces:
 * `北商发 [ 2024 ] 12 号`. GB/T 9704-2012, 7.2.5.
 */
const YEAR_AND_NUMBER =
  /[〔[(【〖{〈﹝]\s{0,2}(\d{4})\s{0,2}年?\s{0,2}[〕\])】〗}〉﹞]\s{0,2}第?\s{0,2}(\d{1,5})\s{0,2}号/g;

/** Who issued it, right before the year: `陕发`, `国办函`, `北 政 办 发`. */
const CODE = /((?:[\u4e00-\u9fa5] ){2,8}[\u4e00-\u9fa5]|[\u4e00-\u9fa5]{1,14})\s{0,2}$/;
const LONGEST_CODE = limits.documentNumberCode;

/**
 * Words that lead up to a number and are no part of it: `按照财库〔2022〕3号`,
 * `…发展的意见渝府发〔2019〕17号`.
 */
const KINDS_OF_DOCUMENT = "通知|意见|决定|办法|方案|规划|纲要|条例|规定|措施|细则|批复|公告";
const LEADING_VERBS = "按照|根据|依据|参照|落实|贯彻|执行|详见|转发";
const LEADING_WORDS = `${LEADING_VERBS}|见|以|和|及|与|的|经`;
const LEAD_IN = new RegExp(
  `^(?:.*(?:${KINDS_OF_DOCUMENT})(?=[\u4e00-\u9fa5]{2}))?(?:.*(?:${LEADING_VERBS}))?(?:${LEADING_WORDS})*`,
);

export interface DocNumber extends Span {
  /** In the standard's form: `陕发〔2023〕6号`. */
  readonly number: string;
}

/** The document numbers printed in a range, in order. */
export function docNumbersIn(folded: string, span: Span): DocNumber[] {
  const found: DocNumber[] = [];
  const words = span.start === 0 && span.end === folded.length ? folded : folded.slice(span.start, span.end);
  for (const match of words.matchAll(YEAR_AND_NUMBER)) {
    const code = CODE.exec(words.slice(Math.max(0, match.index - LONGEST_CODE), match.index));
    if (!code) continue;
    const leadIn = LEAD_IN.exec(code[1]!)?.[0].length ?? 0;
    const start = span.start + match.index - code[0].length + leadIn;
    found.push({
      number: `${code[1]!.slice(leadIn).replaceAll(" ", "")}〔${match[1]}〕${Number(match[2])}号`,
      start,
      end: span.start + match.index + match[0].length,
    });
  }
  return found;
}
