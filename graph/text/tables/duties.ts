import { cellsOf, meanBodies, MOSTLY_BODIES } from "./columns.ts";
import { headOf, type Head } from "./heads.ts";
import { filledIn, type Matrix } from "./matrix.ts";

const SHORT_HEAD = 10;

/** `机构名称 | 职责分工` above names of bodies and what each has to do. */
export function standsOverDuties(folded: string, matrix: Matrix, row: number): boolean {
  const cells = filledIn(matrix.rows[row]!);
  return (
    cells.length >= 2 &&
    cells.every(({ words }) => words.length <= SHORT_HEAD) &&
    dutiesOf(
      folded,
      matrix,
      cells.map(({ words }) => words.replace(/\s/g, "")),
      row + 1,
    ) !== null
  );
}

/** 职责, 分工: below such a head stands what the body beside it has to do. */
export const DUTIES = /职责|分工|职能|任务/;
const NEARLY_ALL_BODIES = 0.9;

/** The columns of bodies and of their duties, in a table where no head says whom it charges; null for all others. */
function dutiesOf(
  folded: string,
  matrix: Matrix,
  words: readonly string[],
  firstRow: number,
): { readonly bodies: number; readonly duties: number } | null {
  const cells = words.map((head, column) =>
    // The head that a later page prints again is no cell.
    cellsOf(matrix, column, firstRow).filter((cell) => cell.words.replace(/\s/g, "") !== head),
  );
  const shares = cells.map((list, column) =>
    list.length < 2 || headOf(words[column]!).is === "PASSED" ? 0 : meanBodies(folded, list),
  );
  const bodies = shares.flatMap((share, column) => (share >= NEARLY_ALL_BODIES ? [column] : []));
  const duties = words.findIndex(
    (head, column) => DUTIES.test(head) && cells[column]!.length > 1 && shares[column]! < MOSTLY_BODIES,
  );
  return bodies.length === 1 && duties >= 0 ? { bodies: bodies[0]!, duties } : null;
}

/** Without a head that says so, whoever stands beside duties has them. */
export function withDuties(
  folded: string,
  matrix: Matrix,
  heads: readonly Head[],
  words: readonly string[],
  firstRow: number,
): Head[] {
  const found = heads.some(({ is }) => is === "OWNERS") ? null : dutiesOf(folded, matrix, words, firstRow);
  if (!found) return [...heads];
  return heads.map((head, column) => {
    if (column === found.bodies) return { is: "OWNERS", role: "COUNT", sure: true };
    return column === found.duties ? { is: "TASK" } : head;
  });
}
