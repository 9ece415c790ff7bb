import lexicon from "../lexicon/quantities.json" with { type: "json" };
import { oneOf } from "../lexicon/words.ts";
import type { Quantity, Span } from "../document.ts";
import { trim } from "../lines.ts";
import { amountsIn, type Amount } from "./amounts.ts";
import { boundOf, valueWithin } from "./bounds.ts";
import { isDone } from "./done.ts";
import { isPaid } from "./paid.ts";
import { circleIn, insideQuotes } from "./quotes.ts";
import type { Stretch } from "./stretches.ts";
import { coverageIn, headOf, modalityOf, periodOf, subjectsOf } from "./subjects.ts";
import { isSetThoughOf, vetoOf } from "./vetoes.ts";
import { zippedIn } from "./zipped.ts";

/** A goal before the tree knows whose it is. */
export type Read = Omit<Quantity, "unit">;

const GOAL = new RegExp(oneOf(lexicon.goals));
/**
 * The goals of one clause. `years` are those it is bound by, of its own or of the clauses before; `subject` is that of the
 * last goal of its sentence, which a clause without one goes on with: `…医生数达到4名，2025年达到5名`.
 */
export function readStretch(
  folded: string,
  stretch: Stretch,
  years: readonly number[],
  subject: string | null = null,
  demanded = false,
): Read[] {
  const { words, before: told, sentence } = stretch;
  const year = years.at(-1) ?? null;
  const whole = coverageIn(words);
  if (whole) return [covered(stretch, whole, year)];
  const circle = circleIn(words);
  if (circle) return readCircle(folded, stretch, circle, year);
  const amounts = amountsIn(words).filter(({ start }) => !insideQuotes(words, start));
  if (amounts.length === 0 || isDone(told, words) || isPaid(sentence)) return [];
  const zipped = zippedIn(words, amounts, years);
  if (zipped) {
    return zipped.map(({ subject, amount, bound, year: own }) => ({
      ...span(folded, stretch, { start: 0, end: words.length }),
      ...measured(stretch, amount, bound),
      subject,
      period: periodOf(words.slice(0, amount.start), sentence),
      year: own ?? year,
      modality: modalityOf(words.slice(0, amount.start)),
    }));
  }
  const aims = year !== null || GOAL.test(words) || periodOf(words, sentence) !== null;
  const modifiers = modifiersAmong(words, amounts);
  return amounts.flatMap((amount, index): Read[] => {
    const part = partAround(words, amount, amounts);
    const before = words.slice(part.start, amount.start);
    const behind = words.slice(amount.end, part.end);
    const bound = boundOf(before, behind);
    const required = isRequired(bound, before, amount) || (demanded && isDemanded(before, behind, amount));
    if (modifiers[index] || !(aims || required)) return [];
    if (
      part.end === words.length &&
      isBracketed(behind, folded.slice(stretch.end, stretch.end + LOOK_BEHIND))
    )
      return [];
    if (vetoOf({ before, behind, unit: amount.unit, words }) !== null) return [];
    const shared = {
      ...span(folded, stretch, part),
      ...measured(stretch, amount, bound),
      period: periodOf(before, sentence),
      year,
      modality: modalityOf(words.slice(0, amount.start)),
    };
    const subjects = subjectsOf(before, behind);
    const goesOn = subjects.length === 0 && subject !== null && headOf(before) === "";
    return (goesOn ? [subject] : subjects).map((own) => ({ ...shared, subject: own.replace(/^的/, "") }));
  });
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

/**
 * Where members of a list have amounts of their own, the member; else the whole: `引进30名…和50名…`,
 * `城市15分钟、农村1小时`.
 */
function partAround(words: string, amount: Amount, amounts: readonly Amount[]): Span {
  const cuts = [...words.matchAll(/、|和(?=\s?\d)|及(?=\s?\d)/g)].map(({ index }) => index);
  const parts = [-1, ...cuts].map((cut, index) => ({ start: cut + 1, end: cuts[index] ?? words.length }));
  const holds = ({ start, end }: Span) => amounts.some((other) => other.start >= start && other.start < end);
  const own = parts.filter(holds).length > 1;
  return (
    (own && parts.find(({ start, end }) => amount.start >= start && amount.start < end)) || {
      start: 0,
      end: words.length,
    }
  );
}

/**
 * By index, whether an amount only describes: `年产值超100亿元的企业2家` counts firms, `入井人数超过30人、井深超过800米的矿山`
 * nothing. A list of such ends in the one with 的.
 */
function modifiersAmong(words: string, amounts: readonly Amount[]): boolean[] {
  const flags = amounts.map(() => false);
  for (let index = amounts.length - 1; index >= 0; index -= 1) {
    const { start, end } = amounts[index]!;
    const next = amounts[index + 1];
    const between = words.slice(end, next?.start ?? words.length);
    const around = { before: words.slice(0, start), behind: words.slice(end), unit: amounts[index]!.unit };
    if (/^\s?(?:及?以上|以下|以内|左右)?的(?!标)/.test(between))
      flags[index] = next !== undefined || !isSetThoughOf(around);
    else if (next && flags[index + 1] && /^\s?(?:及?以上|以下|以内)?(?:、|和|或|且|及)/.test(between))
      flags[index] = true;
    // `1000吨以上船舶20艘`: two amounts without a joint, and the first says of what kind.
    else if (next && !/[、和及与或,]|各|共|占|率/.test(between) && /^\s?(?:及?以上|以下)/.test(between))
      flags[index] = true;
  }
  return flags;
}
