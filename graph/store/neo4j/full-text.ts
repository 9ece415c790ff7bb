/**
 * Runs of the characters that the index `cjk` cuts into pairs, each with its neighbour: 食品安全 → 食品 品安
 * 安全. Of letters and digits it keeps whole words only, so that a part of one is not found by it.
 */
const RUNS = /[\u4e00-\u9fff]{2,}/g;
const ONE_RUN = /^[\u4e00-\u9fff]{2,}$/;

/** What to ask the full-text index for. */
export interface FullText {
  readonly query: string;
  /**
   * True when what it finds is what is sought; else every term is to be looked for again in what it finds.
   */
  readonly exact: boolean;
}

/**
 * A query that leaves out no node in which every term stands; null where no term has two Chinese characters
 * in a row: of one the index knows nothing.
 */
export function fullTextOf(terms: readonly string[]): FullText | null {
  const runs = terms.flatMap((term) => term.match(RUNS) ?? []);
  if (runs.length === 0) return null;
  const query = runs.map((run) => `+"${run}"`).join(" ");
  return { query, exact: terms.every((term) => ONE_RUN.test(term)) };
}
