import type { ExportFormatName } from "../../graph/index.ts";
import { akn } from "./akn/akn.ts";
import { csv } from "./csv.ts";
import type { ExportFormat } from "./export-format.ts";
import { graphml } from "./graphml.ts";
import { ics } from "./ics.ts";
import { jsonl } from "./jsonl.ts";
import { jsonld } from "./jsonld/jsonld.ts";
import { panel } from "./panel/panel.ts";
import { xlsx } from "./xlsx/xlsx.ts";

/** How each format is written. A new one is its file, a line here and one in graph/export/formats.ts. */
export const WRITERS: Readonly<Record<ExportFormatName, ExportFormat>> = {
  xlsx,
  csv,
  panel,
  ics,
  jsonl,
  graphml,
  jsonld,
  akn,
};
