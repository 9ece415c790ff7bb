import type { Grid, GridCell } from "../grid.ts";
import { paragraphsOf } from "./pdf-cells.ts";
import type { Block } from "./pdf-paragraphs.ts";
import type { DrawnTable } from "./pdf-tables.ts";

export interface Printed {
  readonly text: string;
  readonly grids: readonly Grid[];
  /** For each page that begins a block, where the first one stands in the text. */
  readonly pageStarts: ReadonlyMap<number, number>;
}

/** The text of a document, a paragraph a line, a row of a table a line with tabs; and its tables, with their places. */
export function print(blocks: readonly Block[]): Printed {
  const lines: string[] = [];
  const grids: Grid[] = [];
  const pageStarts = new Map<number, number>();
  let length = 0;
  const add = (line: string) => {
    lines.push(line);
    length += line.length + 1;
  };
  for (const block of blocks) {
    if (!pageStarts.has(block.page)) pageStarts.set(block.page, length);
    if ("text" in block) add(block.text);
    else if (isGrid(block.table)) grids.push(printed(block.table, length, add));
    else for (const cell of block.table.cells) for (const paragraph of paragraphsOf(cell)) add(paragraph);
  }
  return { text: lines.join("\n"), grids, pageStarts };
}

/** A frame around words, or boxes one below the other, are no table. */
function isGrid({ rows, xs }: DrawnTable): boolean {
  return rows > 1 && xs.length > 2;
}

/** Prints a table from `start` on. Words of merged cells stand once; what a cell above covers is left empty. */
function printed(table: DrawnTable, start: number, add: (line: string) => void): Grid {
  const cells: GridCell[] = [];
  let at = start;
  let end = start;
  for (let row = 0; row < table.rows; row += 1) {
    const parts: string[] = [];
    let offset = at;
    const place = (words: string) => {
      parts.push(words);
      offset += words.length + 1;
    };
    for (let column = 0; column < table.xs.length - 1; column += 1) {
      const cell = table.cells.find((other) => other.row === row && other.column === column);
      if (!cell) {
        place("");
        continue;
      }
      const spans = paragraphsOf(cell).map((words) => ({ words, start: 0, end: 0 }));
      let from = offset;
      for (const span of spans) {
        [span.start, span.end] = [from, from + span.words.length];
        from = span.end + 1;
      }
      const { rowSpan, columnSpan } = cell;
      const paragraphs = spans.map((span) => ({ start: span.start, end: span.end }));
      cells.push({ row, column, rowSpan, columnSpan, paragraphs });
      place(spans.map(({ words }) => words).join(" "));
      if (columnSpan === table.xs.length - 1) break;
    }
    const line = parts.join("\t");
    add(line);
    end = at + line.length;
    at = end + 1;
  }
  return { start, end, rows: table.rows, columns: table.xs.length - 1, cells, headRows: table.headRows };
}
