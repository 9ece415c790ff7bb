/** Days as ISO dates, both inclusive. */
export interface Days {
  readonly first: string;
  readonly last: string;
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const DURATION = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;
const MONTHS = 12;
const DAYS_OF_WEEK = 7;

/** The days of an ISO year, month or day: `2024-02` → 2024-02-01 to 2024-02-29; null for what is no date. */
export function daysOf(date: string): Days | null {
  const [, year, month, day] = DATE.exec(date) ?? [];
  if (year === undefined) return null;
  const [from, to] = month === undefined ? [1, MONTHS] : [Number(month), Number(month)];
  if (from < 1 || to > MONTHS) return null;
  const length = lengthOf(Number(year), to);
  const [first, last] = day === undefined ? [1, length] : [Number(day), Number(day)];
  if (first < 1 || last > length) return null;
  return { first: iso(Number(year), from, first), last: iso(Number(year), to, last) };
}

/**
 * The day so long after another, by an ISO 8601 duration of years, months, weeks and days. A month after the
 * 31st is the last day of a shorter month. Null when the day is no full date or the duration none.
 */
export function dayAfter(day: string, duration: string): string | null {
  const days = daysOf(day);
  const match = DURATION.exec(duration);
  if (!days || days.first !== days.last || !match || duration === "P") return null;
  const [years, months, weeks, rest] = match.slice(1).map((count) => Number(count ?? 0)) as Counts;
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const count = year * MONTHS + (month - 1) + years * MONTHS + months;
  let [atYear, atMonth] = [Math.floor(count / MONTHS), (count % MONTHS) + 1];
  let at = Math.min(date, lengthOf(atYear, atMonth)) + weeks * DAYS_OF_WEEK + rest;
  while (at > lengthOf(atYear, atMonth)) {
    at -= lengthOf(atYear, atMonth);
    [atYear, atMonth] = atMonth === MONTHS ? [atYear + 1, 1] : [atYear, atMonth + 1];
  }
  return iso(atYear, atMonth, at);
}

type Counts = [years: number, months: number, weeks: number, days: number];

/** The days of a month, from 1. */
function lengthOf(year: number, month: number): number {
  if (month === 2) return isLeap(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function isLeap(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

function iso(year: number, month: number, day: number): string {
  const pad = (number: number, width: number) => String(number).padStart(width, "0");
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}
