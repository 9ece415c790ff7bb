import type { Span } from "./document.ts";
import type { Titles } from "./contents.ts";
import { trim } from "./lines.ts";
import type { Marker } from "./markers.ts";

/** A heading longer than this is a sentence: no plan in reach prints one above 45 characters. */
const LONGEST_TITLE = 60;
/** A sentence that is all there is under a number is its title only while it is as short as a name. */
const LONGEST_NAME = 24;

/**
 * The title behind a marker, or null when the unit is text only.
 * `(五)提高农产品质量安全水平。强化…` → up to the first 。; `一、总体要求` → the whole line;
 * `1.持续开展“卓越质量三秦行”活动。` is a sentence, not a title: it is all there is, and ends as a sentence does.
 */
export function titleOf(folded: string, kind: Marker, marker: Span, content: Span, titles: Titles, inArticle: boolean): Span | null {
  if (inArticle || kind.kind === "ARTICLE") return articleTitle(folded, marker, content);
  const rest = trim(folded, { start: marker.end, end: content.end });
  if (rest.start === rest.end) return null;
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
  if (kind.rank === 6) return (runIn && stop + 1 === rest.end && isSentence(words)) || /[;]$/.test(words) ? null : title;
  const alone = !runIn && /[;:,]$/.test(words);
  const sentenceOnly = runIn && stop + 1 === rest.end;
  return /[,;:]/.test(words) || alone || (sentenceOnly && kind.kind === "TASK") || (kind.kind === "TASK" && words.length > 30) ? null : title;
}

/** The longest title of the table of contents that the line begins with, spaces aside: the text follows it without a stop. */
function listedTitle(folded: string, rest: Span, titles: readonly string[]): Span | null {
  let longest: Span | null = null;
  for (const title of titles) {
    let at = rest.start;
    let matched = 0;
    while (at < rest.end && matched < title.length && (folded[at] === title[matched] || folded[at] === " ")) {
      if (folded[at] !== " ") matched += 1;
      at += 1;
    }
    if (title !== "" && matched === title.length && at > (longest?.end ?? rest.start)) longest = { start: rest.start, end: at };
  }
  return longest;
}

/** `（二十八）本意见自下发之日起试行，…同时废止。` says something; `（二）强化督查。` names it. */
function isSentence(words: string): boolean {
  return words.length > LONGEST_NAME || /[,;:]/.test(words);
}

/** `第三条【适用范围】`: articles and what stands in them have a title only if it is set in marks. */
function articleTitle(folded: string, marker: Span, content: Span): Span | null {
  const rest = trim(folded, { start: marker.end, end: content.end });
  const marked = folded[rest.start] === "【" ? folded.slice(rest.start, Math.min(rest.end, rest.start + LONGEST_TITLE)).indexOf("】") : -1;
  return marked > 0 ? { start: rest.start + 1, end: rest.start + marked } : null;
}

/** Titles that many plans share, for those whose text follows without a stop. Source: the plans at hand. */
const COMMON = /^(?:指导思想|总体要求|总体思路|基本原则|发展目标|总体目标|主要目标|工作目标|目标任务|主要任务|重点任务|工作要求|保障措施|组织实施|组织保障|工作步骤|背景情况|发展基础|适用范围)(?=以习近平|以[“党]|坚持|全面贯彻|按照|深入|贯彻|到20\d\d|为深入|为全面|加强|建立|“十|党的|\()/;
