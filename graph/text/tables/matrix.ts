import type { Span } from "../document.ts";
import type { Grid } from "../grid.ts";

/** A cell with words; the span reaches from its first paragraph to its last. */
export interface Cell extends Span {
  /** Folded, paragraphs parted by a space. */
  readonly words: string;
  readonly paragraphs: readonly Span[];
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** The places of a table by row and column. A merged cell stands at each place it covers; null is an empty place. */
export interface Matrix extends Span {
  readonly rows: readonly (readonly (Cell | null)[])[];
  readonly columns: number;
}

/** Fills the spans of a grid, so that every row has all that speaks for it. */
export function matrixOf(folded: string, grid: Grid): Matrix {
  const empty = Array.from({ length: grid.columns }, (): Cell | null => null);
  const rows = Array.from({ length: grid.rows }, () => [...empty]);
  for (const { row, column, rowSpan, columnSpan, paragraphs } of grid.cells) {
    const [first, last] = [paragraphs[0], paragraphs.at(-1)];
    if (!first || !last) continue;
    const words = paragraphs.map(({ start, end }) => folded.slice(start, end)).join(" ");
    const cell = { start: first.start, end: last.end, words, paragraphs, row, column, rowSpan, columnSpan };
    for (let down = row; down < Math.min(row + rowSpan, grid.rows); down += 1)
      for (let right = column; right < Math.min(column + columnSpan, grid.columns); right += 1)
        rows[down]![right] = cell;
  }
  for (const [at, row] of rows.entries())
    for (const [column, cell] of row.entries())
      if (at > 0 && cell && AS_ABOVE.test(cell.words)) row[column] = rows[at - 1]![column] ?? null;
  return { rows, columns: grid.columns, start: grid.start, end: grid.end };
}

/** `同上`, `〃`: the cell above speaks for this row, too. */
const AS_ABOVE = /^(?:同上|同前|〃|″)$/;

/** The cells of a row, a merged one once, empty places left out. */
export function filledIn(row: readonly (Cell | null)[]): Cell[] {
  const cells: Cell[] = [];
  for (const cell of row) if (cell !== null && !cells.includes(cell)) cells.push(cell);
  return cells;
}

/** From the first word of a row to the last; null for an empty row. */
export function spanOfRow(row: readonly (Cell | null)[], at: number): Span | null {
  const own = filledIn(row).filter((cell) => cell.row === at);
  const cells = own.length > 0 ? own : filledIn(row);
  if (cells.length === 0) return null;
  return {
    start: Math.min(...cells.map(({ start }) => start)),
    end: Math.max(...cells.map(({ end }) => end)),
  };
}

/** A cell that says that there is nothing: `—`, `/`, `无`. */
export function isBlank(words: string): boolean {
  return /^(?:[-—–/\s_*]+|无|略|暂无)$/.test(words);
}
