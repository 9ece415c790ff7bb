import { docNumbersIn } from "../doc-number.ts";
import type { Span } from "../document.ts";
import { isOwnNumber, type Statement } from "./statements.ts";

/** `北塘市人民政府令第16号`, `北塘市人民政府令⏎第16号`, `第7号令` */
const ORDER = new RegExp(
  "(?:(?<=^|[\\s(日])[\\u4e00-\\u9fff]{2,24}?令|^令)\\s*(?:\\d{4}年)?\\s?" +
    "第\\s?(?:\\d{1,4}|[一二三四五六七八九十百〇零]{1,5})\\s?号|^第\\s?\\d{1,4}\\s?号令",
  "m",
);
/** `2024年第5号` below 公告. */
const ANNOUNCEMENT = /(?<=公告\s{0,4})\d{4}\s?年\s?第\s?\d{1,4}\s?号/;

/**
 * The number of the document itself, in the standard's form; an order's as printed. It stands alone on a line, opens
 * or ends one, or stands in brackets behind the title, before anybody signs: a number below is that of what is
 * passed on.
 */
export function numberOf(
  folded: string,
  statements: readonly Statement[],
  head: Span,
  signedAt: number,
): string | null {
  const above = statements.filter(({ start }) => start < signedAt);
  const alone = above.map((statement) => wholeNumber(folded, statement)).find(Boolean);
  return alone ?? numberBehind(folded, head) ?? orderIn(folded, above);
}

/** The number in a value of the cover or of the file, or the value itself where it is an order's. */
export function numberIn(folded: string): string | null {
  const [number] = docNumbersIn(folded, { start: 0, end: folded.length });
  return number?.number ?? ORDER.exec(folded)?.[0].replace(/\s/g, "") ?? null;
}

function wholeNumber(folded: string, statement: Span): string | null {
  const [number] = docNumbersIn(folded, statement);
  return number &&
    number.start === statement.start &&
    number.end === statement.end &&
    isOwnNumber(folded, number)
    ? number.number
    : null;
}

/** `…的通知（桂政办发〔2021〕106号）` */
function numberBehind(folded: string, head: Span): string | null {
  const behind =
    /^\s?\(([^()]{4,40})\)/.exec(folded.slice(head.end, head.end + 44)) ??
    /\(([^()]{4,40}号)\)$/.exec(folded.slice(head.start, head.end));
  const [number] = behind ? docNumbersIn(behind[1]!, { start: 0, end: behind[1]!.length }) : [];
  return number?.number ?? null;
}

/** The first twelve lines, those without a full stop: an order is cited in sentences, too. */
function orderIn(folded: string, statements: readonly Statement[]): string | null {
  const lines = statements
    .slice(0, 12)
    .map(({ start, end }) => folded.slice(start, end))
    .filter((words) => !/[。:《]/.test(words));
  const words = lines.join("\n");
  return (ORDER.exec(words) ?? ANNOUNCEMENT.exec(words))?.[0].replace(/\s/g, "") ?? null;
}
