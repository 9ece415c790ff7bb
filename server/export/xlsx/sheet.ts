import { element, marked } from "../../../graph/index.ts";
import type { Cells, Column } from "../tables/table.ts";
import { columnName, toCell } from "./cell.ts";
import { STYLE } from "./styles.ts";

/**
 * Excel follows no more than 65,530 links of a sheet, so that a longer table goes on in the next one: every row links
 * to its words, and no more addresses than these are in memory.
 */
export const ROWS_A_SHEET = 65_000;

/** A table on its way into a workbook. */
export interface SheetOf {
  readonly zh: string;
  readonly en: string;
  readonly columns: readonly Column[];
  readonly rows: AsyncIterable<Cells>;
}

/** An address, and the cell that leads there. */
export interface SheetLink {
  readonly cell: string;
  readonly address: string;
}

const OPENING = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>
<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"
  xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">
<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>
</sheetView></sheetViews>
<sheetData>
`;

/** One sheet: heads, then the rows given. Notes in `links` which cells lead somewhere, for the file beside it. */
export async function* toSheet(
  { columns }: Pick<SheetOf, "columns">,
  rows: AsyncIterable<Cells>,
  madeUp: boolean,
  links: SheetLink[],
): AsyncGenerator<string> {
  yield OPENING;
  const heads = columns.map(({ zh, name }) => `${zh} ${name}`);
  yield toRow(1, marked([heads], madeUp)[0]!, () => STYLE.head);
  let row = 1;
  for await (const cells of rows) {
    row += 1;
    const isLink = (at: number) => columns[at]?.kind === "address" && typeof cells[at] === "string";
    for (const [at, address] of cells.entries())
      if (isLink(at)) links.push({ cell: `${columnName(at)}${row}`, address: String(address) });
    yield toRow(row, marked([cells], madeUp)[0]!, (at) => (isLink(at) ? STYLE.link : undefined));
  }
  yield "</sheetData>\n";
  if (columns.length > 0) yield element("autoFilter", { ref: `A1:${columnName(columns.length - 1)}${row}` });
  if (links.length > 0) {
    yield "<hyperlinks>\n";
    for (const [at, { cell }] of links.entries())
      yield element("hyperlink", { ref: cell, "r:id": `rId${at + 1}` });
    yield "</hyperlinks>\n";
  }
  yield "</worksheet>";
}

function toRow(row: number, cells: Cells, styleOf: (at: number) => number | undefined): string {
  const written = cells.map((value, at) =>
    value === null || value === undefined ? "" : toCell(`${columnName(at)}${row}`, value, styleOf(at)),
  );
  return `${element("row", { r: row }, ...written)}\n`;
}
