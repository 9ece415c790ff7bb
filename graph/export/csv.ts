import { isFormula } from "./formula.ts";

export type CsvCell = string | number | boolean | null | undefined;

/** At the front of a file, so that spreadsheets read it as UTF-8. */
export const BYTE_ORDER_MARK = "\uFEFF";

/**
 * Rows as CSV (RFC 4180): CRLF after each, quotes where they are needed, and a byte order mark at the front. Words
 * that a spreadsheet would run as a formula get an apostrophe; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return BYTE_ORDER_MARK + (rows.map(toCsvLine).join("") || "\r\n");
}

/** One row, with the CRLF behind it. */
export function toCsvLine(row: readonly CsvCell[]): string {
  return `${row.map(cell).join(",")}\r\n`;
}

function cell(value: CsvCell): string {
  const words = typeof value === "string" && isFormula(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
