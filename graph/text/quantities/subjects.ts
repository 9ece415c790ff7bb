import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import type { Quantity } from "../document.ts";
import { withoutBaseYears } from "./years.ts";

const STRIVE = new RegExp(oneOf(lexicon.strive));
const APPLY = new RegExp(oneOf(lexicon.apply));
const SHALL = new RegExp(oneOf(lexicon.shall));
/** 要 and 应 as words, not in 主要, 重要, 供应 and the like. */
const MUST = /(?<![主重需供适相响反对])[要应](?![用急求素点对])/;
const VERB_FIRST = new RegExp(`^${oneOf(lexicon.verbs)}`);
const OPENING_WORDS = `${oneOf([...lexicon.strive, ...lexicon.shall, ...lexicon.lead])}|重点(?=${oneOf(lexicon.verbs)})`;
/** `年培训…`, `到2025年,`, `5年内`, `力争`: what stands before the subject and is no part of it. */
const LEADING = new RegExp(
  `^(?:${OPENING_WORDS}|年(?=${oneOf(lexicon.verbs)})|到? ?\\d{4} ?年[底末]?前?|\\d{1,2}年内|全[省市区县]|全国|使|[,、])+`,
);
/** `年培训…`: a year, before what is done in it; 年销售额 is a noun. */
const YEARLY = new RegExp(`^年(?=${oneOf(lexicon.verbs)})`);
const REACHING = new RegExp(`(?:${oneOf(lexicon.reaching)}| )+$`);
const BOUND_BEHIND = /^\s?(?:及?以上|以内|之内|及?以下|左右)/;
/** What goes on with another member of a list, or behind a quotation, is no noun of the number's. */
const OTHERS = /^\s?[、,”].*/;
/** `由419个增加到`, `从0.5%降至`: from where; what it does is said by the verb. */
const FROM_WHERE = /(?:由|从|自)[^,。;]{0,14}?\d[\d.,]*\s?[^\d,。;]{1,10}?(?=(?:增|提|上|扩|下|降|减|压|缩))/;

/**
 * What is counted: the words before the number and the noun behind it (`挖掘不少于20个应用场景`); one for each noun of
 * `甲、乙各10家`.
 */
export function subjectsOf(before: string, behind: string): string[] {
  const head = headOf(before);
  if (head.endsWith("各")) return head.slice(0, -1).replace(VERB_FIRST, "").split(/、|和/).filter(Boolean);
  const tail = behind.replace(BOUND_BEHIND, "").replace(/^的/, "").replace(OTHERS, "").trim();
  return [quoted(tail.length >= 2 || head.length < 2 ? `${head}${tail}` : head)].filter(
    (subject) => subject.length >= 2,
  );
}

/** A quotation that goes on behind the subject has no mark in it: `实现“高层次人才达到2000名，…”的目标`. */
function quoted(subject: string): string {
  return subject.lastIndexOf("“") > subject.lastIndexOf("”") ? subject.replace(/“(?=[^“”]*$)/, "") : subject;
}

/** The words before a number without what leads up to it and what reaches it. */
export function headOf(before: string): string {
  return withoutBaseYears(before)
    .replace(FROM_WHERE, "")
    .replace(/\s+/g, " ")
    .trim()
    .replace(REACHING, "")
    .replace(/(?<![下提上新])[降增升]$/, "")
    .replace(LEADING, "")
    .replaceAll(" ", "");
}

/** `新建泵站3座`, `累计培训…`: the clause begins with what is to be done; `合格率达98%` tells a state. */
export function asksFor(words: string): boolean {
  return VERB_FIRST.test(words.replace(LEADING, ""));
}

/** `每年`, `年培训…`, `年产…`: a goal a year; `累计`: over all years; `5年内`, `用3年时间`: in so many (`P5Y`). */
export function periodOf(before: string, sentence: string): Quantity["period"] {
  if (/累计/.test(before)) return "CUMULATIVE";
  if (/每年|年均(?!浓度|值|水平)|年产(?!值|业)/.test(before) || YEARLY.test(before)) return "YEAR";
  const years = /(?:^|[,。;、用经在])(\d{1,2})年(?:左右)?(?:(?:的?时间)?(?:之|以)?内|的?时间)/.exec(sentence);
  return years && !/\d{4}年起/.test(sentence) ? `P${Number(years[1])}Y` : null;
}

export function modalityOf(before: string): Quantity["modality"] {
  if (APPLY.test(before)) return "APPLY";
  if (STRIVE.test(before)) return "STRIVE";
  return SHALL.test(before) || MUST.test(before) ? "SHALL" : null;
}

/** `推进…制度全覆盖`: all of it, which is 100 %. The offset of 全覆盖 in the words and the subject; null where it is none. */
export function coverageIn(words: string): { readonly at: number; readonly subject: string } | null {
  const at = words.search(/全覆盖$/);
  const subject = at < 0 ? "" : words.slice(0, at).replace(LEADING, "").replace(/^实现/, "");
  return subject.length < 4 ? null : { at, subject };
}
