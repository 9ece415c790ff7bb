import { inBoth } from "../message.ts";
import type { Nature } from "../../model/index.ts";
import type { Diagnostic, IndicatorValue, Span } from "../document.ts";
import { columnOf, type Cell, type Table } from "./table.ts";
import { isBlank, natureOf, unitInName, valueOf } from "./values.ts";

/** A row of a table of indicators before the tree knows whose it is. */
export interface FoundRow {
  readonly ordinal: number;
  readonly name: Span;
  readonly unitOfMeasure: string | null;
  readonly values: readonly IndicatorValue[];
  readonly nature: Nature | null;
  readonly row: Span;
}

/** True when the heads are those of a table of indicators. */
export function isIndicatorTable(heads: readonly string[]): boolean {
  const columns = heads.map(columnOf);
  return (
    columns.some(({ is }) => is === "NAME") && columns.some(({ is }) => is === "VALUE" || is === "NATURE")
  );
}

/**
 * The indicators of a table, a row each; rows that say neither value nor nature, such as those of a group,
 * are none.
 */
export function indicatorsOf(table: Table, diagnostics: Diagnostic[]): FoundRow[] {
  return table.rows.flatMap(({ cells }, index) => {
    const read = readRow(table.heads, cells, index + 1);
    if (!read) return [];
    for (const cell of read.unread) {
      diagnostics.push({
        code: "VALUE_UNREAD",
        severity: "INFO",
        message: inBoth({
          zh: "指标值不是数字，未读取",
          en: `the value of an indicator is no number and was not read: ${cell.words}`,
        }),
        start: cell.start,
        end: cell.end,
      });
    }
    return [read.row];
  });
}

/**
 * Puts the cells under their heads: 指标名称, 单位, 2025年, 属性. Null when there is no name, or nothing is
 * said of it.
 */
export function readRow(
  heads: readonly string[],
  cells: readonly (Cell | null)[],
  position: number,
): { readonly row: FoundRow; readonly unread: readonly Cell[] } | null {
  let name: Cell | null = null;
  let printed: number | null = null;
  let unitOfMeasure: string | null = null;
  let nature: Nature | null = null;
  const values: IndicatorValue[] = [];
  const unread: Cell[] = [];
  for (const [index, head] of heads.entries()) {
    const cell = cells[index];
    if (!cell) continue;
    const column = columnOf(head);
    if (column.is === "ORDINAL" && /^\d{1,3}\.?$/.test(cell.words)) printed = Number.parseInt(cell.words, 10);
    else if (column.is === "NAME") name = cell;
    else if (column.is === "UNIT" && !isBlank(cell)) unitOfMeasure = cell.words;
    else if (column.is === "NATURE") nature = natureOf(cell.words);
    else if (column.is === "VALUE" && !isBlank(cell)) {
      const value = valueOf(cell, column.year);
      if (value) values.push(value);
      else unread.push(cell);
    }
  }
  if (!name || (values.length === 0 && nature === null)) return null;
  const numbered = /^(\d{1,3})[.、]\s*(?=\D)/.exec(name.words);
  const marks = /[▲△★*※]+$/.exec(name.words)?.[0].length ?? 0;
  const span = { start: name.start + (numbered?.[0].length ?? 0), end: name.end - marks };
  const filled = cells.filter((cell) => cell !== null);
  return {
    row: {
      ordinal: printed ?? (numbered ? Number(numbered[1]) : position),
      name: span,
      unitOfMeasure: unitOfMeasure ?? unitInName(name.words),
      values,
      nature,
      row: { start: filled[0]!.start, end: filled.at(-1)!.end },
    },
    unread,
  };
}
