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

/** `来源:`, `文    号：`, `**发布日期**:`, `| 发文字号 |`: a key with its mark; blanks may stand in it. */
const LABEL = new RegExp(
  `(?<![\\u4e00-\\u9fff])(${[...KEYS.keys()]
    .toSorted((a, b) => b.length - a.length)
    .map((label) => [...label].join("\\s{0,4}"))
    .join("|")})\\s{0,4}\\*{0,2}\\s{0,2}(?::|\\t|\\|)`,
  "g",
);

/** `2024-03-11 09:30`, alone or before keys: the day of the page. */
const PAGE_DATE = /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?: {1,3}\d{1,2}:\d{2}(?::\d{2})?)?(?= |$)/;

/** A line of keys is no longer. */
const LONGEST_LINE = 400;

/**
 * The keys and values of a line, `发布时间：2024-03-11  来源：市商务局`, and what stands before the first. Null for a
 * line without any.
 */
export function fieldsOf(folded: string, line: Line): { before: Span; fields: readonly Field[] } | null {
  const { start, end } = line.content;
  if (end - start > LONGEST_LINE) return null;
  const words = folded.slice(start, end);
  const day = PAGE_DATE.exec(words);
  const labels = [...words.matchAll(LABEL)];
  if (!day && labels.length === 0) return null;
  const fields: Field[] = labels.map((label, index) => ({
    key: KEYS.get(label[1]!.replace(/\s/g, ""))!,
    value: withoutMarks(folded, {
      start: start + label.index + label[0].length,
      end: start + (labels[index + 1]?.index ?? words.length),
    }),
  }));
  const first = start + (labels[0]?.index ?? words.length);
  if (!day) return { before: withoutMarks(folded, { start, end: first }), fields };
  const date: Field = { key: "publishedOn", value: { start, end: start + day[0].length } };
  return { before: { start, end: start }, fields: [date, ...fields] };
}

function withoutMarks(folded: string, span: Span): Span {
  let { start, end } = trim(folded, span);
  while (start < end && /[*|>\-_\s]/.test(folded[start]!)) start += 1;
  while (end > start && /[*|\s([]/.test(folded[end - 1]!)) end -= 1;
  return { start, end };
}
