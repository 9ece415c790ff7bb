import { toCsvFile } from "../csv.ts";
import type { ExportFormat } from "../export-format.ts";
import { codebookOf } from "../tables/codebook-table.ts";
import { PANEL } from "./panel-table.ts";

/** The panel of indicators as CSV; in a folder with its codebook. */
export const panel: ExportFormat = {
  write: (exported) => toCsvFile(PANEL, exported),
  parts: [PANEL, codebookOf([PANEL])].map((table) => ({
    file: table === PANEL ? "panel.csv" : "panel-codebook.csv",
    write: (exported) => toCsvFile(table, exported),
  })),
};
