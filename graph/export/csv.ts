export type CsvCell = string | number | boolean | null | undefined;

/**
 * Rows as CSV (RFC 4180): CRLF after each, quotes where they are needed, and a byte order mark at the front, so that
 * spreadsheets read it as UTF-8. Words that a spreadsheet would run as a formula get an apostrophe; numbers stay numbers.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  const lines = rows.map((row) => row.map(cell).join(","));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
}

/** What makes a spreadsheet take words for a formula, or lets them slip into the next cell. */
const FORMULA = /^[=+\-@\t\r]/;

function cell(value: CsvCell): string {
  const words = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value ?? "");
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
