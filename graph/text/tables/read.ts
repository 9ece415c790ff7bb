import type { Grid } from "../grid.ts";
import { cardOf } from "./card.ts";
import { headless } from "./headless.ts";
import { readIndicators } from "./indicators.ts";
import { continued, layoutOf, type Layout } from "./layout.ts";
import { matrixOf, type Matrix } from "./matrix.ts";
import type { TableReading } from "./reading.ts";
import { readTasks } from "./tasks.ts";

/** Between a table and the one that goes on with it stands nothing, a number of a page or 续表. */
const CONTINUED = /^(?:\(?续\s?表?\s?\d{0,2}\)?|[-—]{0,2}\s?\d{1,3}\s?[-—]{0,2})?$/;

/** A grid with its places filled, and what its heads say of its columns; null where they say nothing. */
export interface Look {
  readonly grid: Grid;
  readonly matrix: Matrix;
  readonly layout: Layout | null;
}

/** Looks at a grid, once for all who ask what it is. */
export function lookAt(folded: string, grid: Grid): Look {
  const whole = matrixOf(folded, grid);
  const matrix = cardOf(whole) ?? whole;
  return { grid, matrix, layout: layoutOf(folded, matrix, grid.headRows) };
}

/** True for a grid that reads as a table that charges somebody or sets goals. */
export function isTable(folded: string, { matrix, layout }: Look): boolean {
  return (layout ?? headless(folded, matrix)) !== null;
}

/**
 * What the columns of tables hold, in document order; null for a table that neither charges anybody nor sets goals. One
 * without heads of its own right behind another goes on with that one's columns.
 */
export function layoutsOf(folded: string, looks: readonly Look[]): (Layout | null)[] {
  let before: { readonly layout: Layout; readonly end: number } | null = null;
  return looks.map(({ grid, matrix, layout: own }) => {
    const adjacent = before !== null && CONTINUED.test(folded.slice(before.end, grid.start).trim());
    const layout: Layout | null =
      own ??
      (adjacent && before ? continued(folded, matrix, before.layout) : null) ??
      headless(folded, matrix);
    before = layout && { layout, end: grid.end };
    return layout;
  });
}

/** Reads a table by what its columns hold. */
export function readTable(folded: string, { grid, matrix }: Look, layout: Layout): TableReading {
  const read = layout.is === "TASKS" ? readTasks : readIndicators;
  return { ...read(folded, matrix, layout), start: grid.start, end: grid.end };
}
