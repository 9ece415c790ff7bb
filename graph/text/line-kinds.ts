import type { UnitKind } from "../model.ts";

const NUMERAL = "[一二三四五六七八九十百零]{1,7}";

export interface LineKind {
  readonly kind: UnitKind;
  /** Matched at the first character of the folded line that is no space. Group 1 is the numeral, if there is one. */
  readonly marker: RegExp;
  /** Depth in the tree: a unit closes every open unit of equal or greater rank. */
  readonly rank: number;
  /** The level that `parse` prints. */
  readonly level: number;
  /** Its part of the path. */
  readonly code: string;
}

/**
 * What a line can open, tried in this order; a line that matches none is text.
 * Order of headings 一、（一）1.（1）: GB/T 9704-2012, 7.3.3.
 */
export const LINE_KINDS: readonly LineKind[] = [
  /* 附件 · 附件2 */ { kind: "ATTACHMENT", marker: /^附件\s{0,4}([0-9一二三四五六七八九十]{0,3})\s*:?\s*$/, rank: 0, level: 0, code: "att" },
  /* 第三章 总则 */ { kind: "CHAPTER", marker: new RegExp(`^第(${NUMERAL})章`), rank: 1, level: 1, code: "chp" },
  /* 第十二条 … */ { kind: "ARTICLE", marker: new RegExp(`^第(${NUMERAL})条`), rank: 2, level: 2, code: "art" },
  /* 一、总体要求 */ { kind: "SECTION", marker: new RegExp(`^(${NUMERAL})、`), rank: 3, level: 1, code: "sec" },
  /* (五)提高农产品质量安全水平 */ { kind: "MEASURE", marker: new RegExp(`^\\((${NUMERAL})\\)`), rank: 4, level: 2, code: "m" },
  /* 专栏3 产品质量提档升级行动计划 */ { kind: "COLUMN", marker: new RegExp(`^专栏\\s{0,4}(\\d{1,2}|${NUMERAL})`), rank: 4, level: 2, code: "col" },
  /* ——打造质量强区建设标杆。 */ { kind: "ACTION", marker: /^——/, rank: 5, level: 3, code: "a" },
  /* 1.做大做强… · 2．… · 3、… · 11.121人才梯队项目, but not 3.5亿元 */ { kind: "TASK", marker: /^(\d{1,3})(?:[.、](?!\d)|\.(?=\d{3,4}[^\d年%]))/, rank: 5, level: 3, code: "t" },
  /* (1)… */ { kind: "TASK", marker: /^\((\d{1,3})\)/, rank: 6, level: 4, code: "t" },
];
