import type { Question } from "../store/questions.ts";
import type { Row, Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";

/** More rows than that are asked for at a time when the first did not bring all. */
const FACTOR = 8;

/**
 * All rows of a question that takes a `limit`, for a reader that must not miss one: a first answer that is as
 * long as its limit is asked for again with a larger one. For what belongs to one document or to a page of
 * nodes.
 */
export async function wholeOf(
  store: Store,
  question: Question,
  parameters: Readonly<Record<string, unknown>>,
): Promise<readonly Row[]> {
  for (let limit = CAPS.rows; ; limit *= FACTOR) {
    const rows = await store.read(question, { ...parameters, limit });
    if (rows.length < limit) return rows;
  }
}
