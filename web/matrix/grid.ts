import { bearingOn, type Gap } from "../reading/gaps.ts";
import type { MatrixBureau, MatrixCell, MatrixRow, ResponsibilityMatrix } from "../api/matrix.query.ts";

export const ROW_ORDERS = ["document", "load", "disagree"] as const;
/** Rows as in the document, those with most bodies first, or those where the witnesses disagree first. */
export type RowOrder = (typeof ROW_ORDERS)[number];
export const COLUMN_ORDERS = ["document", "load"] as const;
/** Bodies as the document first names them, or those charged most often first. */
export type ColumnOrder = (typeof COLUMN_ORDERS)[number];
export const NARROWINGS = ["disagree", "unowned"] as const;
export type Narrowing = (typeof NARROWINGS)[number];

export interface Order {
  readonly rows: RowOrder;
  readonly columns: ColumnOrder;
}

/** A matrix in the order and extent that is shown, with its margins. */
export interface Grid {
  readonly rows: readonly GridRow[];
  readonly columns: readonly GridColumn[];
}

export interface GridRow extends MatrixRow {
  readonly cellOf: ReadonlyMap<string, MatrixCell>;
  /** How many bodies the row names, by either witness. */
  readonly load: number;
  /** In how many cells its witnesses disagree. */
  readonly disagreements: number;
  /** What was not read and might name a body where the row names none. */
  readonly gaps: readonly Gap[];
}

export interface GridColumn {
  readonly bureau: MatrixBureau;
  /** How many rows of the whole matrix name the body, whatever is shown. */
  readonly load: number;
}

/** Reads `rows:load columns:load`; what is not said is the document's order. */
export function orderOf(sort: string): Order {
  const words = sort.split(" ");
  return {
    rows: ROW_ORDERS.find((order) => words.includes(`rows:${order}`)) ?? "document",
    columns: COLUMN_ORDERS.find((order) => words.includes(`columns:${order}`)) ?? "document",
  };
}

/** The inverse of `orderOf`: the document's order is not written. */
export function sortOf({ rows, columns }: Order): string {
  return [rows !== "document" && `rows:${rows}`, columns !== "document" && `columns:${columns}`]
    .filter(Boolean)
    .join(" ");
}

/**
 * Whether body and annex say different things of one body.
 * Where the row has no annex there is one witness only, and nothing to disagree with.
 */
export function disagrees(row: Pick<MatrixRow, "annex">, cell: Pick<MatrixCell, "body" | "annex">): boolean {
  return row.annex !== null && cell.body?.role !== cell.annex?.role;
}

/** How many rows each narrowing would leave. */
export function countOf(rows: readonly GridRow[], narrowing: Narrowing): number {
  return rows.filter((row) => passes(row, narrowing)).length;
}

/**
 * The rows of a matrix with their margins, in document order.
 * What a row of the annex says is the annex's word, though it has no twin in the body.
 */
export function rowsOf(matrix: ResponsibilityMatrix, gaps: readonly Gap[] = []): readonly GridRow[] {
  const said = (row: MatrixRow): MatrixRow =>
    row.provision.part === "ANNEX" && !row.annex
      ? { ...row, cells: row.cells.map(({ bureau, body }) => ({ bureau, body: null, annex: body })) }
      : row;
  return matrix.rows.map(said).map((row) => ({
    ...row,
    cellOf: new Map(row.cells.map((cell) => [cell.bureau, cell])),
    load: row.cells.length,
    disagreements: row.cells.filter((cell) => disagrees(row, cell)).length,
    gaps:
      row.cells.length > 0 || row.elsewhere.length > 0
        ? []
        : bearingOn(gaps, ["OWNER"], [row.provision.id, ...(row.annex ? [row.annex.id] : [])]),
  }));
}

/**
 * The grid to show. Rows that pass any of the narrowings stay, all rows when there is none;
 * with them go the bodies that none of those left names.
 */
export function gridOf(
  matrix: ResponsibilityMatrix,
  sort: string,
  filter: readonly string[],
  gaps: readonly Gap[] = [],
): Grid {
  const order = orderOf(sort);
  const all = rowsOf(matrix, gaps);
  const rows = filter.length === 0 ? all : all.filter((row) => filter.some((word) => passes(row, word)));
  const columns = columnsOf(matrix, order.columns).filter(
    ({ bureau }) => rows === all || rows.some(({ cellOf }) => cellOf.has(bureau.id)),
  );
  return { rows: ordered(rows, order.rows), columns };
}

/** Rows that name nobody and of which not all was read: whether they are nobody's is not known. */
export function unsureOf(rows: readonly GridRow[]): readonly GridRow[] {
  return rows.filter(({ gaps }) => gaps.length > 0);
}

/** Nobody answers only for a row of which all was read, and of which no part names anybody. */
export function isNobodys({ load, gaps, elsewhere }: GridRow): boolean {
  return load === 0 && gaps.length === 0 && elsewhere.length === 0;
}

function passes(row: GridRow, word: string): boolean {
  return word === "disagree" ? row.disagreements > 0 : word === "unowned" && isNobodys(row);
}

/** Sorting is stable: rows of equal rank stay in document order. */
function ordered(rows: readonly GridRow[], order: RowOrder): readonly GridRow[] {
  if (order === "load") return rows.toSorted((one, other) => other.load - one.load);
  if (order === "disagree") return rows.toSorted((one, other) => other.disagreements - one.disagreements);
  return rows;
}

function columnsOf(matrix: ResponsibilityMatrix, order: ColumnOrder): readonly GridColumn[] {
  const load = new Map<string, number>();
  for (const { cells } of matrix.rows)
    for (const { bureau } of cells) load.set(bureau, (load.get(bureau) ?? 0) + 1);
  const named = [...load.keys()];
  const columns = matrix.bureaus.map((bureau) => ({ bureau, load: load.get(bureau.id) ?? 0 }));
  return columns.toSorted(
    (one, other) =>
      (order === "load" ? other.load - one.load : 0) ||
      named.indexOf(one.bureau.id) - named.indexOf(other.bureau.id),
  );
}
