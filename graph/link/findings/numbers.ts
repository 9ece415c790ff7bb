import type { Quantity } from "../../text/document.ts";
import { likenessTo } from "../bigrams.ts";
import type { Linked } from "../linked.ts";
import { sharedPhrases } from "../phrases.ts";
import type { Mark } from "./finding.ts";
import { spanMark } from "./marks.ts";

/** Goals of one subject share at least so many characters. */
const SHORTEST_SUBJECT = 5;

/** Two goals of one subject whose numbers differ. */
export interface Pair {
  readonly subject: string;
  readonly one: Quantity;
  readonly other: Quantity;
  /** In what else they differ; empty when the numbers can be compared. */
  readonly differences: readonly string[];
  readonly key: string;
  /** Of all goals with these numbers. */
  readonly marks: readonly Mark[];
}

/**
 * Two numbers for one subject: 15名 a year beside 50名; 90%以上 beside 全覆盖. They contradict each other
 * only if period, scope, year and unit are the same; else they cannot be compared, which is another thing.
 */
export function differingNumbers(linked: Linked): Pair[] {
  const { quantities } = linked.document;
  const found = new Map<string, Pair>();
  for (const [index, one] of quantities.entries()) {
    for (const other of quantities.slice(index + 1)) {
      const subject = sharedSubject(one, other);
      const same = one.value === other.value && one.operator === other.operator;
      if (!subject || one.unitOfMeasure !== other.unitOfMeasure || same) continue;
      const numbers = [one, other].map(({ operator, value, period }) => `${operator}${value}${period}`);
      const key = `${subject}|${numbers.toSorted().join("|")}`;
      const marks = [spanMark(linked, one, one.unit), spanMark(linked, other, other.unit)];
      found.set(key, {
        subject,
        one,
        other,
        differences: differencesOf(one, other),
        key,
        marks: [...(found.get(key)?.marks ?? []), ...marks],
      });
    }
  }
  return [...found.values()];
}

function differencesOf(one: Quantity, other: Quantity): string[] {
  return [
    one.period !== other.period ? `期间（${periodOf(one)}／${periodOf(other)}）` : "",
    one.subject !== other.subject ? `范围（${one.subject}／${other.subject}）` : "",
    one.year !== other.year ? "年份" : "",
    one.modality !== other.modality ? "语气" : "",
  ].filter(Boolean);
}

function sharedSubject(one: Quantity, other: Quantity): string | null {
  const among = likenessTo([one.subject, other.subject]);
  const phrase = sharedPhrases(one.subject, other.subject, among).find(
    ({ words }) => words.length >= SHORTEST_SUBJECT,
  )?.words;
  return phrase ?? null;
}

const PERIODS = { YEAR: "每年", CUMULATIVE: "累计" } as const;

/** `每年≥15名` */
export function printed({ operator, value, unitOfMeasure, period }: Quantity): string {
  const sign = operator === "=" ? "" : operator.replace(">=", "≥").replace("<=", "≤");
  return `${period ? PERIODS[period] : ""}${sign}${value}${unitOfMeasure}`;
}

function periodOf({ period }: Quantity): string {
  return period ? PERIODS[period] : "未写";
}
