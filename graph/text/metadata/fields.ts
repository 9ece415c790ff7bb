import type { Span } from "../document.ts";
import cover from "../lexicon/cover.json" with { type: "json" };
import { trim, type Line } from "../lines.ts";

/** What a key above a published text speaks of; `other` says nothing of the document. */
type Key = keyof typeof cover.fields;

export interface Field {
  readonly key: Key;
  readonly value: Span;
}

const KEYS = new Map(
  Object.entries(cover.fields).flatMap(([key, labels]) =>
    labels.map((label) => [label, key as Key] as const),
  ),
);

/**
 * `来源:`, `文    号：`, `**发布日期**:`, `| 发文字号 |`: a key with its mark; blanks may stand in it. It opens a
 * line or stands behind a blank or a title: `…的通知来源:`.
 */
const LABEL = new RegExp(
  `(?:(?<![\\u4e00-\\u9fff])|(?<=通知|意见|办法|方案|规划|措施))(${[...KEYS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((label) => [...label].join("\\s{0,4}"))
    .join("|")})\\s{0,4}\\*{0,2}\\s{0,2}(?::|\\t|\\|)`,
  "g",
);

/** `2024-03-11 09:30`, alone or before keys: the day of the page. */
const PAGE_DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: {1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?= |$)/;

/** Keys stand in so many characters at the head of a line; a line that lost its breaks goes on with text. */
const LONGEST_LINE = 400;
/** A value is no longer. */
const LONGEST_VALUE = 80;
/** `2023-12-29 00:00` at the head of a value; what was glued to it is none of it. */
const DAY_AND_TIME =
  /^\s*(?:\d{4}\s?(?:年|-|\/|\.)\s?\d{1,2}\s?(?:月|-|\/|\.)\s?\d{1,2}日?)(?:\s{1,3}\d{1,2}:\d{2}(?::\d{2})?)?/;

/** A line of keys, with the text before the first and behind the last. */
export interface FieldLine {
  readonly before: Span;
  readonly fields: readonly Field[];
  readonly behind: Span;
}

/**
 * The keys and values of a line, `发布时间：2024-03-11  来源：市商务局`. Null for a line without any.
 */
export function fieldsOf(folded: string, line: Line): FieldLine | null {
  const { start } = line.content;
  const end = Math.min(line.content.end, start + LONGEST_LINE);
  const words = folded.slice(start, end);
  const day = PAGE_DATE.exec(words);
  const labels = /[:\t|]/.test(words) ? [...words.matchAll(LABEL)] : [];
  if (!day && labels.length === 0) return null;
  const values = labels.map((label, index) =>
    valueFrom(words, label.index + label[0].length, labels[index + 1]?.index ?? words.length),
  );
  const fields: Field[] = labels.map((label, index) => ({
    key: KEYS.get(label[1]!.replace(/\s/g, ""))!,
    value: withoutMarks(folded, { start: start + values[index]!.start, end: start + values[index]!.end }),
  }));
  const last = start + (values.at(-1)?.end ?? day?.[0].length ?? 0);
  const behind = { start: last, end: line.content.end };
  const first = start + (labels[0]?.index ?? words.length);
  if (!day) return { before: withoutMarks(folded, { start, end: first }), fields, behind };
  const date: Field = { key: "publishedOn", value: { start, end: start + day[0].length } };
  return { before: { start, end: start }, fields: [date, ...fields], behind };
}

/** A value ends before the next key; the last also where its date ends or it is too long for one. */
function valueFrom(words: string, start: number, end: number): Span {
  const day = DAY_AND_TIME.exec(words.slice(start, end))?.[0].length;
  if (day) return { start, end: start + day };
  const stop = words.slice(start, end).search(/[。\n]/);
  const length = stop >= 0 ? stop + 1 : end - start;
  return { start, end: length <= LONGEST_VALUE ? start + length : start };
}

function withoutMarks(folded: string, span: Span): Span {
  let { start, end } = trim(folded, span);
  while (start < end && /[*|>\-_\s]/.test(folded[start]!)) start += 1;
  while (end > start && /[*|\s([]/.test(folded[end - 1]!)) end -= 1;
  return { start, end };
}
