import { element, escape, isFormula, type CsvCell } from "../../../graph/index.ts";
import { STYLE } from "./styles.ts";

/** More characters a cell cannot hold. */
const MOST_CHARACTERS = 32_767;
const CUT = "…（已截断，全文见原文 / cut; whole in the source）";

/**
 * A cell at a place, such as `B2`; nothing for what has no value. Words are stored as words, which no program
 * runs; those that look like a formula are marked so that they stay words when somebody edits the cell.
 */
export function toCell(at: string, value: CsvCell, style?: number): string {
  if (value === null || value === undefined || value === "") return "";
  if (typeof value === "number") return element("c", { r: at, s: style }, element("v", {}, String(value)));
  if (typeof value === "boolean")
    return element("c", { r: at, s: style, t: "b" }, element("v", {}, value ? "1" : "0"));
  const words = value.length > MOST_CHARACTERS ? value.slice(0, MOST_CHARACTERS - CUT.length) + CUT : value;
  const text = element("t", { "xml:space": "preserve" }, escape(written(words)));
  const s = style ?? (isFormula(value) ? STYLE.words : undefined);
  return element("c", { r: at, s, t: "inlineStr" }, element("is", {}, text));
}

/** `_x000D_` stands for a character that XML would change; words that look so are written by one of their own. */
function written(words: string): string {
  return words.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_").replaceAll("\r", "_x000D_");
}

/** `A`, … `Z`, `AA`: the name of a column, from 0. */
export function columnName(at: number): string {
  const last = String.fromCodePoint(65 + (at % 26));
  return at < 26 ? last : columnName(Math.floor(at / 26) - 1) + last;
}
