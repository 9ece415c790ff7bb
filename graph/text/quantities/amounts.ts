import { numberInWords } from "./numerals.ts";
import { unitAt } from "./units.ts";

/** A number with its unit in a clause; offsets count in the clause. */
export interface Amount {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range (`8-10个`); null for a single number. */
  readonly upper: number | null;
  readonly unit: string;
}

const DIGITS = "\\d{1,9}(?:,\\d{3}){0,3}(?:\\.\\d{1,4})?";
const WORDS = "[一二两三四五六七八九]?[十百千万][十百千万亿一二三四五六七八九零]{0,8}";
const NUMBER = new RegExp(`${DIGITS}|${WORDS}`, "g");
/** No number is without one of these. */
const NUMERAL = /[\d十百千万]/;
/** `8-10个`, `60%～70%`, `3至5家`: what parts the ends of a range. */
const RANGE = new RegExp(`^\\s?[万亿]?\\s?(?:[-—–~～]{1,2}|至|到)\\s?(${DIGITS})`);
/** Numbers that belong to a name or count places: `第3`, `PM2.5`, `〔2023`, `7×24`, `3+X`, `前10`, `每5年`, `12345`. */
const PART_OF_NAME = /[A-Za-z+〔[第×前\d.]\s?$/;
const HOTLINE = /^1[12]\d{3}$/;
/** Behind these, words of numerals are no number: `数百家`, `每万人`, `第十个`, `几十个`. */
const NO_WORDS_BEHIND = /[数几每第一二三四五六七八九十百千万两]$/;
/** Below this, numerals in words arrange a text more often than they set a goal: `三个示范`. */
const LEAST_IN_WORDS = 10;
/** `千家万户`, `百里画廊`, `万元GDP`: figures of speech, and bases of a rate. */
const FIGURE_OF_SPEECH =
  /^(?:[百千万][\u4e00-\u9fff][百千万][\u4e00-\u9fff]|[百千万][里米元企乡村镇店县]|万家|百家争|万人空|百人会|[千万]人计)/;

/** The amounts of a clause, in order. Linear in its length. */
export function amountsIn(words: string): Amount[] {
  const found: Amount[] = [];
  if (!NUMERAL.test(words)) return found;
  for (const match of words.matchAll(NUMBER)) {
    const last = found.at(-1);
    if (last && match.index < last.end) continue;
    // `10个百万亩基地`: numerals right behind a unit say of what kind.
    if (last && match.index === last.end && !/^\d/.test(match[0])) continue;
    const amount = /^\d/.test(match[0])
      ? inDigits(words, match.index, match[0])
      : inWords(words, match.index, match[0]);
    if (amount) found.push(amount);
  }
  return found;
}

function inDigits(words: string, start: number, digits: string): Amount | null {
  if (PART_OF_NAME.test(words.slice(Math.max(0, start - 2), start)) || HOTLINE.test(digits)) return null;
  const first = start + digits.length;
  const between = unitAt(words.slice(first, first + 12));
  const range =
    RANGE.exec(words.slice(first, first + 16)) ??
    (between ? RANGE.exec(words.slice(first + between.length, first + between.length + 16)) : null);
  if (range) {
    const gap = words.startsWith(range[0], first) ? 0 : (between?.length ?? 0);
    const end = first + gap + range[0].length;
    const unit = unitAt(words.slice(end, end + 12));
    // `由50%到60%` says from where to where, and `1—3月` is a time.
    if (!unit || numberOf(range[1]!) <= numberOf(digits)) return null;
    return {
      start,
      end: end + unit.length,
      value: numberOf(digits),
      upper: numberOf(range[1]!),
      unit: unit.words,
    };
  }
  if (!between) return null;
  return { start, end: first + between.length, value: numberOf(digits), upper: null, unit: between.words };
}

function inWords(words: string, start: number, numerals: string): Amount | null {
  if (NO_WORDS_BEHIND.test(words.slice(0, start)) || FIGURE_OF_SPEECH.test(words.slice(start))) return null;
  const value = numberInWords(numerals);
  const end = start + numerals.length;
  const unit = unitAt(words.slice(end, end + 12));
  if (value === null || value < LEAST_IN_WORDS || !unit) return null;
  return { start, end: end + unit.length, value, upper: null, unit: unit.words };
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(",", ""));
}
