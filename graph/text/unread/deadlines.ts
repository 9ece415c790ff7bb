import { inTitle } from "../times/in-title.ts";
import { cuesOf, touching, type Account, type Cue, type CueFinder } from "./cue.ts";

/** “十四五”末 · 近期 · 远期 · 本届政府任期内 · 规划期末: a time to which nothing in the text gives a date. */
const OTHER_FORM =
  /(?:到|至)?“?十[一二三四五六]五“?”?(?:规划)?(?:期)?末|规划期末|(?:本轮|本届)[^,。;]{0,6}(?:期内|结束前)|适时完成|尽快完成/g;
/** 于2026年初 ·  2026年年中 · 2026年春节前 · 2026年汛期前: a year with a word of time, which no form reads. */
const YEAR_AND_TIME =
  /20\d\d\s?年\s?(?:初(?!步|期|级|始|衷|审)|(?:春节|国庆|元旦|五一|汛|秋|春|冬|暑|供暖|年中|中|开学|雨)[^,。;]{0,6}?(?:前|之前|以前|完成|内)|[^,。;\n\d]{0,4}(?:之前|以前|(?<!提|目|当|之|以)前(?=[,。;、完建实])))/g;

/** 较“十三五”末: from when something is measured. */
const MEASURED_FROM = /[较比从由自]$/;

/** Times that no form reads, and that bound something to come. */
export const deadlinesUnread: CueFinder = ({ folded, deadlines, citations, metadata }) => {
  const read = touching([...deadlines, ...citations]);
  const issued = metadata.issuedOn ?? metadata.publishedOn;
  const stateOf = (cue: Cue): Account["state"] => {
    if (read(cue)) return "READ";
    if (inTitle(folded, cue.start)) return "TITLE";
    if (MEASURED_FROM.test(folded.slice(Math.max(0, cue.start - 1), cue.start))) return "MEASURED_FROM";
    return isPast(folded.slice(cue.start, cue.end), issued) ? "PAST" : "UNREAD";
  };
  return [
    ...cuesOf(folded, OTHER_FORM, "TIME_IN_OTHER_FORM"),
    ...cuesOf(folded, YEAR_AND_TIME, "YEAR_NOT_READ"),
  ].map((cue) => ({ ...cue, state: stateOf(cue) }));
};

function isPast(words: string, issuedOn: string | null): boolean {
  const year = /20\d\d/.exec(words)?.[0];
  return year !== undefined && issuedOn !== null && year < issuedOn.slice(0, 4);
}
