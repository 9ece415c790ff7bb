import { inTitle } from "./in-title.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Deadline } from "../document.ts";
import { trim } from "../lines.ts";
import { readTime } from "./field.ts";
import { FORMS } from "./forms.ts";
import { reckon } from "./reckon.ts";

/** `完成时限：2019年6月底前`, `完成时限：持续推进`: all that stands behind the label. */
const LABEL =
  /(?:完成|办理|整改|落实|推进|实施|时间)?(?:时限|期限|完成时间|时间节点|时间进度|进度安排)(?:要求)?\s?[:】]\s?([^,;。)\n\t】]{1,30})/g;

const LOOK_AROUND = limits.deadlineContext;
const LONGEST_SENTENCE = 80;

/**
 * When something is to be done, in order. CONTRACT, Times. `issuedOn` is the ISO date of the document: what was due before
 * it is history, and 年底前 is of its year.
 */
export function findDeadlines(folded: string, issuedOn: string | null): Deadline[] {
  const found: Deadline[] = [];
  for (const match of folded.matchAll(LABEL)) {
    const start = match.index + match[0].length - match[1]!.length;
    const time = readTime(folded, { start, end: start + match[1]!.length }, issuedOn);
    if (time) found.push(time);
  }
  for (const { words, reckoning, unless, onlyBehind, unlessBehind, unlessSentence } of FORMS) {
    for (const match of folded.matchAll(words)) {
      const span = trim(folded, { start: match.index, end: match.index + match[0].length });
      const before = folded.slice(Math.max(0, span.start - LOOK_AROUND), span.start);
      const behind = folded.slice(span.end, span.end + LOOK_AROUND);
      if (unless?.test(before) || (onlyBehind && !onlyBehind.test(before)) || unlessBehind?.test(behind))
        continue;
      if (
        unlessSentence?.test(folded.slice(span.end, span.end + LONGEST_SENTENCE)) ||
        inTitle(folded, span.start)
      )
        continue;
      const time = reckon(folded, span, reckoning, issuedOn);
      if (!time || isPast(time.date, issuedOn)) continue;
      const { date, recurrence, from, within, standing } = time;
      found.push({ start: span.start, end: span.end, date, recurrence, from, within, standing });
    }
  }
  return withoutOverlaps(found);
}

function isPast(date: string | null, issuedOn: string | null): boolean {
  return date !== null && issuedOn !== null && date < issuedOn.slice(0, date.length);
}

/**
 * Of those that share a place the first stands; of those that begin at the same place, the form that is
 * listed first.
 */
function withoutOverlaps(found: readonly Deadline[]): Deadline[] {
  let end = 0;
  return found
    .toSorted((a, b) => a.start - b.start)
    .filter((deadline) => {
      if (deadline.start < end) return false;
      ({ end } = deadline);
      return true;
    });
}
