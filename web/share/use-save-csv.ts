import { toCsv, type CsvCell } from "../../graph/export/csv.ts";
import { marked } from "../../graph/export/made-up.ts";
import { useMadeUp } from "../api/use-made-up.ts";
import { download } from "./download.ts";

/** Hands rows to the browser to save as a CSV file, marked where the library is made up. */
export function useSaveCsv(): (name: string, rows: readonly (readonly CsvCell[])[]) => void {
  const madeUp = useMadeUp();
  return (name, rows) => download(name, "text/csv;charset=utf-8", toCsv(marked(rows, madeUp)));
}
