import type { Span } from "./span.ts";

/**
 * A cell of a table. A merged cell is one cell that reaches over `rowSpan` rows and `columnSpan` columns; its
 * words stand once in the text. Rows and columns count from 0.
 */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** One span a paragraph, in reading order, trimmed; none for an empty cell. */
  readonly paragraphs: readonly Span[];
}

/**
 * A table as structure: what a reader of a file with tables knows of it, or what is guessed from a text that
 * prints one. Every place is covered by one cell at most; a place that none covers is an empty cell. The span
 * holds all words of the table in the text and no others: the text prints a table for people, the grid says
 * what it is.
 */
export interface Grid extends Span {
  readonly rows: number;
  readonly columns: number;
  /** By row, then by column. */
  readonly cells: readonly GridCell[];
  /** Rows that the file itself marks as heads (`<thead>`, `<th>`, `w:tblHeader`); 0 when it marks none. */
  readonly headRows: number;
}
