import type { ClauseName } from "../document.ts";
import type { Role } from "../../model/index.ts";
import { namesIn, type CellName } from "./cell-names.ts";
import type { Head } from "./heads.ts";
import type { Cell } from "./matrix.ts";
import type { RowClause, Subject } from "./reading.ts";

const RULE = "role/column";

/**
 * Who a row charges, a cell of names a clause. The row is one clause: a name that is only 责任单位 is SOLE while it is the
 * only one and nobody leads, else SHARED.
 */
export function ownersOf(
  folded: string,
  row: readonly (Cell | null)[],
  heads: readonly Head[],
  of: Subject,
  taken: ReadonlySet<Cell>,
): RowClause[] {
  const read = cellsOfNames(row, heads).map(({ cell, role }) => ({
    cell,
    role,
    names: namesIn(folded, cell),
  }));
  const roles = read.flatMap(({ role, names }) => names.map((name) => roleOf(name, role)));
  const counted = roles.filter((role) => role === "COUNT").length;
  const alone = counted === 1 && !roles.includes("LEAD");
  return read
    .filter(({ cell, names }) => names.length > 0 && !taken.has(cell))
    .map(({ cell, role, names }) => ({
      start: cell.start,
      end: cell.end,
      of,
      inProse: false,
      ...(names.some(({ sure }) => !sure) && { doubtful: names.filter(({ sure }) => !sure) }),
      names: names.map((name): ClauseName => {
        const own = roleOf(name, role);
        return {
          start: name.start,
          end: name.end,
          group: name.group,
          rule: name.role ? "role/marked-name" : RULE,
          role: own === "COUNT" ? (alone ? "SOLE" : "SHARED") : own,
        };
      }),
    }));
}

function cellsOfNames(row: readonly (Cell | null)[], heads: readonly Head[]) {
  const cells = new Map<Cell, Role | "COUNT">();
  for (const [column, head] of heads.entries()) {
    const cell = row[column];
    if (cell && head.is === "OWNERS" && !cells.has(cell)) cells.set(cell, head.role);
  }
  return [...cells].map(([cell, role]) => ({ cell, role }));
}

/** What stands beside a name counts; 牵头单位 over `市科技局负责` leads all the same. */
function roleOf(name: CellName, column: Role | "COUNT"): Role | "COUNT" {
  return name.role === null || name.role === "COUNT" ? column : name.role;
}
