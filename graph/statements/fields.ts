import { keysOf, type Vocabulary, type WordOf } from "../model/index.ts";
import { refuse } from "./fault.ts";

/** The fields of a JSON object, as given. */
export type Given = Readonly<Record<string, unknown>>;

/** A text that says something. Throws a `StatementFault` that names the field. */
export function textIn(given: Given, field: string): string {
  const value = given[field];
  if (typeof value !== "string" || value.trim() === "")
    refuse({ zh: `${field} 应为非空文字，请补上`, en: `${field} must be a text that is not empty; add it` });
  return value;
}

/** A text, or null where there is none. */
export function textOrNull(given: Given, field: string): string | null {
  return given[field] === undefined || given[field] === null ? null : textIn(given, field);
}

/** One of the words of a vocabulary. */
export function wordIn<const Of extends Vocabulary>(given: Given, field: string, vocabulary: Of): WordOf<Of> {
  const words = keysOf(vocabulary.words) as WordOf<Of>[];
  const found = words.find((word) => word === given[field]);
  return (
    found ??
    refuse({
      zh: `${field} 应为 ${words.join("、")} 之一，实为 ${shown(given[field])}，请改正`,
      en: `${field} must be one of ${words.join(", ")}, not ${shown(given[field])}; correct it`,
    })
  );
}

/** A whole number, 0 or more. */
export function offsetIn(given: Given, field: string): number {
  const value = given[field];
  if (typeof value !== "number" || !Number.isSafeInteger(value) || value < 0)
    refuse({
      zh: `${field} 应为原文中的位置（从 0 起的整数），请用 parse 或阅读页所给的位置`,
      en: `${field} must be an offset into the text, a whole number from 0; take it from parse or from the reader`,
    });
  return value;
}

/** A number. */
export function numberIn(given: Given, field: string): number {
  const value = given[field];
  if (typeof value !== "number" || !Number.isFinite(value))
    refuse({
      zh: `${field} 应为数字，实为 ${shown(value)}，请改正`,
      en: `${field} must be a number, not ${shown(value)}; correct it`,
    });
  return value;
}

const DATE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;
const SHORT_MONTHS = ["04", "06", "09", "11"];

/** `2024`, `2024-06` or `2024-06-30`: a date that there is. */
export function dateIn(given: Given, field: string): string {
  const value = given[field];
  if (typeof value !== "string" || !isDate(value))
    refuse({
      zh: `${field} 应为日期，如 2024-06-30，实为 ${shown(value)}，请改正`,
      en: `${field} must be a date like 2024-06-30, not ${shown(value)}; correct it`,
    });
  return value;
}

function isDate(words: string): boolean {
  const [all, year, month, day] = DATE.exec(words) ?? [];
  if (all === undefined || day === undefined) return all !== undefined;
  const leap = Number(year) % 4 === 0 && (Number(year) % 100 !== 0 || Number(year) % 400 === 0);
  if (month === "02") return Number(day) <= (leap ? 29 : 28);
  return Number(day) <= (SHORT_MONTHS.includes(month!) ? 30 : 31);
}

const PERIOD = /^\d{4}(?:-(?:0[1-9]|1[0-2]|Q[1-4]|H[12]))?$/;

/** `2024`, `2024-06`, `2024-Q2` or `2024-H1`. */
export function periodIn(given: Given, field: string): string {
  const value = given[field];
  if (typeof value !== "string" || !PERIOD.test(value))
    refuse({
      zh: `${field} 应为 2024、2024-06、2024-Q2 或 2024-H1，实为 ${shown(value)}，请改正`,
      en: `${field} must be like 2024, 2024-06, 2024-Q2 or 2024-H1, not ${shown(value)}; correct it`,
    });
  return value;
}

/** Throws a `StatementFault` that names the first field that is not among those known. */
export function refuseOthers(given: Given, known: readonly string[], within = ""): void {
  const other = Object.keys(given).find((field) => !known.includes(field));
  if (other === undefined) return;
  const list = known.map((field) => within + field);
  refuse({
    zh: `没有字段 ${within}${other}，请删去或改为 ${list.join("、") || "空对象 {}"}`,
    en: `there is no field ${within}${other}; take it out, or use ${list.join(", ") || "an empty object {}"}`,
  });
}

/** A value as a message shows it. */
export function shown(value: unknown): string {
  const json = JSON.stringify(value) ?? "undefined";
  return json.length > LONGEST_SHOWN ? `${json.slice(0, LONGEST_SHOWN)}…` : json;
}

const LONGEST_SHOWN = 40;
