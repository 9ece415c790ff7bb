import type { Nature } from "../../model/index.ts";
import type { IndicatorValue, Span } from "../document.ts";
import { quantitiesIn } from "../quantities/find.ts";
import { isBlank } from "./matrix.ts";

/** A value as a cell says it, before its column tells the year and the kind. */
export interface CellValue {
  readonly year: number | null;
  readonly operator: IndicatorValue["operator"];
  readonly value: number;
  readonly change: boolean;
  /** The unit that stands behind the number: `150家左右`. */
  readonly unit: string | null;
  readonly printed: Span;
}

const NUMBER = "\\d{1,12}(?:,\\d{3}){0,3}(?:\\.\\d{1,6})?";
/** `2023年力争`, `到2025年`, `2020年底前` */
const YEAR = "(?:[到至于截]{0,2}((?:19|20)\\d\\d)年?[底末]?(?:之?前|以前)?[:,]?)?";
const AIM =
  "(?:力争|争取|确保|努力|实现|全[国省市区县州]|总体|基本|累计|总计|共|约|近|为|均|建成|完成|新增|总数)*";
const FALL = "下降|降低|减少|压减|削减|缩减|降幅";
const RISE = "增长|增加|提高|提升|上升|增幅|增速";
const CHANGE = `(?:(?:比|较|同比)?(?:((?:19|20)\\d\\d)年)?(?:累计)?(${FALL}|${RISE})(到|至)?)?`;
const AT_LEAST_WORDS = "≥|>=|≧|不得?低于|不得?少于|不小于|大于等于|至少|高于等于|\\+";
const AT_MOST_WORDS = "≤|<=|≦|不得?高于|不得?超过|不大于|小于等于|控制在|压缩至";
const MORE_WORDS = ">|大于|超过?|高于|突破|多于";
const LESS_WORDS = "<|小于|低于|少于";
const EQUAL_WORDS = "=|达到?|保持在?|稳定在|维持在|约";
const SIGNS = [AT_LEAST_WORDS, AT_MOST_WORDS, MORE_WORDS, LESS_WORDS, EQUAL_WORDS].join("|");
const SIGN_OF_UNIT = "[^\\d\\s,;。、:()<>≥≤=+~～%‰-]";
const UNIT = `(?:${SIGN_OF_UNIT}{0,5}?|${SIGN_OF_UNIT}{1,6}/${SIGN_OF_UNIT}{1,6}?)`;
const BOUNDS = "及?以上|以内|之内|以下|左右|上下|以上";
const DIGITS = `(-?${NUMBER})(?:[-—–~～至](${NUMBER}))?`;
const BOUND = `(?:[(]含[)])?(${BOUNDS})?[(]?(?:${BOUNDS})?[)]?`;
const WHOLE = new RegExp(
  `^${AIM}${YEAR}${AIM}${CHANGE}${AIM}(${SIGNS})?${AIM}${DIGITS}(%|‰|个?百分点|${UNIT})${BOUND}$`,
);

/** Growth each year, and what only compares with the last year. */
const YEARLY = /每年|年均|逐年|较上一?年|比上一?年|同比/;
const FORMULA = /[=×÷*]|\/[\u4e00-\u9fff]/;

const AT_LEAST = new RegExp(`^(?:${AT_LEAST_WORDS})$`);
const AT_MOST = new RegExp(`^(?:${AT_MOST_WORDS})$`);
const MORE = new RegExp(`^(?:${MORE_WORDS})$`);
const LESS = new RegExp(`^(?:${LESS_WORDS})$`);

/**
 * The values a cell says: `≥98`, `2023年达到80%，力争2035年达到95%`, `下降15%` (-15, by how much), `[25]`,
 * `150家左右`, `60—70` (its lower bound). Words without a goal in numbers (`较上一年增加`), growth each year and formulas give
 * none.
 */
export function valuesIn(folded: string, cell: Span): CellValue[] {
  const words = folded.slice(cell.start, cell.end);
  if (isBlank(words)) return [];
  const whole = valueOf(folded, cell);
  if (whole) return [whole];
  const parts = partsOf(folded, cell);
  const read = parts.flatMap((part) => valueOf(folded, part) ?? lastValue(folded, part) ?? []);
  if (read.length === parts.length) return read;
  const others = proseValues(folded, cell).filter(
    ({ printed }) =>
      !read.some((value) => value.printed.start < printed.end && printed.start < value.printed.end),
  );
  return [...read, ...others].toSorted((a, b) => a.printed.start - b.printed.start);
}

/** One value that is all there is between two offsets; null when it is none. */
export function valueOf(folded: string, { start, end }: Span): CellValue | null {
  const printed = folded.slice(start, end);
  const words = printed.replace(/\s/g, "").replace(/^[〔[(【](.*)[〕\])】]$/, "$1");
  if (words.length > 40 || !/\d/.test(words)) return null;
  const match = WHOLE.exec(words);
  if (!match) return null;
  const [, year, base, verb, to, sign = "", digits, upper, unit = "", bound = ""] = match;
  if (/^(?:19|20)\d\d$/.test(digits!) && unit.startsWith("年")) return null;
  const changes = verb !== undefined && to === undefined;
  const falls = changes && new RegExp(FALL).test(verb);
  const operator = operatorOf(sign, bound);
  const limited = operator === "<=" || operator === "<";
  const number = Number((upper !== undefined && limited ? upper : digits!).replaceAll(",", ""));
  return {
    year: year && base !== year ? Number(year) : null,
    operator: upper !== undefined && !limited ? ">=" : operator,
    value: falls ? -number : number,
    change: changes,
    unit: unit === "" ? null : unit,
    printed: { start, end },
  };
}

/** `全年更新12公里以上`: the only number of a part, at its end. */
const LAST = new RegExp(`^([^\\d]{2,30}?)((?:${SIGNS})?${NUMBER}(?:%|‰|个?百分点|${UNIT})(?:${BOUNDS})?)$`);

/** 较上年3% · 第3批 · 详见附表2 */
const OTHER_NUMBER = /[比较第]|(?:附?[表件图]|专栏)$/;

function lastValue(folded: string, part: Span): CellValue | null {
  const words = folded.slice(part.start, part.end);
  const match = words.length > 60 ? null : LAST.exec(words);
  if (!match || YEARLY.test(words) || FORMULA.test(words) || OTHER_NUMBER.test(match[1]!)) return null;
  const start = part.end - match[2]!.length;
  const verb = new RegExp(`(?:${FALL}|${RISE})$`).test(match[1]!);
  return verb ? null : valueOf(folded, { start, end: part.end });
}

function operatorOf(sign: string, bound: string): IndicatorValue["operator"] {
  if (AT_LEAST.test(sign) || /以上/.test(bound)) return ">=";
  if (AT_MOST.test(sign) || /以内|之内|以下/.test(bound)) return "<=";
  if (MORE.test(sign)) return ">";
  return LESS.test(sign) ? "<" : "=";
}

/** What stops and commas part; the comma of 1,200 parts nothing. */
function partsOf(folded: string, { start, end }: Span): Span[] {
  return [...folded.slice(start, end).matchAll(/(?:[^。;,、\n]|(?<=\d),(?=\d{3}(?!\d)))+/g)].flatMap(
    ({ index, 0: words }) => {
      const from = start + index + (words.length - words.trimStart().length);
      return words.trim() === "" ? [] : [{ start: from, end: from + words.trim().length }];
    },
  );
}

function proseValues(folded: string, cell: Span): CellValue[] {
  const words = folded.slice(cell.start, cell.end);
  return quantitiesIn(folded, cell).flatMap((quantity) => {
    const quote = folded.slice(quantity.start, quantity.end);
    const before = folded.slice(cell.start, quantity.number.start);
    const stretch = before.slice(
      Math.max(before.lastIndexOf("。"), before.lastIndexOf(";"), before.lastIndexOf(",")) + 1,
    );
    const all = `${stretch}${quote}`;
    if (quantity.period === "YEAR" || YEARLY.test(stretch) || FORMULA.test(all)) return [];
    if (words.includes("=") && words.indexOf("=") < quantity.number.start - cell.start) return [];
    const verb = new RegExp(`(${FALL}|${RISE})(?!到|至)[^到至]{0,4}$`).exec(stretch)?.[1];
    const falls = verb !== undefined && new RegExp(FALL).test(verb);
    return [
      {
        year: quantity.year,
        operator: quantity.operator,
        value: falls ? -quantity.value : quantity.value,
        change: verb !== undefined && /%|‰|百分点/.test(quantity.unitOfMeasure),
        unit: quantity.unitOfMeasure,
        printed: quantity.number,
      },
    ];
  });
}

const NATURES: readonly (readonly [RegExp, Nature])[] = [
  [/约束/, "BINDING"],
  [/预期|引导/, "EXPECTED"],
  [/定量/, "QUANTITATIVE"],
  [/定性/, "QUALITATIVE"],
];

/** `约束性指标` → BINDING. */
export function natureOf(words: string): Nature | null {
  const compact = words.replace(/\s/g, "");
  return compact.length > 8 ? null : (NATURES.find(([said]) => said.test(compact))?.[1] ?? null);
}

/** `高新技术企业数量(个)` → 个; in `下转患者人次数(门急诊、住院)` the bracket measures nothing. */
export function unitInName(words: string): string | null {
  const unit = /\(([^()]{1,12})\)$/.exec(words)?.[1];
  return unit !== undefined && !/[、,]/.test(unit) ? unit : null;
}
