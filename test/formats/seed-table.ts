import type { Layout } from "../support/convert.ts";

/** Lines 31 to 133 of the seed are the table of indicators, a cell a line. */
export const SEED_TABLE: Layout = { firstLine: 31, lastLine: 133, columns: 4 };

/** The same lines as they are, a paragraph each. */
export const NO_TABLE: Layout = { ...SEED_TABLE, columns: 1 };
