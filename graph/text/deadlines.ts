import type { Deadline, Span } from "./document.ts";
import limits from "./lexicon/limits.json" with { type: "json" };
import { trim } from "./lines.ts";
import { parseOrdinal } from "./ordinal.ts";

const YEAR = "(?:\\d{4}|[二一][〇零○一二三四五六七八九]{3})";
const DAY = `(?:(\\d{1,2})\\s?月\\s?(?:份)?(?:(\\d{1,2})\\s?日)?)?`;

/** At the beginning of a sentence or of what a comma parts. */
const BEGINS = /(?:^|[。;,:\n]) {0,4}$/;

interface Form {
  readonly words: RegExp;
  /** What stands right before it and makes it something else. */
  readonly unless?: RegExp;
  /** What must stand right before it. */
  readonly onlyBehind?: RegExp;
  /** What stands right behind it and makes it something else. */
  readonly unlessBehind?: RegExp;
}

/**
 * How a text says by when. Groups 1 to 3 are year, month and day, where printed. Tried in this order; the
 * first to match a place has it. What lasts (2019年1月1日至12月31日), recurs (每年3月底前) or has been is no
 * deadline.
 */
const FORMS: readonly Form[] = [
  /* 2020年底前 · 2025年6月底前 · 到2025年6月30日前 · 2022年年底前, but not 2020年前三季度 */
  {
    words: new RegExp(
      `(?:到|至)?\\s?(${YEAR})\\s?年\\s?${DAY}(?:年?[底末]|上半年|上旬|中旬|下旬)?(?:之前|以前|前)`,
      "g",
    ),
    unlessBehind: /^(?:后|三季|两季|[一二]季|期|述|列|款)/,
  },
  /* 到2025年 · 到2022年底 · 到二〇三五年, but not 达到2020年 or 延长到2020年 */
  {
    words: new RegExp(`到\\s?(${YEAR})\\s?年\\s?${DAY}(?:年?[底末])?`, "g"),
    unless: /(?:达|延长|延续|推迟|放宽|提高|年|月|日|截)$/,
    unlessBehind: /^(?:的?水平|以前|之后|后)/,
  },
  /* 自本意见印发之日起30日内 · 2012年起5年内 */
  {
    words:
      /(?:本[^,。]{1,8}|文件)?(?:印发|发布|公布|下发|施行|实施)之日起\s?(?:\d{1,3}|[一二三四五六七八九十]{1,3})\s?(?:个工作日|个月|日|天|年)(?:以)?内/g,
  },
  { words: /\d{4}年起\s?(?:\d{1,2}|[一二三四五六七八九十])\s?年(?:以)?内/g },
  /* 要在2013年年底和2015年年底分别评估 */
  { words: new RegExp(`(${YEAR})\\s?年年?[底末](?!前|之前|以前)`, "g"), onlyBehind: /(?:在|年底和|年底、)$/ },
  /* 2020年初步建成300个…: the year that a sentence opens with */
  {
    words: new RegExp(`(${YEAR})\\s?年(?=(?:初步|基本|全面|力争)?(?:建成|完成|实现|达到))`, "g"),
    onlyBehind: BEGINS,
  },
  /* 力争三到五年时间内 · 在2—3年内调整到位 · 用5年时间 */
  {
    words:
      /(?:\d{1,2}|[一二三四五六七八九十])\s?(?:到|至|—|-|~|、)\s?(?:\d{1,2}|[一二三四五六七八九十])\s?年(?:左右)?(?:的?时间)?(?:之|以)?内/g,
    unless: /(?:可|可以|享受)在?$/,
    unlessBehind: /^,?(?:享受|给予|免|减|可|不得|仍|按)/,
  },
  {
    words:
      /(?:\d{1,2}|[一二三四五六七八九十])(?:\s?(?:到|至|—|-|~)\s?(?:\d{1,2}|[一二三四五六七八九十]))?\s?年(?:左右)?的?时间/g,
    onlyBehind: /(?:用|经过)$/,
  },
  /* 5年内重点引进…: bounds what is to be reached, not how long a benefit lasts */
  {
    words: /(?<=[。,;:、.争在用保于]|^)\s?(?:\d{1,2}|[一二三四五六七八九十])(?:个月|年)(?:之|以)?内/gm,
    unlessBehind: /^,?(?:享受|给予|免|减|可|不得|仍|按|每年|累计|有效|取消|未|没有|予以|由)/,
  },
  /* 年底前地方平台要与国家平台完成对接 · 年内制定出台… */
  { words: /年(?:底前|底之前|内(?=[一-龥]))/g, onlyBehind: BEGINS },
  /* 今年年底前 · 12月底前, but not 每年12月底前 */
  { words: /(?:今年|当年|本年度?)(?:年?底|\d{1,2}月(?:底|份)?)(?:之前|以前|前)/g },
  {
    words: /(?<!\d|年|每)\d{1,2}月(?:底|\d{1,2}日)(?:之前|以前|前)/g,
    unless: /(?:每年|次年|逐年|翌年|当年|于每年)$/,
  },
];

/** `完成时限：2019年6月底前`, `完成时限：持续推进`: all that stands behind the label. */
const LABEL = /(?:完成|办理|整改|落实|推进)(?:时限|期限|时间|时间节点)(?:要求)?\s?:\s?([^,;。)\n\t]{2,30})/g;

/** `2019年12月取得阶段性成果并持续推进`: the date is the deadline. */
const DATE_FIRST = new RegExp(`^${YEAR}年${DAY}(?:年?[底末])?(?:之前|以前|前)?`);

const LOOK_AROUND = limits.deadlineContext;
const LONGEST_SENTENCE = limits.sentence;

/**
 * When something is to be done, in order; a date that depends on another, or is none, is null. `issuedOn` is
 * the ISO date of the document: what was due before it is history.
 */
export function findDeadlines(folded: string, issuedOn: string | null): Deadline[] {
  const found: Deadline[] = [];
  for (const match of folded.matchAll(LABEL)) {
    const words = match[1]!.trimEnd();
    const value = DATE_FIRST.exec(words)?.[0] ?? words;
    const start = match.index + match[0].length - match[1]!.length;
    found.push({ start, end: start + value.length, date: dateIn(value) });
  }
  for (const { words, unless, onlyBehind, unlessBehind } of FORMS) {
    for (const match of folded.matchAll(words)) {
      const span = trim(folded, { start: match.index, end: match.index + match[0].length });
      const before = folded.slice(Math.max(0, span.start - LOOK_AROUND), span.start);
      if (
        unless?.test(before) ||
        (onlyBehind && !onlyBehind.test(before)) ||
        unlessBehind?.test(folded.slice(span.end, span.end + LOOK_AROUND))
      )
        continue;
      const date = dateIn(match[0]) ?? monthIn(folded, span);
      if (date === RECURRING) continue;
      if (!date || !issuedOn || date >= issuedOn.slice(0, date.length)) found.push({ ...span, date });
    }
  }
  return withoutOverlaps(found);
}

const RECURRING = "RECURRING";

/** `2021年6月底前…，12月底前…`: a month takes the year from its sentence; `每年2月底前…，3月底前…` recurs. */
function monthIn(folded: string, span: Span): string | typeof RECURRING | null {
  const month = /^(\d{1,2})月/.exec(folded.slice(span.start, span.end))?.[1];
  if (!month) return null;
  const before = folded.slice(Math.max(0, span.start - LONGEST_SENTENCE), span.start);
  const sentence = before.slice(Math.max(before.lastIndexOf("。"), before.lastIndexOf("\n")) + 1);
  if (/每年|逐年|年起/.test(sentence)) return RECURRING;
  const year = [...sentence.matchAll(/(20\d\d)年/g)].at(-1)?.[1];
  return year ? `${year}-${month.padStart(2, "0")}` : null;
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

/** `2020年底前` → 2020-12, `2025年6月30日前` → 2025-06-30, `到二〇三五年` → 2035; null without a year. */
function dateIn(words: string): string | null {
  const match = new RegExp(`(${YEAR})\\s?年\\s?${DAY}`).exec(words);
  if (!match || /起/.test(words)) return null;
  const year = /^\d/.test(match[1]!)
    ? match[1]!
    : [...match[1]!].map((digit) => (/[〇零○]/.test(digit) ? 0 : parseOrdinal(digit))).join("");
  const month = match[2] ?? (/年?[底末]/.test(words.slice(match.index + 4)) ? "12" : undefined);
  return [year, month?.padStart(2, "0"), match[3]?.padStart(2, "0")].filter(Boolean).join("-");
}
