import type { Quantity, Span, Unit } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { isReview } from "./done.ts";
import { readStretch, type Read } from "./read.ts";
import { stretchesOf } from "./stretches.ts";
import { yearsIn } from "./years.ts";

const LONGEST_CLAUSE = limits.quantityClause;

/** A place that can hold a goal: a digit, a numeral that scales, or 全覆盖. */
const HOLDS_NUMBER = /[\d十百千万]|全覆盖/;

/**
 * The goals that prose sets in numbers: `力争…覆盖率达90%以上`, `年培训首席质量官15名`, `培育千家企业`, `打造园区8-10个`.
 * CONTRACT, Numbers. What was done, is paid, is a condition or a formula is no goal. `unitOf` gives the unit of a line, by
 * index; null for lines that hold no prose of the plan. `issuedOn` is the ISO date of the document: what was to be reached
 * before that year is history.
 */
export function findQuantities(
  folded: string,
  lines: readonly Line[],
  unitOf: (index: number) => Unit | null,
  issuedOn: string | null = null,
): Quantity[] {
  return lines.flatMap((line, index) => {
    const { content } = line;
    if (!HOLDS_NUMBER.test(folded.slice(content.start, content.end))) return [];
    const unit = unitOf(index);
    if (!unit || isReview(unit)) return [];
    const start = line.opens?.marker.end ?? content.start;
    return quantitiesIn(folded, { start, end: content.end }, issuedOn).map((quantity) => ({
      ...quantity,
      unit,
    }));
  });
}

/**
 * The goals of one stretch of prose: of a line, or of a paragraph in a cell of a table. `demanded`: the words stand where
 * only what is to be done does, so that no verb needs to be known: `加装电梯300部`.
 */
export function quantitiesIn(
  folded: string,
  content: Span,
  issuedOn: string | null = null,
  demanded = false,
): Read[] {
  const issued = issuedOn === null ? 0 : Number(issuedOn.slice(0, 4));
  const isPast = (year: number | undefined) => year !== undefined && year < issued;
  const found: Read[] = [];
  let years: readonly number[] = [];
  let sentence: string | null = null;
  let subject: string | null = null;
  for (const stretch of stretchesOf(folded, content)) {
    // A year that is over bounds its own sentence; one that comes bounds those behind it, too.
    if (stretch.sentence !== sentence && isPast(years.at(-1))) years = [];
    if (stretch.sentence !== sentence) subject = null;
    ({ sentence } = stretch);
    const own = yearsIn(stretch.words);
    if (own.length > 0) years = own;
    if (stretch.words.length > LONGEST_CLAUSE) continue;
    const read = readStretch(folded, stretch, years, subject, demanded);
    subject = read.at(-1)?.subject ?? subject;
    found.push(...read);
  }
  return found.filter(({ year }) => !isPast(year ?? undefined));
}
