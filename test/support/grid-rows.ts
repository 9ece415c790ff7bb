import type { Grid } from "../../graph/text/grid.ts";

/**
 * The cells of each row, as `words`; `↓2` and `→2` behind those that reach over rows and columns, `¶` between
 * paragraphs.
 */
export function gridRows(text: string, grid: Grid): string[][] {
  return Array.from({ length: grid.rows }, (_, row) =>
    grid.cells
      .filter((cell) => cell.row === row)
      .map(({ paragraphs, rowSpan, columnSpan }) => {
        const words = paragraphs.map(({ start, end }) => text.slice(start, end)).join("¶");
        return `${words}${rowSpan > 1 ? `↓${rowSpan}` : ""}${columnSpan > 1 ? `→${columnSpan}` : ""}`;
      }),
  );
}
