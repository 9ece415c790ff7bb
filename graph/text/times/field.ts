import type { Deadline, Span } from "../document.ts";
import { trim } from "../lines.ts";
import { YEAR, dateIn, withMonth } from "./date.ts";

/** 长期 · 长期坚持 · 持续推进 · 常态化开展 · 全年 */
const STANDING = /^(?:并)?(?:长期|常年|持续|常态化?|经常性?|始终|贯穿|永久|全年(?!度?计划))/;
/** 立行立改，长期坚持 */
const THEN_STANDING = /[,、;](?:并)?(?:长期|持续|常态化?)/;
/** 每季度末 · 每年 · 每月5日前 · 逐年 · 按季度 · 每半年一次 */
const RECURRING = /^(?:于)?(?:每|逐|按(?=[年季月周]))[年季月周半度日]/;
/** Where a date is followed by more: 2025年12月底前完成，并持续推进. */
const MONTH_AND_DAY = "\\d{1,2}\\s?[月.\\-/]?(?:份)?\\s?(?:\\d{1,2}\\s?日?)?(?:[上中下]旬|[底末])?";
const PART_OF_YEAR = `(?:第?[一二三四1-4]季度[底末]?|[上下]半年|年?[底末]|${MONTH_AND_DAY})`;
const DATE_WORDS = new RegExp(
  `(?:${YEAR}|今年|本年度?|当年)\\s?[年.\\-/]?\\s?${PART_OF_YEAR}?(?:之前|以前|前|内)?`,
  "g",
);
const MONTH_WORDS =
  /^(?:\d{1,2}月(?:\d{1,2}日|[底末])?|第?[一二三四1-4]季度[底末]?|[上下]半年)(?:之前|以前|前)?$/;
const YEAR_END = /^年(?:[底末](?:之?前|以前)?|内)$/;
/** 2025.12 · 2025-12-31 · 2025/6 */
const NUMERIC = /^(20\d\d)[.\-/](\d{1,2})(?:[.\-/](\d{1,2}))?(?:前|底前)?$/;
/** 2024-2026 · 2023—2025年: the last year */
const YEARS = /^(20\d\d)\s?年?\s?[-—–~～至到]+\s?(20\d\d)\s?年?$/;
/** 2025.03-2025.09 · 2025/3/1—2025/10/31: the last date */
const DOTTED = "20\\d\\d[./]\\d{1,2}(?:[./]\\d{1,2})?";
const DOTTED_RANGE = new RegExp(`^${DOTTED}\\s?[-—–~～至到]+\\s?(${DOTTED})$`);
const FROM_ISSUE = /(?:印发|发布|公布|下发|施行|实施)(?:之日起|后|起)/;

/** No date is without one of these. */
const MAY_DATE = /[\d二年季]/;

/**
 * What a field of time holds, as in `完成时限：2025年12月底前`, a cell under 完成时间: its date, or that it stands or recurs. Of
 * `2025年1月—12月` the last date counts. Null for words that are no time: `—`, `略`.
 */
export function readTime(folded: string, field: Span, issuedOn: string | null): Deadline | null {
  const span = trim(folded, field);
  const words = folded.slice(span.start, span.end);
  if (STANDING.test(words)) return timeAt(span, { standing: true });
  if (RECURRING.test(words)) return timeAt(span, { recurrence: words });
  if (!MAY_DATE.test(words))
    return THEN_STANDING.test(words) && !FROM_ISSUE.test(words) ? timeAt(span, { standing: true }) : null;
  const numeric = NUMERIC.exec(DOTTED_RANGE.exec(words)?.[1] ?? words);
  if (numeric)
    return timeAt(span, {
      date: [numeric[1], pad(numeric[2]), pad(numeric[3])].filter(Boolean).join("-"),
    });
  const years = YEARS.exec(words);
  if (years) return timeAt(span, { date: years[2]! });
  if (FROM_ISSUE.test(words)) return null;
  const dates = [...words.matchAll(DATE_WORDS)].filter(({ 0: date }) => date.trim() !== "");
  const last = dates.at(-1);
  if (last) return dated(folded, span, last, dates.length > 1, issuedOn);
  const year = issuedOn?.slice(0, 4) ?? null;
  if (MONTH_WORDS.test(words) || YEAR_END.test(words))
    return timeAt(span, { date: year && withMonth(year, words.replace(/^年内/, "年底")) });
  return THEN_STANDING.test(words) ? timeAt(span, { standing: true }) : null;
}

function timeAt(
  { start, end }: Span,
  { date = null, recurrence = null, standing = false }: Partial<Deadline>,
): Deadline {
  return { start, end, date, recurrence, from: null, within: null, standing };
}

function dated(
  folded: string,
  span: Span,
  last: RegExpExecArray,
  isRange: boolean,
  issuedOn: string | null,
): Deadline {
  const words = folded.slice(span.start, span.end);
  // `2025年1月—12月`: the year stands once.
  const rest = words.slice(last.index + last[0].length);
  const month = /^\s?[-—–~～至到]\s?(\d{1,2}月(?:\d{1,2}日|[底末])?(?:前)?)/.exec(rest);
  const printed = /^20|^19|^二/.test(last[0])
    ? last[0]
    : `${issuedOn?.slice(0, 4) ?? ""}年${last[0].replace(/^(?:今年|本年度?|当年)/, "")}`;
  const date = dateIn(printed);
  const end = last.index + last[0].length + (month ? month[0].length : 0);
  return {
    start: span.start + (isRange || month ? 0 : last.index),
    end: span.start + end,
    date: month && date ? withMonth(date.slice(0, 4), month[1]!) : date,
    recurrence: null,
    from: null,
    within: null,
    standing: false,
  };
}

function pad(number: string | undefined): string | undefined {
  return number?.padStart(2, "0");
}
