import { readNames } from "../clause.ts";
import type { FoundClause } from "../clauses.ts";
import { isGroup, isOrganisation } from "../organisation.ts";
import { columnOf, type Table } from "./table.ts";

/** Who is charged by the columns 责任单位, 牵头单位, 配合单位, 指导部门 … of a table, a cell a clause. */
export function chargedIn(folded: string, table: Table): FoundClause[] {
  const columns = table.heads.map(columnOf);
  return table.rows.flatMap(({ line, cells }) =>
    cells.flatMap((cell, index) => {
      const column = columns[index]!;
      if (!cell || column.is !== "NAMES") return [];
      const names = readNames(folded, cell, column.role, "role/column");
      const plausible =
        names.length > 0 &&
        names.every(
          ({ start, end }) => isOrganisation(folded.slice(start, end)) || isGroup(folded.slice(start, end)),
        );
      return plausible
        ? [{ start: cell.start, end: cell.end, names, line, lastLine: line, ownLine: false, inProse: false }]
        : [];
    }),
  );
}
