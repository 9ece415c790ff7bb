import type { Line } from "../lines.ts";
import { findCellLineTables } from "./cell-lines.ts";
import { findRowTables } from "./rows.ts";
import { findSpacedTables } from "./spaced.ts";
import type { Table } from "./table.ts";

/** The forms in which a text prints tables. A new form is one file and one line here. */
const FORMS: readonly ((folded: string, lines: readonly Line[]) => Table[])[] = [
  findRowTables,
  findCellLineTables,
  findSpacedTables,
];

/**
 * All tables of a text that can be read, in order. Where two forms would read the same lines, the one listed
 * first has them.
 */
export function findTables(folded: string, lines: readonly Line[]): Table[] {
  const tables: Table[] = [];
  for (const form of FORMS) {
    const earlier = tables.toSorted((a, b) => a.firstLine - b.firstLine);
    let next = 0;
    for (const table of form(folded, lines)) {
      while (next < earlier.length && earlier[next]!.lastLine < table.firstLine) next += 1;
      if (!(next < earlier.length && earlier[next]!.firstLine <= table.lastLine)) tables.push(table);
    }
  }
  return tables.toSorted((a, b) => a.firstLine - b.firstLine);
}
