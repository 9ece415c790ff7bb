import { parse, read, toExtraction } from "../../graph/index.ts";
import type { Grid } from "../../graph/text/grid.ts";

export const bytes = (text: string) => new TextEncoder().encode(text);

/** A file as it is read. */
export const reading = (name: string, file: string | Uint8Array) =>
  read(typeof file === "string" ? bytes(file) : file, name);

/** Headings and owners of a file, in the words it prints. */
export async function saidBy(name: string, file: string | Uint8Array) {
  const { headings, assignments } = toExtraction(parse(await reading(name, file)));
  return {
    headings: headings.map(({ num, title }) => `${num}${title ?? ""}`),
    owners: assignments.map(({ bureau, role }) => `${bureau}:${role}`),
  };
}

/** The codes of what a reader tells that is more than a remark. */
export const toldBy = async (name: string, file: string | Uint8Array) =>
  (await reading(name, file)).notes!.filter(({ severity }) => severity !== "INFO").map(({ code }) => code);

/** The code of the error that a file is refused with; "read" when it is not. */
export async function refusalOf(name: string, file: string | Uint8Array): Promise<string> {
  try {
    await reading(name, file);
    return "read";
  } catch (error) {
    return (error as { code: string }).code;
  }
}

/**
 * The words of a grid by row and column; paragraphs of a cell are parted by ¶, places that are covered or
 * empty are "".
 */
export function wordsOf(text: string, grid: Grid): string[][] {
  const rows = Array.from({ length: grid.rows }, () => Array.from({ length: grid.columns }, () => ""));
  for (const { row, column, paragraphs } of grid.cells)
    rows[row]![column] = paragraphs.map(({ start, end }) => text.slice(start, end)).join("¶");
  return rows;
}
