import type { CsvCell } from "../../../graph/index.ts";
import type { Exported } from "../exported.ts";

/** A column: its name for programs, what it says in both languages, and its words where they are a closed list. */
export interface Column {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  /** `text`, `integer`, `number`, `boolean`, `list` (JSON), `address`. */
  readonly kind: "text" | "integer" | "number" | "boolean" | "list" | "address";
  readonly words?: Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
}

export type Cells = readonly CsvCell[];

/** A table of an export: CSV and XLSX write the same ones. Rows have a cell for each column. */
export interface Table {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column[];
  readonly rows: (exported: Exported) => AsyncIterable<Cells>;
}
