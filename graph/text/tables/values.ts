import type { Nature } from "../../model/index.ts";
import type { IndicatorValue } from "../document.ts";
import type { Cell } from "./table.ts";

const NUMBER = "(-?\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?)";
const UNIT = "(?:%|‰|万|亿|个百分点|[万亿]?[元人吨亩家个件项名张户]|万?平方米|公里)?";

/** What a cell says of its number, tried in this order. */
const OPERATORS: readonly (readonly [RegExp, IndicatorValue["operator"]])[] = [
  [
    new RegExp(
      `^(?:≥|>=|不低于|不少于|达到)?${NUMBER}${UNIT}(?:及)?以上$|^(?:≥|>=|不低于|不少于|大于等于)${NUMBER}${UNIT}$|^\\+${NUMBER}${UNIT}$`,
    ),
    ">=",
  ],
  [
    new RegExp(`^(?:≤|<=|不高于|不超过|控制在)${NUMBER}${UNIT}(?:以内)?$|^${NUMBER}${UNIT}(?:以下|以内)$`),
    "<=",
  ],
  [new RegExp(`^(?:>|大于|超过|高于)${NUMBER}${UNIT}$`), ">"],
  [new RegExp(`^(?:<|小于|低于)${NUMBER}${UNIT}$`), "<"],
  [
    new RegExp(
      `^(?:=|约|达到)?${NUMBER}${UNIT}(?:左右)?$|^[〔[(](?:累计)?(?:达到)?${NUMBER}${UNIT}(?:左右)?[〕\\])]$`,
    ),
    "=",
  ],
];

/**
 * `≥98` → at least 98; a number alone is the value to be reached; `[20]` is one over all years. Null when it
 * is no number.
 */
export function valueOf(cell: Cell, year: number | null): IndicatorValue | null {
  const words = cell.words.replace(/\s/g, "");
  for (const [pattern, operator] of OPERATORS) {
    const digits = pattern
      .exec(words)
      ?.slice(1)
      .find((group) => group !== undefined);
    if (digits !== undefined)
      return {
        year,
        operator,
        value: Number(digits.replaceAll(",", "")),
        printed: cell.words,
        span: { start: cell.start, end: cell.end },
      };
  }
  return null;
}

/** A cell that stands for no value. */
export function isBlank(cell: Cell): boolean {
  return /^[-—–/／\s]+$/.test(cell.words);
}

const NATURES: Readonly<Record<string, Nature>> = {
  约束性: "BINDING",
  预期性: "EXPECTED",
  引导性: "EXPECTED",
  定量: "QUANTITATIVE",
  定性: "QUALITATIVE",
};

export function natureOf(words: string): Nature | null {
  return NATURES[words.replace(/\s|指标$/g, "")] ?? null;
}

/** `高新技术企业数量(个)` → 个; in `下转患者人次数(门急诊、住院)` the bracket measures nothing. */
export function unitInName(words: string): string | null {
  const unit = /\(([^()]{1,12})\)$/.exec(words)?.[1];
  return unit !== undefined && !unit.includes("、") ? unit : null;
}
