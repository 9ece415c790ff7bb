import type { Nature } from "../../model/index.ts";
import type { ClauseName, Diagnostic, IndicatorValue, Span, Unit } from "../document.ts";

/** A row that is a numbered unit, before the tree knows its place; rows that share a task cell are one. */
export interface RowUnit extends Span {
  readonly kind: Extract<Unit["kind"], "SECTION" | "TASK">;
  /** Null for a row without a number. */
  readonly num: Span | null;
  readonly ordinal: number | null;
  readonly title: Span | null;
  /** The section row above it; null where the table has none. */
  readonly under: RowUnit | null;
  /** Its rows, each from its first word to its last. */
  readonly paragraphs: Span[];
}

/** A row of a table of indicators before the tree knows whose it is. The span is that of the name. */
export interface FoundRow extends Span {
  readonly ordinal: number;
  readonly unitOfMeasure: string | null;
  readonly values: readonly IndicatorValue[];
  readonly nature: Nature | null;
  readonly row: Span;
}

/** What a row speaks for: the unit or the indicator that it is. */
export type Subject = RowUnit | FoundRow;

/** The names of a cell, charged with what their row says. A cell over several rows makes one for each. */
export interface RowClause extends Span {
  readonly names: readonly ClauseName[];
  readonly of: Subject;
  /** True for prose inside a cell: `由市安委办牵头`. */
  readonly inProse: boolean;
  /** What fields of time beside the names say; absent when there are none. */
  readonly times?: readonly Span[];
  /** Names of which only their column says that they are names; absent when there are none. */
  readonly doubtful?: readonly Span[];
}

/** Words of a row that other readers look at: a field of time, a paragraph of prose. */
export interface RowWords extends Span {
  readonly of: Subject;
  /** True where the column says what is to be done, so that a number at the end of a clause is a goal. */
  readonly demands?: boolean;
  /** The words of a cell that is broken over lines, without what stands between them in the text; absent elsewhere. */
  readonly words?: string;
}

/** All that is read in one table. */
export interface TableReading extends Span {
  readonly units: readonly RowUnit[];
  readonly indicators: readonly FoundRow[];
  readonly clauses: readonly RowClause[];
  readonly times: readonly RowWords[];
  readonly prose: readonly RowWords[];
  /** The rows, for the unit that the table stands in. */
  readonly rows: readonly Span[];
  readonly diagnostics: readonly Diagnostic[];
}
