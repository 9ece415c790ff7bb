import type { Role } from "../../model/index.ts";
import type { Diagnostic, Span } from "../document.ts";
import limits from "../lexicon/limits.json" with { type: "json" };

/** A cell of a table; the span is without white space around it. */
export interface Cell extends Span {
  readonly words: string;
}

/** A table whose cells stand under their heads. `null`: covered by a merged cell, or left empty. */
export interface Table {
  /** Indexes of the first line (of the heads) and the last. */
  readonly firstLine: number;
  readonly lastLine: number;
  readonly heads: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly (Cell | null)[] }[];
  readonly diagnostics: readonly Diagnostic[];
}

export type Column =
  | { readonly is: "ORDINAL" | "NAME" | "UNIT" | "NATURE" | "OTHER" }
  | { readonly is: "VALUE"; readonly year: number | null }
  | { readonly is: "NAMES"; readonly role: Role | "COUNT" };

interface HeadRule {
  readonly words: RegExp;
  readonly column: (match: RegExpExecArray) => Column;
}

/** What the head of a column says of it, tried in this order on the head without white space. */
const HEADS: readonly HeadRule[] = [
  { words: /^(?:序号?|编号)$/, column: () => ({ is: "ORDINAL" }) },
  {
    words: /(?:牵头|主办|主责)(?:责任)?(?:单位|部门|处室)(?:\(.*\))?$/,
    column: () => ({ is: "NAMES", role: "LEAD" }),
  },
  {
    words: /(?:配合|参与|协办|协助|协同)(?:责任)?(?:单位|部门|处室)(?:\(.*\))?$/,
    column: () => ({ is: "NAMES", role: "SUPPORT" }),
  },
  { words: /指导(?:单位|部门)(?:\(.*\))?$/, column: () => ({ is: "NAMES", role: "GUIDE" }) },
  {
    words: /(?:落实|实施)(?:单位|部门|主体)(?:\(.*\))?$/,
    column: () => ({ is: "NAMES", role: "IMPLEMENT" }),
  },
  {
    words: /(?:责任|负责|承办)(?:单位|部门|处室|主体)(?:\(.*\))?$|^分工$/,
    column: () => ({ is: "NAMES", role: "COUNT" }),
  },
  { words: /属性|性质/, column: () => ({ is: "NATURE" }) },
  { words: /^(?:计量)?单位$/, column: () => ({ is: "UNIT" }) },
  { words: /(\d{4})年/, column: (match) => ({ is: "VALUE", year: Number(match[1]) }) },
  {
    words:
      /^(?:目标|目标值|指标值|数值|计划任务|目标任务|规划目标|规划值|任务|现状|基期值?|年均.*|累计.*|增速.*|\[?年均.*)$/,
    column: () => ({ is: "VALUE", year: null }),
  },
  { words: /^(?:三级|具体|主要)?指标(?:名称|内容)?$|^名称$|^(?:指标)?项目$/, column: () => ({ is: "NAME" }) },
];

const LONGEST_HEAD = limits.tableHead;

/** What a column holds, by its head. */
export function columnOf(head: string): Column {
  const words = head.replace(/\s/g, "");
  // `一、通用考核项目（全部责任单位）` is no head, though it holds the words of one.
  if (words.length > LONGEST_HEAD || /^[一二三四五六七八九十]+、/.test(words)) return { is: "OTHER" };
  for (const rule of HEADS) {
    const match = rule.words.exec(words);
    if (match) return rule.column(match);
  }
  return { is: "OTHER" };
}

/** True for the heads of a table that can be read: of indicators, or one that charges somebody. */
export function isKnown(heads: readonly string[]): boolean {
  const columns = heads.map(columnOf);
  const has = (...kinds: Column["is"][]) => columns.some(({ is }) => kinds.includes(is));
  return heads.length >= 2 && ((has("NAME") && has("VALUE", "NATURE")) || has("NAMES"));
}
