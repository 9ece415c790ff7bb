import type { Row } from "../store.ts";
import type { Cells, Database } from "./database.ts";
import type { Words } from "./words.ts";

export type Parameters = Readonly<Record<string, unknown>>;

/** How one question is answered. */
export interface Answer {
  /** Finds what answers it: columns as they are stored, which pass cheaply from thread to thread. */
  find(parameters: Parameters, database: Database, words: Words): readonly Cells[];
  /** One row of the answer, of its columns. */
  row(cells: Cells, words: Words): Row;
  /**
   * Whether finding it may take longer than the caller's thread should wait. Looks no further than `FEW`
   * rows.
   */
  isLong(parameters: Parameters, database: Database, words: Words): boolean;
}

/** So many rows are found and made within two milliseconds. */
export const FEW = 256;

export const always = () => true;
export const never = () => false;

/** A list as SQL takes it: `json_each(?)`. */
export function listOf(value: unknown): string {
  return JSON.stringify(value);
}

/** The numbers of words, as such a list; a word that no row has is left out. */
export function keysOf(value: unknown, words: Words): string {
  const keys = (value as readonly string[]).map((word) => words.find(word));
  return JSON.stringify(keys.filter((key) => key !== undefined));
}
