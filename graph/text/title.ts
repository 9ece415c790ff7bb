import type { Span } from "./document.ts";
import type { Titles } from "./contents.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import titles from "./lexicon/titles.json" with { type: "json" };
import { oneOf } from "./lexicon/words.ts";
import { isGroup } from "./organisation.ts";
import { trim } from "./lines.ts";
import type { Marker } from "./markers.ts";

/** A heading longer than this is a sentence: no plan in reach prints one above 45 characters. */
const LONGEST_TITLE = limits.title;
/** `——科学发展，强化保护。` */
const LONGEST_ACTION = limits.actionTitle;
/** Above items a sentence may be longer and still name them. */
const LONGEST_CONTAINER = limits.containerTitle;
/** A sentence that is all there is under a number is its title only while it is as short as a name. */
const LONGEST_NAME = limits.nameLikeTitle;

/** `本意见由市教育局负责解释`: what the document says of itself is no title. */
const ABOUT_ITSELF =
  /^本(?:意见|办法|方案|通知|规定|细则|措施|计划|规划|条例|实施(?:意见|方案|细则|办法))(?:自|由|所|从|适用|未|中|的)/;
/** `专栏1：“十二五”环境保护主要指标序号指标2010年`: the heads of a table follow without a break. */
const GLUED_HEADS =
  /^(.{4,40}?)(?: {0,2}(?:序 {0,4}号|指 {1,4}标|项 {1,4}目)|(?<=指标|情况)[ :]{0,2}(?:指标|项目|单位|类别|\d{4}年)|(?<=指标)指$)/;
/**
 * `专栏10 现代种业提升工程种质资源保护与利用…`: a title that ends in what the column is, before text without
 * a stop.
 */
const GLUED_TEXT = /^([^。,;:]{4,30}?(?:工程|行动计划|行动|计划|指标))(?=[^。,;:、的和与及]{2})/;
/** `（一）指导思想：以…`: a short name before a colon. */
const BEFORE_COLON = /^([^,。;:()“”]{2,16}):/;

/** 1. is the lowest kind of number that has a name before a colon. */
const LOWEST_BEFORE_COLON = 7;

/** 县水利局 · 镇政府 · 监测中心: a body by the end of its name; 培育企业 is what is done. */
const ENDS_AS_BODY = /(?:[局厅委办部院]|委员会|办公室|政府|公司|中心|街道|领导小组)$/;
/** 责任单位 · 完成时限: the key of a field. */
const ENDS_AS_KEY = /(?:单位|部门|主体|领导|时限|时间|人员|来源|范围|电话)$/;

/** `1、培育企业：推动…`; `1.责任单位：…` is a field, `1.县交通运输局：负责…` says who. */
function isNameOfTask(words: string): boolean {
  return !ENDS_AS_KEY.test(words) && !ENDS_AS_BODY.test(words) && !isGroup(words);
}

/**
 * The title behind a marker, or null when the unit is text only. `(五)提高农产品质量安全水平。强化…` → up to
 * the first 。; `一、总体要求` → the whole line; `（一）统筹两个市场，打造加工制造中心。` above items is
 * their title (`holdsItems`); `1.持续开展“卓越质量三秦行”活动。` is a sentence, not a title: it is all there
 * is, and ends as a sentence does.
 */
export function titleOf(
  folded: string,
  kind: Marker,
  marker: Span,
  content: Span,
  titles: Titles,
  inArticle: boolean,
  holdsItems: boolean,
): Span | null {
  if (inArticle || kind.kind === "ARTICLE")
    return articleTitle(folded, marker, content, kind.kind !== "ARTICLE", holdsItems);
  const rest = trim(folded, {
    start: marker.end + (kind.kind === "COLUMN" && folded[marker.end] === ":" ? 1 : 0),
    end: content.end,
  });
  if (rest.start === rest.end || ABOUT_ITSELF.test(folded.slice(rest.start, rest.start + 12))) return null;
  if (kind.kind === "COLUMN") {
    const glued = GLUED_HEADS.exec(folded.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_TITLE)));
    if (glued) return { start: rest.start, end: rest.start + glued[1]!.trimEnd().length };
    const text =
      rest.end - rest.start > LONGEST_TITLE
        ? GLUED_TEXT.exec(folded.slice(rest.start, rest.start + LONGEST_TITLE))
        : null;
    if (text) return { start: rest.start, end: rest.start + text[1]!.length };
  }
  const colon =
    kind.rank <= LOWEST_BEFORE_COLON
      ? BEFORE_COLON.exec(folded.slice(rest.start, Math.min(rest.end, rest.start + 20)))
      : null;
  if (colon && rest.start + colon[0].length < rest.end && (kind.rank <= 6 || isNameOfTask(colon[1]!)))
    return { start: rest.start, end: rest.start + colon[1]!.length };
  const listed = listedTitle(folded, rest, titles.get(folded.slice(marker.start, marker.end)) ?? []);
  if (listed) return listed;
  const found = folded.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_TITLE + 1)).indexOf("。");
  const runIn = found >= 0;
  const stop = rest.start + found;
  const title = { start: rest.start, end: runIn ? stop : rest.end };
  if (title.start === title.end) return null;
  const common = COMMON.exec(folded.slice(rest.start, Math.min(title.end, rest.start + LONGEST_TITLE)))?.[0];
  if (common && kind.rank < 7) return { start: rest.start, end: rest.start + common.length };
  if (title.end - title.start > LONGEST_TITLE) return null;
  const words = folded.slice(title.start, title.end);
  if (kind.rank < 6) return title;
  if (kind.rank === 6)
    return (runIn &&
      stop + 1 === rest.end &&
      isSentence(words) &&
      !(holdsItems && words.length <= LONGEST_CONTAINER)) ||
      /[;]$/.test(words)
      ? null
      : title;
  const alone = !runIn && /[;:,]$/.test(words);
  const sentenceOnly = runIn && stop + 1 === rest.end;
  if (
    kind.kind === "ACTION" &&
    runIn &&
    !sentenceOnly &&
    words.length <= LONGEST_ACTION &&
    !/[;:]/.test(words)
  )
    return title;
  return /[,;:]/.test(words) ||
    alone ||
    (sentenceOnly && kind.kind === "TASK") ||
    (kind.kind === "TASK" && words.length > 30)
    ? null
    : title;
}

/**
 * The longest title of the table of contents that the line begins with, spaces aside: the text follows it
 * without a stop.
 */
function listedTitle(folded: string, rest: Span, titles: readonly string[]): Span | null {
  let longest: Span | null = null;
  for (const title of titles) {
    let at = rest.start;
    let matched = 0;
    while (at < rest.end && matched < title.length && (folded[at] === title[matched] || folded[at] === " ")) {
      if (folded[at] !== " ") matched += 1;
      at += 1;
    }
    if (title !== "" && matched === title.length && at > (longest?.end ?? rest.start))
      longest = { start: rest.start, end: at };
  }
  return longest;
}

/** `（二十八）本意见自下发之日起试行，…同时废止。` says something; `（二）强化督查。` names it. */
function isSentence(words: string): boolean {
  return words.length > LONGEST_NAME || /[,;:]|应当?(?!急|用)|必须/.test(words);
}

/** `第三条【适用范围】`: articles and what stands in them have a title only if it is set in marks. */
function articleTitle(
  folded: string,
  marker: Span,
  content: Span,
  isItem: boolean,
  holdsItems: boolean,
): Span | null {
  const rest = trim(folded, { start: marker.end, end: content.end });
  const marked =
    folded[rest.start] === "【"
      ? folded.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_TITLE)).indexOf("】")
      : -1;
  if (marked > 0) return { start: rest.start + 1, end: rest.start + marked };
  /* （一）定性条件。1．… */
  const name = isItem
    ? /^[^,。;:()]{2,8}(?=。)/.exec(folded.slice(rest.start, Math.min(rest.end, rest.start + 10)))?.[0]
    : undefined;
  return name && (holdsItems || rest.start + name.length + 1 < rest.end)
    ? { start: rest.start, end: rest.start + name.length }
    : null;
}

/** Titles that many plans share, for those whose text follows without a stop. */
const COMMON = new RegExp(
  `^${oneOf(titles.common)}(?=以习近平|以[“党]|坚持|全面贯彻|按照|深入|贯彻|到20\\d\\d|为深入|为全面|加强|建立|“十|党的|\\()`,
);
