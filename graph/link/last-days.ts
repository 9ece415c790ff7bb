import type { NodeDraft } from "../model/index.ts";
import { dayAfter, daysOf, type Days } from "./days.ts";

/** What a deadline's own words say of its time. */
export type Time = Pick<NodeDraft<"Deadline">, "quote" | "date" | "recurrence" | "within" | "standing">;

/** `30个工作日内`: how many days these are depends on the holidays of the year. */
const WORKING_DAYS = /工作日/;
/** `自施行之日起3个月内`: the day from which a document is in force is not that of its issue. */
const IN_FORCE = /施行|实施/;
/**
 * So many working days take so many days at least and, with weekends and the longest holidays, never more
 * than at most.
 */
const mostDays = (workingDays: number) => 2 * workingDays + 10;

/**
 * The first and the last day that can be the last one to do it: the same, where words and day of issue tell.
 * A year is due on its last day, and so is a month. Null when nothing tells, and for what stands or recurs.
 */
export function lastDaysOf(time: Time, issuedOn: string | null): Days | null {
  if (time.standing || has(time.recurrence)) return null;
  if (has(time.date)) return only(daysOf(time.date)?.last ?? null);
  if (!has(time.within) || issuedOn === null || IN_FORCE.test(time.quote)) return null;
  const first = dayAfter(issuedOn, time.within);
  const days = WORKING_DAYS.test(time.quote) ? /^P(\d+)D$/.exec(time.within)?.[1] : undefined;
  if (first === null || days === undefined) return only(first);
  const last = dayAfter(issuedOn, `P${mostDays(Number(days))}D`);
  return last === null ? null : { first, last };
}

function only(day: string | null): Days | null {
  return day === null ? null : { first: day, last: day };
}

function has(value: string | null | undefined): value is string {
  return value !== null && value !== undefined;
}
