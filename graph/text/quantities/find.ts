import type { Quantity, Span, Unit } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };
import type { Line } from "../lines.ts";
import { isGluedTable } from "../tables/glued.ts";
import { isReview } from "./done.ts";
import { paragraphsOf, placeOf } from "./paragraphs.ts";
import { readStretch, type Read } from "./read.ts";
import { isReported } from "./reported.ts";
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
  return paragraphsOf(folded, lines, (index) => unitOf(index) !== null).flatMap((paragraph) => {
    const { first, words, span } = paragraph;
    if (!HOLDS_NUMBER.test(words.slice(span.start, span.end))) return [];
    const unit = unitOf(first);
    if (!unit || isReview(unit) || isGluedTable(words.slice(span.start, span.end))) return [];
    return quantitiesIn(words, span, issuedOn).map((quantity) => ({
      ...quantity,
      ...placeOf(paragraph, quantity),
      number: placeOf(paragraph, quantity.number),
      unit,
    }));
  });
}

/**
 * The goals of one stretch of prose: of a paragraph, or of one in a cell of a table. `demanded`: the words stand where
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
  const all = folded.slice(content.start, content.end);
  const reported = isReported(all);
  const titled = all.includes("《");
  const found: Read[] = [];
  let years: readonly number[] = [];
  let sentence: string | null = null;
  let former: Read | null = null;
  for (const stretch of stretchesOf(folded, content)) {
    // A year that is over bounds its own sentence; one that comes bounds those behind it, too.
    if (stretch.sentence !== sentence && isPast(years.at(-1))) years = [];
    if (stretch.sentence !== sentence) former = null;
    ({ sentence } = stretch);
    const inTitle = titled && isInTitle(stretch.before);
    const own = inTitle ? [] : yearsIn(stretch.words);
    if (own.length > 0) years = own;
    if (stretch.words.length > LONGEST_CLAUSE || inTitle) continue;
    const read = readStretch(folded, stretch, { years, former, demanded, reported });
    former = read.at(-1) ?? former;
    found.push(...read);
  }
  return found.filter(({ year }) => !isPast(year ?? undefined));
}

/** `《生物多样性行动计划(2011-2030年)》`: numbers and years of a title are part of a name. */
function isInTitle(before: string): boolean {
  return before.lastIndexOf("《") > before.lastIndexOf("》");
}
