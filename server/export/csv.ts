import { BYTE_ORDER_MARK, marked, toCsvLine } from "../../graph/index.ts";
import type { Chunks, ExportFormat } from "./export-format.ts";
import type { Exported } from "./exported.ts";
import { codebookOf } from "./tables/codebook-table.ts";
import { NODES } from "./tables/nodes-table.ts";
import { RECORDS } from "./tables/records-table.ts";
import { RELATIONSHIPS } from "./tables/relationships-table.ts";
import type { Table } from "./tables/table.ts";

/** A table as CSV: a line of names, then the rows, each marked where the library is made up. */
export async function* toCsvFile(table: Table, exported: Exported): Chunks {
  const names = table.columns.map(({ name }) => name);
  yield BYTE_ORDER_MARK + lineOf(names, exported);
  for await (const cells of table.rows(exported)) yield lineOf(cells, exported);
}

function lineOf(cells: Parameters<typeof toCsvLine>[0], { madeUp }: Exported): string {
  return toCsvLine(marked([cells], madeUp)[0]!);
}

/** In a folder: nodes, relationships and the codebook of both. As one file: all records in one table. */
export const csv: ExportFormat = {
  write: (exported) => toCsvFile(RECORDS, exported),
  parts: [NODES, RELATIONSHIPS, codebookOf([NODES, RELATIONSHIPS])].map((table) => ({
    file: `${table.name}.csv`,
    write: (exported) => toCsvFile(table, exported),
  })),
};
