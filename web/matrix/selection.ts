import type { MatrixBureau, MatrixCell } from "../api/matrix.query.ts";
import type { Grid, GridRow } from "./grid.ts";

/** A cell as the address writes it: ids contain no spaces. */
export const cellId = (row: string, bureau: string) => `${row} ${bureau}`;

export interface ChosenCell {
  readonly row: GridRow;
  readonly bureau: MatrixBureau;
  readonly cell: MatrixCell;
}

/** The cell that the address names, or null when the matrix has none such. */
export function chosenCell(
  rows: readonly GridRow[],
  bureaus: readonly MatrixBureau[],
  selected: string | null,
): ChosenCell | null {
  const [rowId, bureauId] = (selected ?? "").split(" ");
  const row = rows.find(({ provision }) => provision.id === rowId);
  const bureau = bureaus.find(({ id }) => id === bureauId);
  const cell = bureau && row?.cellOf.get(bureau.id);
  return row && bureau && cell ? { row, bureau, cell } : null;
}

/**
 * Where an arrow key leads from a cell: to the next that is not empty. Left and right run on
 * into the neighbouring row, so that they reach every cell; up and down stay in the column;
 * Home and End are the ends of the row. Null where there is nothing to go to, and for other keys.
 */
export function cellBeside(grid: Grid, from: string, key: string): string | null {
  const filled = grid.rows.map((row) =>
    grid.columns
      .filter(({ bureau }) => row.cellOf.has(bureau.id))
      .map(({ bureau }) => cellId(row.provision.id, bureau.id)),
  );
  const line = filled.find((cells) => cells.includes(from));
  if (!line) return null;
  const inOrder = filled.flat();
  const at = inOrder.indexOf(from);
  const column = inOrder.filter((cell) => cell.split(" ")[1] === from.split(" ")[1]);
  const above = column.indexOf(from);
  const led: Record<string, string | undefined> = {
    ArrowRight: inOrder[at + 1],
    ArrowLeft: inOrder[at - 1],
    ArrowDown: column[above + 1],
    ArrowUp: column[above - 1],
    Home: line[0],
    End: line.at(-1),
  };
  return led[key] ?? null;
}
