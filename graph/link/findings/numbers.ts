import type { Quantity } from "../../text/document.ts";
import { likenessTo } from "../bigrams.ts";
import { sharedPhrases } from "../phrases.ts";
import { called, spanMark, type Check } from "./finding.ts";

/** Goals of one subject share at least so many characters. */
const SHORTEST_SUBJECT = 5;

/**
 * Two numbers for one subject: 15名 a year beside 50名; 90%以上 beside 全覆盖. They contradict each other only if period,
 * scope, year and unit are the same; else they cannot be compared, which is another thing.
 */
export const numbersDiffer: Check = (linked) => {
  const { quantities } = linked.document;
  const found = new Map<string, ReturnType<Check>[number]>();
  for (const [index, one] of quantities.entries()) {
    for (const other of quantities.slice(index + 1)) {
      const subject = sharedSubject(one, other);
      if (
        !subject ||
        one.unitOfMeasure !== other.unitOfMeasure ||
        (one.value === other.value && one.operator === other.operator)
      )
        continue;
      const differences = [
        one.period !== other.period ? `期间（${periodOf(one)}／${periodOf(other)}）` : "",
        one.subject !== other.subject ? `范围（${one.subject}／${other.subject}）` : "",
        one.year !== other.year ? "年份" : "",
        one.modality !== other.modality ? "语气" : "",
      ].filter(Boolean);
      const comparable = differences.length === 0;
      const key = `${subject}|${[one, other]
        .map((each) => `${each.operator}${each.value}${each.period}`)
        .toSorted()
        .join("|")}`;
      const marks = [spanMark(linked, one, one.unit), spanMark(linked, other, other.unit)];
      const before = found.get(key);
      found.set(key, {
        code: comparable ? "NUMBER_DIFFERS" : "NUMBER_NOT_COMPARABLE",
        severity: comparable ? "CRITICAL" : "WARNING",
        zh: comparable
          ? `“${subject}”有两个数：${printed(one)}（${called(one.unit)}）、${printed(other)}（${called(other.unit)}）`
          : `“${subject}”有两个数 ${printed(one)}、${printed(other)}，${differences.join("、")}不同，不可直接比较，也不等于矛盾`,
        en: comparable
          ? "two numbers for the same goal"
          : "two numbers for like goals that cannot be compared, which is not a contradiction",
        key,
        marks: [...(before?.marks ?? []), ...marks],
      });
    }
  }
  return [...found.values()];
};

function sharedSubject(one: Quantity, other: Quantity): string | null {
  const among = likenessTo([one.subject, other.subject]);
  const phrase = sharedPhrases(one.subject, other.subject, among).find(
    ({ words }) => words.length >= SHORTEST_SUBJECT,
  )?.words;
  return phrase ?? null;
}

function printed({ operator, value, unitOfMeasure, period }: Quantity): string {
  return `${period === "YEAR" ? "每年" : period === "CUMULATIVE" ? "累计" : ""}${operator === "=" ? "" : operator.replace(">=", "≥").replace("<=", "≤")}${value}${unitOfMeasure}`;
}

function periodOf({ period }: Quantity): string {
  return period === "YEAR" ? "每年" : period === "CUMULATIVE" ? "累计" : "未写";
}
