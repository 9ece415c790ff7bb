import type { UnitKind } from "../model/index.ts";
import type { Span } from "./document.ts";
import { parseOrdinal } from "./ordinal.ts";

const NUMERAL = "[一二三四五六七八九十百零〇]{1,7}";
const HAN_FIRST = "一二三四五六七八九十";
const DIGITS = "0123456789";

export interface Marker {
  readonly kind: UnitKind;
  /** The characters it can begin with: a place that has none of them costs one look. */
  readonly first: string;
  /** Sticky, and no longer than a bounded number of characters. Group 1 is the numeral, if there is one. */
  readonly words: RegExp;
  /** Depth in the tree: a unit closes every open unit of equal or greater rank. */
  readonly rank: number;
  /** The level that `parse` prints. */
  readonly level: number;
  /** Its part of the path. */
  readonly code: string;
  /**
   * Where in the middle of a line it still opens a unit: behind the end of a sentence; behind that or right
   * behind the title of a higher unit, as in `二、主要任务（一）壮大…`; behind that or any title; or nowhere
   * but at the beginning of a line.
   */
  readonly within: "SENTENCE" | "HIGHER_TITLE" | "TITLE" | "NOWHERE";
  /** Its number has parts, 1.2.3, and opens a unit only if it is the next one. */
  readonly decimal?: boolean;
}

/**
 * What opens a numbered unit, tried in this order; what matches none is text. No number runs over a line
 * break. Order of headings 一、（一）1.（1）: GB/T 9704-2012, 7.3.3. 编、章、节、条、款、项:
 * 《立法技术规范》.
 */
export const MARKERS: readonly Marker[] = [
  /* 附件 · 附件2 · 附件：, alone on its line */
  {
    kind: "ATTACHMENT",
    first: "附",
    words: /附 ?件 {0,4}([0-9一二三四五六七八九十]{0,3}) {0,4}:?/y,
    rank: 0,
    level: 0,
    code: "att",
    within: "NOWHERE",
  },
  /* 第二编 · 第一部分 */
  {
    kind: "CHAPTER",
    first: "第",
    words: new RegExp(`第 ?(${NUMERAL}) ?(?:编|篇|部分)`, "y"),
    rank: 1,
    level: 1,
    code: "part",
    within: "NOWHERE",
  },
  /* 第三章 总则 */
  {
    kind: "CHAPTER",
    first: "第",
    words: new RegExp(`第 ?(${NUMERAL}|\\d{1,2}) ?章`, "y"),
    rank: 2,
    level: 1,
    code: "chp",
    within: "TITLE",
  },
  /* 第一节 发展基础 */
  {
    kind: "SECTION",
    first: "第",
    words: new RegExp(`第 ?(${NUMERAL}|\\d{1,2}) ?节`, "y"),
    rank: 3,
    level: 2,
    code: "subchp",
    within: "TITLE",
  },
  /* 第十二条 … */
  {
    kind: "ARTICLE",
    first: "第",
    words: new RegExp(`第 ?(${NUMERAL}|\\d(?: ?\\d){0,2}) ?条(?!第)`, "y"),
    rank: 5,
    level: 2,
    code: "art",
    within: "TITLE",
  },
  /* 一、总体要求, but not 一、二、三产业 */
  {
    kind: "SECTION",
    first: HAN_FIRST,
    words: new RegExp(`(${NUMERAL}) ?、(?! ?${NUMERAL}[、类级次])`, "y"),
    rank: 4,
    level: 1,
    code: "sec",
    within: "SENTENCE",
  },
  /* (五)提高农产品质量安全水平, but not (一)项 */
  {
    kind: "MEASURE",
    first: "(",
    words: new RegExp(`\\( ?(${NUMERAL}) ?\\)(?![项款条目](?:[、,。;:)]|规定|所|的|中|至|$)|[至、])`, "y"),
    rank: 6,
    level: 2,
    code: "m",
    within: "HIGHER_TITLE",
  },
  /* 专栏3 产品质量提档升级行动计划 */
  {
    kind: "COLUMN",
    first: "专",
    words: new RegExp(`专 ?栏 {0,4}(\\d{1,2}|${NUMERAL})`, "y"),
    rank: 6,
    level: 2,
    code: "col",
    within: "SENTENCE",
  },
  /* ——打造质量强区建设标杆。 */
  { kind: "ACTION", first: "—", words: /——(?!—)/y, rank: 7, level: 3, code: "a", within: "SENTENCE" },
  /* 1.1.1 综合经济实力大幅提升 · 1.1 “十三五”时期…, each the next of its kind; not 2.69 万亿元 */
  {
    kind: "MEASURE",
    first: DIGITS,
    words: /\d{1,2}\.\d{1,2}\.(\d{1,2})(?![\d.]) ?(?=[“《\u4e00-\u9fff])/y,
    rank: 4.8,
    level: 3,
    code: "m",
    within: "NOWHERE",
    decimal: true,
  },
  {
    kind: "SECTION",
    first: DIGITS,
    words: /\d{1,2}\.(\d{1,2})(?![\d.]) ?(?=[“《\u4e00-\u9fff])/y,
    rank: 4.5,
    level: 2,
    code: "sec",
    within: "NOWHERE",
    decimal: true,
  },
  /* 1.做大做强… · 2．… · 3、… · 11.121人才梯队项目, but not 3.5亿元 */
  {
    kind: "TASK",
    first: DIGITS,
    words: /(\d{1,3}) ?(?:[.、](?!\d)|\.(?=\d{3,4}[^\d年%]|(?:19|20)\d\d年))/y,
    rank: 7,
    level: 3,
    code: "t",
    within: "HIGHER_TITLE",
  },
  /* (1)… */
  { kind: "TASK", first: "(", words: /\( ?(\d{1,2}) ?\)/y, rank: 8, level: 4, code: "t", within: "SENTENCE" },
  /* ①… */
  {
    kind: "TASK",
    first: "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
    words: /([①-⑳])/y,
    rank: 9,
    level: 5,
    code: "t",
    within: "SENTENCE",
  },
];

export interface Opening {
  readonly kind: Marker;
  readonly marker: Span;
  readonly ordinal: number | null;
}

const BY_FIRST = new Map<string, Marker[]>();
for (const marker of MARKERS)
  for (const character of marker.first) BY_FIRST.set(character, [...(BY_FIRST.get(character) ?? []), marker]);

/** Every character a marker can begin with. */
export const FIRST_CHARACTERS: ReadonlySet<string> = new Set(BY_FIRST.keys());

/**
 * What opens at `at` of a folded text and stands wholly before `end`; null when nothing does. Takes bounded
 * time.
 */
export function openingAt(folded: string, at: number, end: number): Opening | null {
  for (const kind of BY_FIRST.get(folded[at]!) ?? []) {
    kind.words.lastIndex = at;
    const match = kind.words.exec(folded);
    const length = match ? match[0].trimEnd().length : 0;
    if (!match || at + length > end || (kind.kind === "ATTACHMENT" && at + length < end)) continue;
    // `（1）` or `——` alone on a line is the cell of a table.
    if (kind.rank >= 7 && at + length === end) continue;
    return {
      kind,
      marker: { start: at, end: at + length },
      ordinal: match[1] ? parseOrdinal(match[1].replace(/\s/g, "")) : null,
    };
  }
  return null;
}
