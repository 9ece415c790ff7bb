import type { Grid } from "../grid.ts";
import { cardOf } from "./card.ts";
import { headless } from "./headless.ts";
import { readIndicators } from "./indicators.ts";
import { continued, layoutOf, type Layout } from "./layout.ts";
import { matrixOf } from "./matrix.ts";
import type { TableReading } from "./reading.ts";
import { readTasks } from "./tasks.ts";

/** Between a table and the one that goes on with it stands nothing, a number of a page or 续表. */
const CONTINUED = /^(?:\(?续\s?表?\s?\d{0,2}\)?|[-—]{0,2}\s?\d{1,3}\s?[-—]{0,2})?$/;

/** True for a grid that reads as a table that charges somebody or sets goals. */
export function isTable(folded: string, grid: Grid): boolean {
  const whole = matrixOf(folded, grid);
  const matrix = cardOf(whole) ?? whole;
  return (layoutOf(folded, matrix, grid.headRows) ?? headless(folded, matrix)) !== null;
}

/**
 * Reads tables in document order; null for one that neither charges anybody nor sets goals. A table without heads of its
 * own right behind another goes on with that one's columns.
 */
export function readTables(folded: string, grids: readonly Grid[]): (TableReading | null)[] {
  let before: { readonly layout: Layout; readonly end: number } | null = null;
  return grids.map((grid) => {
    const whole = matrixOf(folded, grid);
    const matrix = cardOf(whole) ?? whole;
    const adjacent = before !== null && CONTINUED.test(folded.slice(before.end, grid.start).trim());
    const layout: Layout | null =
      layoutOf(folded, matrix, grid.headRows) ??
      (adjacent && before ? continued(folded, matrix, before.layout) : null) ??
      headless(folded, matrix);
    before = layout && { layout, end: grid.end };
    if (!layout) return null;
    const read = layout.is === "TASKS" ? readTasks : readIndicators;
    return { ...read(folded, matrix, layout), start: grid.start, end: grid.end };
  });
}
