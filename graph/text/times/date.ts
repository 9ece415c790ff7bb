import { parseOrdinal } from "../ordinal.ts";

/** `2025`, `二〇三五`. */
export const YEAR = "(?:20\\d{2}|19\\d{2}|二[〇零○O0][〇零○O0一二三四五六七八九]{2})";

/** The last month of a part of a year. */
const PARTS: readonly { readonly words: RegExp; readonly month: (match: RegExpExecArray) => number }[] = [
  { words: /^第?([一二三四1-4])季度/, month: (match) => (parseOrdinal(match[1]!) ?? 0) * 3 },
  { words: /^上半年/, month: () => 6 },
  { words: /^下半年/, month: () => 12 },
  { words: /^前三(?:个)?季度/, month: () => 9 },
  { words: /^(?:年?年?[底末]|全年|年内)/, month: () => 12 },
];
const DATE = new RegExp(`(${YEAR})\\s?年?\\s?`);
const MONTH_AND_DAY = /^(\d{1,2})\s?月(?:份)?\s?(?:(\d{1,2})\s?日)?/;

/** The ISO date of words that name a year: `2025年底` → 2025-12, `2025年第三季度末` → 2025-09; null without a year. */
export function dateIn(words: string): string | null {
  const match = DATE.exec(words);
  if (!match) return null;
  return withMonth(yearOf(match[1]!), words.slice(match.index + match[0].length));
}

/** A year, and what the words behind it say of the month and the day. */
export function withMonth(year: string, behind: string): string {
  const day = MONTH_AND_DAY.exec(behind);
  if (day) return [year, pad(day[1]!), day[2] ? pad(day[2]) : ""].filter(Boolean).join("-");
  for (const part of PARTS) {
    const match = part.words.exec(behind);
    if (match) return `${year}-${pad(String(part.month(match)))}`;
  }
  return year;
}

function yearOf(printed: string): string {
  if (/^\d/.test(printed)) return printed;
  return [...printed].map((digit) => (/[〇零○O0]/.test(digit) ? 0 : parseOrdinal(digit))).join("");
}

function pad(number: string): string {
  return number.padStart(2, "0");
}
