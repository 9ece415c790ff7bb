import type { ExportFormat } from "../export-format.ts";
import { ABOUT } from "../tables/about-table.ts";
import { codebookOf } from "../tables/codebook-table.ts";
import { NODES } from "../tables/nodes-table.ts";
import { PANEL } from "../panel/panel-table.ts";
import { RELATIONSHIPS } from "../tables/relationships-table.ts";
import { toWorkbook } from "./workbook.ts";

const DATA = [RELATIONSHIPS, NODES, PANEL];

/** A sheet a table: what it is of, relationships, nodes, the panel of indicators, the codebook. */
export const xlsx: ExportFormat = {
  write: (exported) =>
    toWorkbook(
      [ABOUT, ...DATA, codebookOf(DATA)].map((table) => ({ ...table, rows: table.rows(exported) })),
      exported.madeUp,
    ),
};
