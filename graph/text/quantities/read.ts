import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import type { Quantity, Span } from "../document.ts";
import { trim } from "../lines.ts";
import { amountsIn, type Amount } from "./amounts.ts";
import { boundOf, valueWithin } from "./bounds.ts";
import { isDone } from "./done.ts";
import { isPaid } from "./paid.ts";
import { modifiersAmong, partAround } from "./parts.ts";
import { circleIn, insideQuotes } from "./quotes.ts";
import type { Stretch } from "./stretches.ts";
import { asksFor, coverageIn, headOf, modalityOf, periodOf, subjectsOf } from "./subjects.ts";
import { vetoOf } from "./vetoes.ts";
import { levelOf, ofWhole, reaches } from "./wholes.ts";
import { yearsIn } from "./years.ts";
import { zippedIn } from "./zipped.ts";

/** A goal before the tree knows whose it is. */
export interface Read extends Omit<Quantity, "unit"> {
  /** It was said with a verb of doing: 改造危桥15座. */
  readonly asks?: boolean;
}

const GOAL = new RegExp(oneOf(lexicon.goals));
/** What is known of a clause from the words around it. */
export interface Known {
  /** By which it is bound, of its own or of the clauses before. */
  readonly years: readonly number[];
  /** The last goal of its sentence, which a clause without a subject goes on with: `…医生数达到4名，2025年达到5名`. */
  readonly former: Read | null;
  /** The words stand where only what is to be done does. */
  readonly demanded: boolean;
  /** The paragraph tells what happened. */
  readonly reported: boolean;
}

/** The goals of one clause. */
export function readStretch(folded: string, stretch: Stretch, known: Known): Read[] {
  const { words, before: told, sentence } = stretch;
  const { years } = known;
  // 改造危桥15座，安装护栏4万米: what goes on with a list of what is to be done is to be done, too.
  const demanded = known.demanded || known.former?.asks === true;
  const year = years.at(-1) ?? null;
  const whole = coverageIn(words);
  if (whole) return [covered(stretch, whole, year)];
  const circle = circleIn(words);
  if (circle) return readCircle(folded, stretch, circle, year);
  const amounts = amountsIn(words).filter(({ start }) => !insideQuotes(words, start));
  if (amounts.length === 0 || isDone(told, words) || isPaid(sentence)) return [];
  if (isRowOfTable(words, amounts)) return [];
  if (known.reported && !asksFor(words)) return [];
  const zipped = zippedIn(words, amounts, years);
  if (zipped) {
    const vetoed = amounts.some(
      (amount) => vetoOf(around(words, amount, { start: 0, end: words.length })) !== null,
    );
    if (vetoed) return [];
    return zipped.map(({ subject, amount, bound, year: own }) => ({
      ...span(folded, stretch, { start: 0, end: words.length }),
      ...measured(stretch, amount, bound),
      subject,
      period: periodOf(words.slice(0, amount.start), sentence),
      year: own ?? year,
      modality: modalityOf(words.slice(0, amount.start)),
    }));
  }
  const yearly = known.former?.period === "YEAR" && !asksFor(words) && yearsIn(words).length === 0;
  const aims = year !== null || GOAL.test(words) || periodOf(words, sentence) !== null || yearly;
  const modifiers = modifiersAmong(words, amounts);
  const found: Read[] = [];
  for (const [index, amount] of amounts.entries()) {
    const part = partAround(words, amount, amounts);
    const before = words.slice(part.start, amount.start);
    const behind = words.slice(amount.end, part.end);
    const bound = boundOf(before, behind);
    const required = isRequired(bound, before, amount) || (demanded && isDemanded(before, behind, amount));
    if (modifiers[index] || !(aims || required)) continue;
    const after = folded.slice(stretch.end, stretch.end + LOOK_BEHIND);
    if (part.end === words.length && isBracketed(behind, after)) continue;
    if (vetoOf(around(words, amount, part)) !== null) continue;
    const former = found.at(-1) ?? known.former;
    const lead = part.start === 0 ? stretch.lead : "";
    const asks = known.former?.asks === true || asksFor(words);
    const shared = {
      ...span(folded, stretch, part),
      ...measured(stretch, amount, bound),
      period: periodOf(before, sentence) ?? periodOfList(words.slice(0, part.start), sentence, yearly),
      year,
      modality: modalityOf(words.slice(0, amount.start)),
    };
    const subjects = subjectsOf(`${lead}${before}`, `${behind}${sharedNounOf(words, behind)}`);
    const goesOn = subjects.length === 0 && former !== null && headOf(before) === "";
    for (const own of goesOn ? [reaches(before) ? levelOf(former.subject) : former.subject] : subjects)
      found.push({
        ...shared,
        asks,
        subject: goesOn ? own : ofWhole(own.replace(/^的/, ""), amount.unit, former),
      });
  }
  return found;
}

function around(words: string, { start, end, unit, value }: Amount, part: Span) {
  const before = words.slice(part.start, start);
  return {
    before,
    behind: words.slice(end, part.end),
    unit,
    value,
    inWords: !/\d/.test(words[start]!),
    words,
  };
}

/** `1化学需氧量(万吨)2551.7 2347.6-8%2氨氮264.4…`: cells that run together, many numbers and nothing between them. */
function isRowOfTable(words: string, amounts: readonly Amount[]): boolean {
  return amounts.length > MOST_AMOUNTS && !/[、和]/.test(words);
}

const MOST_AMOUNTS = 4;

/** `10个百万亩、100个十万亩防沙基地`: members that only say how large have their noun with the last. */
function sharedNounOf(words: string, behind: string): string {
  if (!/^[十百千万]+[亩吨元户人]级?$/.test(behind)) return "";
  return /[十百千万]+[亩吨元户人]级?([\u4e00-\u9fff]{2,})$/.exec(words)?.[1] ?? "";
}

/** `每年培育模型10个、智能体20个`: what is done every year holds for the whole list. */
function periodOfList(listed: string, sentence: string, yearly: boolean): Read["period"] {
  return (listed.includes("每年") && periodOf(listed, sentence) === "YEAR") ||
    /^年(?:产|培)/.test(listed) ||
    yearly
    ? "YEAR"
    : null;
}

/** Without a year and a verb of reaching, only a share, or a number that words before it limit, is a goal. */
function isRequired(bound: ReturnType<typeof boundOf>, before: string, { unit }: Amount): boolean {
  return bound !== null && (/[%‰]$/.test(unit) || boundOf(before, "") !== null) && !unit.endsWith("元");
}

/** `加装电梯300部`: what is done, to what, and how many of it, with nothing behind. Money is paid, time is taken. */
function isDemanded(before: string, behind: string, { unit }: Amount): boolean {
  return (
    /^[\u4e00-\u9fff]{2}.*[\u4e00-\u9fff]{2}\s?$/.test(before) &&
    !/[第每]$|每/.test(before) &&
    /^\s?(?:及?以上|以内|左右)?$/.test(behind) &&
    !/元$|^[分次天岁号]|小时|分钟/.test(unit)
  );
}

const LOOK_BEHIND = 12;

/** `单机容量30万千瓦以上(含)的燃煤机组`: what stands behind a bracket makes it a description. */
function isBracketed(behind: string, after: string): boolean {
  return /^\s?(?:及?以上|以下|以内)?$/.test(behind) && /^\([^()]{1,8}\)的/.test(after);
}

function covered(
  stretch: Stretch,
  { at, subject }: { at: number; subject: string },
  year: number | null,
): Read {
  return {
    start: stretch.start,
    end: stretch.end,
    subject,
    operator: "=",
    value: 100,
    unitOfMeasure: "%",
    period: null,
    year,
    modality: modalityOf(stretch.words.slice(0, at)),
    number: { start: stretch.start + at, end: stretch.end },
  };
}

/** `建成“城市15分钟、农村1小时”的基本公共服务圈`: the noun behind, when time measures a circle. */
function readCircle(
  folded: string,
  stretch: Stretch,
  circle: { readonly inner: Span; readonly noun: string },
  year: number | null,
): Read[] {
  const { words, sentence } = stretch;
  const inner = words.slice(circle.inner.start, circle.inner.end);
  const amounts = amountsIn(inner);
  return amounts.map((amount) => {
    const part = partAround(inner, amount, amounts);
    const at = { start: part.start + circle.inner.start, end: part.end + circle.inner.start };
    const moved = {
      ...amount,
      start: amount.start + circle.inner.start,
      end: amount.end + circle.inner.start,
    };
    const before = inner.slice(part.start, amount.start);
    return {
      ...span(folded, stretch, at),
      ...measured(stretch, moved, boundOf(before, inner.slice(amount.end, part.end))),
      subject: `${circle.noun}(${before})`,
      period: periodOf(before, sentence),
      year,
      modality: modalityOf(inner.slice(0, amount.start)),
    };
  });
}

function span(folded: string, stretch: Stretch, part: Span): Span {
  return trim(folded, { start: stretch.start + part.start, end: stretch.start + part.end });
}

function measured(stretch: Stretch, amount: Amount, bound: ReturnType<typeof boundOf>) {
  return {
    ...valueWithin(amount, bound),
    unitOfMeasure: amount.unit,
    number: { start: stretch.start + amount.start, end: stretch.start + amount.end },
  };
}
