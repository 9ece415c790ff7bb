import { isoDateOf } from "../dates.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import type { Field } from "./fields.ts";
import { coverOf, DATE, dateOf } from "./statements.ts";

/** `浙江省数据局办公室  2024年8月7日印发`: the imprint at the foot of the last page. GB/T 9704-2012, 7.4.2. */
const IMPRINT = new RegExp(`(${DATE.source})\\s?印(?:发|制)`);

/** The date of a key (`成文日期：…`); null when none has one. */
export function dateOfField(folded: string, fields: readonly Field[], key: Field["key"]): string | null {
  return (
    fields
      .filter((field) => field.key === key)
      .map(({ value }) => isoDateOf(folded.slice(value.start, value.end)))
      .find(Boolean) ?? null
  );
}

/** The date in the imprint; null when there is none. */
export function imprintDate(folded: string, lines: readonly Line[]): string | null {
  for (const { content } of lines.slice(-limits.signatureLines).toReversed()) {
    const words = folded.slice(Math.max(content.start, content.end - 60), content.end);
    const date = IMPRINT.exec(words);
    if (date) return isoDateOf(date[1]!);
  }
  return null;
}

/** A date alone on a line, as under a notice with annexes behind it. */
export function dateLine(folded: string, lines: readonly Line[]): string | null {
  for (const line of lines) {
    const length = line.content.end - line.content.start;
    if (length < 8 || length > 20) continue;
    const [statement] = coverOf(folded, [line]).statements;
    const date = statement ? dateOf(statement) : null;
    if (date) return date;
  }
  return null;
}
