import type { Span } from "../../document.ts";
import type { Grid, GridCell } from "../../grid.ts";

/** A table that a text prints, and the rows of it that could not be put under its heads. */
export interface Guess {
  readonly grid: Grid;
  readonly unread: readonly Span[];
}

/** A row as guessed: what stands in each column, a span a paragraph; `covered` places belong to the cell above. */
export interface GuessedRow {
  readonly cells: readonly (readonly Span[])[];
  /** So many columns at the left are covered by the cells above them. */
  readonly covered?: number;
  /** Over how many columns each cell reaches, where that is more than one. */
  readonly spans?: readonly number[];
}

/** A grid of guessed rows over a stretch of text. */
export function gridOf(span: Span, columns: number, rows: readonly GuessedRow[]): Grid {
  const cells: (GridCell & { rowSpan: number })[] = [];
  const above: ((GridCell & { rowSpan: number }) | undefined)[] = [];
  for (const [row, { cells: printed, covered = 0, spans }] of rows.entries()) {
    for (let column = 0; column < columns; column += 1) {
      const cell = above[column];
      if (column < covered && cell) {
        if (cell.column === column) cell.rowSpan += 1;
        continue;
      }
      const paragraphs = printed[column] ?? [];
      if (paragraphs.length === 0) {
        above[column] = undefined;
        continue;
      }
      const columnSpan = spans?.[column] ?? 1;
      const own = { row, column, rowSpan: 1, columnSpan, paragraphs };
      cells.push(own);
      for (let at = column; at < column + columnSpan; at += 1) above[at] = own;
      column += columnSpan - 1;
    }
  }
  return { ...span, rows: rows.length, columns, cells, headRows: 0 };
}
