import { columnOf } from "../tables/table.ts";
import { openingAt } from "../markers.ts";
import { fold } from "../fold.ts";

/** A cell with its paragraphs, and over how many rows and columns it reaches. */
export interface BlockCell {
  readonly paragraphs: readonly string[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** What a document with a layout consists of, in reading order. */
export type Block =
  | { readonly is: "PARAGRAPH"; readonly text: string }
  | { readonly is: "TABLE"; readonly rows: readonly (readonly BlockCell[])[] };

/** A cell with more characters than this makes a table one of prose. */
const LONGEST_CELL = 200;
/** More columns than any document has; what claims to have more is broken. */
const MOST_COLUMNS = 64;

/** The text of blocks: a paragraph a line, a table as `printTable` has it. */
export function printBlocks(blocks: readonly Block[]): string {
  return blocks
    .flatMap((block) => (block.is === "PARAGRAPH" ? [block.text] : printTable(block.rows)))
    .join("\n");
}

/**
 * The lines of a table. A compact one has a row a line and tabs between the cells; a place that a merged cell
 * covers is left empty, so that columns stay under their heads. One that divides tasks or holds prose has a
 * paragraph a line, in reading order and merged cells once, as it is printed when a table is pasted as text.
 * A table of one column is no table.
 */
export function printTable(rows: readonly (readonly BlockCell[])[]): string[] {
  const grid = gridOf(rows);
  const width = Math.max(0, ...grid.map((row) => row.length));
  const cells = rows.flat();
  const heads = grid[0]?.map((cell) => joined(cell)) ?? [];
  const columns = heads.map((head) => columnOf(fold(head)).is);
  const ofIndicators = columns.includes("NAME") && (columns.includes("VALUE") || columns.includes("NATURE"));
  const ofProse =
    cells.some((cell) => isLong(cell)) ||
    (!ofIndicators && cells.some((cell) => cell.paragraphs.some(isHeading)));
  if (width < 2 || ofProse) return cells.flatMap(({ paragraphs }) => paragraphs);
  return grid
    .map((row) => row.map((cell) => joined(cell).replaceAll("\t", " ")).join("\t"))
    .filter((line) => line.trim() !== "");
}

/** The cells by row and column; null where a merged cell covers the place. */
function gridOf(rows: readonly (readonly BlockCell[])[]): (BlockCell | null)[][] {
  const grid: (BlockCell | null)[][] = rows.map(() => []);
  for (const [index, row] of rows.entries()) {
    let column = 0;
    for (const cell of row) {
      while (grid[index]![column] !== undefined && column < MOST_COLUMNS) column += 1;
      for (let down = 0; down < Math.min(cell.rowSpan, rows.length - index); down += 1) {
        for (let right = 0; right < Math.min(cell.columnSpan, MOST_COLUMNS - column); right += 1)
          grid[index + down]![column + right] = down + right === 0 ? cell : null;
      }
      column += cell.columnSpan;
    }
  }
  return grid.map((row) => Array.from(row, (cell) => cell ?? null));
}

/** The words of a cell in one line: a name that is broken over lines is one name. */
function joined(cell: BlockCell | null): string {
  return cell?.paragraphs.map((words) => words.trim()).join("") ?? "";
}

function isLong({ paragraphs }: BlockCell): boolean {
  const length = paragraphs.reduce((sum, words) => sum + words.length, 0);
  return length > LONGEST_CELL || (paragraphs.length > 1 && paragraphs.slice(1).some(isHeading));
}

function isHeading(paragraph: string): boolean {
  const folded = fold(paragraph).trimStart();
  const opening = openingAt(folded, 0, folded.length);
  return opening !== null && folded.length > opening.marker.end;
}
