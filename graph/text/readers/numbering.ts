import { formatOrdinal } from "../ordinal.ts";

/**
 * A level of a list as Word stores it: how its number is written and what stands around it. ECMA-376, 17.9.
 */
export interface ListLevel {
  readonly format: string;
  /** `%1、`, `（%2）`, `%1.%2`. */
  readonly text: string;
  readonly start: number;
}

export interface List {
  /** Lists that share this count on from each other. */
  readonly shared: string;
  readonly levels: readonly (ListLevel | undefined)[];
  /** By level: where this list begins anew. */
  readonly restarts: ReadonlyMap<number, number>;
}

const CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳";

/** How a number is written. ECMA-376, 17.18.59 (ST_NumberFormat). */
const FORMATS: Readonly<Record<string, (value: number) => string>> = {
  decimal: String,
  decimalZero: (value) => String(value).padStart(2, "0"),
  decimalFullWidth: (value) =>
    String(value).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)),
  decimalEnclosedCircle: (value) => CIRCLED[value - 1] ?? String(value),
  decimalEnclosedCircleChinese: (value) => CIRCLED[value - 1] ?? String(value),
  chineseCounting: han,
  chineseCountingThousand: han,
  taiwaneseCounting: han,
  taiwaneseCountingThousand: han,
  japaneseCounting: han,
  ideographDigital: han,
  koreanDigital2: han,
  lowerLetter: (value) => letter(value),
  upperLetter: (value) => letter(value).toUpperCase(),
  lowerRoman: (value) => roman(value).toLowerCase(),
  upperRoman: roman,
  none: () => "",
};

/** Counts the paragraphs of lists and writes their numbers. */
export class ListNumbers {
  readonly #counts = new Map<string, number[]>();
  readonly #begun = new Set<List>();

  /**
   * The number of the next paragraph of `list` at `level` (from 0), with what stands around it; "" for
   * bullets.
   */
  next(list: List, level: number): string {
    const counts = this.#counts.get(list.shared) ?? [];
    this.#counts.set(list.shared, counts);
    if (!this.#begun.has(list)) {
      this.#begun.add(list);
      for (const [at, start] of list.restarts) counts[at] = start - 1;
    }
    const own = list.levels[level];
    if (!own || own.format === "bullet") return own?.text === "——" ? own.text : "";
    counts[level] = (counts[level] ?? own.start - 1) + 1;
    counts.length = level + 1;
    return own.text.replace(/%(\d)/g, (_, digit: string) => {
      const at = Number(digit) - 1;
      const value = counts[at] ?? list.levels[at]?.start ?? 1;
      return (FORMATS[list.levels[at]?.format ?? "decimal"] ?? String)(value);
    });
  }
}

function han(value: number): string {
  return value >= 1 && value <= 999 ? formatOrdinal(value) : String(value);
}

function letter(value: number): string {
  return String.fromCharCode(97 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

function roman(value: number): string {
  const parts: readonly (readonly [number, string])[] = [
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let [left, written] = [value, ""];
  for (const [worth, sign] of parts) for (; left >= worth; left -= worth) written += sign;
  return written;
}
