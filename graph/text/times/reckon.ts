import limits from "../lexicon/limits.json" with { type: "json" };
import type { Deadline, Span } from "../document.ts";
import { parseOrdinal } from "../ordinal.ts";
import { dateIn, withMonth } from "./date.ts";
import type { Reckoning } from "./forms.ts";

const LONGEST_SENTENCE = limits.sentence;

/** What words of time come to, without their place. */
export type Time = Omit<Deadline, keyof Span>;

const NOTHING: Time = { date: null, recurrence: null, from: null, within: null, standing: false };

/** Units of ISO 8601 durations by the words of the text; working days count as days. */
const PERIODS: readonly { readonly words: RegExp; readonly code: string }[] = [
  { words: /个月/, code: "M" },
  { words: /年/, code: "Y" },
  { words: /周/, code: "W" },
  { words: /日|天/, code: "D" },
];

/** What the words at a place say, reckoned as their form has it. `issuedOn` is the ISO date of the document. */
export function reckon(
  folded: string,
  span: Span,
  reckoning: Reckoning,
  issuedOn: string | null,
): Time | null {
  const words = folded.slice(span.start, span.end);
  const issueYear = issuedOn?.slice(0, 4) ?? null;
  switch (reckoning) {
    case "YEAR":
      return { ...NOTHING, date: dateIn(words) };
    case "RELATIVE":
      return NOTHING;
    case "RECURRING":
      return { ...NOTHING, recurrence: words };
    case "FROM_ISSUE":
      return { ...NOTHING, from: "ISSUE", within: durationIn(words) };
    case "ISSUE_YEAR":
      return {
        ...NOTHING,
        date: issueYear && withMonth(issueYear, words.replace(/^(?:今年|本年度?)/, "")),
      };
    case "MONTH": {
      const sentence = sentenceBefore(folded, span.start);
      // `每年2月底前…，3月底前…`: the second recurs as the first does.
      if (/每年|逐年|年起/.test(sentence)) return { ...NOTHING, recurrence: words };
      const year = [...sentence.matchAll(/(20\d\d)年/g)].at(-1)?.[1] ?? issueYear;
      return { ...NOTHING, date: year && withMonth(year, words) };
    }
  }
}

/** `30个工作日内` → P30D, `三个月内` → P3M; null when no number stands there. */
function durationIn(words: string): string | null {
  const match = /(\d{1,3}|[一二三四五六七八九十]{1,3})\s?(个工作日|个自然日|个月|日|天|年|周)/.exec(
    words.replace(/之日/, ""),
  );
  const count = match && parseOrdinal(match[1]!);
  const period = match && PERIODS.find((unit) => unit.words.test(match[2]!));
  return count && period ? `P${count}${period.code}` : null;
}

function sentenceBefore(folded: string, at: number): string {
  const before = folded.slice(Math.max(0, at - LONGEST_SENTENCE), at);
  return before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
}
