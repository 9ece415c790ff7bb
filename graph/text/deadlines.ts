import type { Deadline } from "./document.ts";

/** `2020年底前`, `2025年6月底前`, `2025年6月30日前`, `本意见印发之日起30日内` */
const DEADLINE = /(\d{4})年(?:(\d{1,2})月)?(?:(\d{1,2})日)?(?:底|末)?(?:之前|以前|前)|(?:本[^,。]{1,4})?(?:印发|发布)之日起\d{1,3}(?:个工作日|日|天|个月)内/g;

/** The dates by which something is to be done; a date that depends on another is left null. */
export function findDeadlines(folded: string): Deadline[] {
  return [...folded.matchAll(DEADLINE)].map((match) => {
    const [quote, year, month, day] = match;
    const end = /底|末/.test(quote) && !month ? "12" : month;
    const date = year ? [year, end?.padStart(2, "0"), day?.padStart(2, "0")].filter(Boolean).join("-") : null;
    return { start: match.index, end: match.index + quote.length, date };
  });
}
