/** A piece of text of a PDF page, in points from the lower left corner. */
export interface Item {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of its type. */
  readonly size: number;
}

/** A printed line of a page. */
export interface PageLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly y: number;
  readonly size: number;
}

/** In parts of the size of type: items so close in height are on one line; a gap so wide is a word space; so wide, a column. */
const SAME_LINE = 0.5;
const WORD_GAP = 0.7;
const COLUMN_GAP = 2.2;
/** Fewer columns than this are words set apart, not a row of a table. */
const LEAST_COLUMNS = 3;

/** The lines of a page, top to bottom. Cells of a row of a table are parted by tabs. */
export function linesOf(items: readonly Item[]): PageLine[] {
  const rows: Item[][] = [];
  for (const item of items.filter(({ text }) => text.trim() !== "").toSorted((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    if (row && Math.abs(row[0]!.y - item.y) <= SAME_LINE * Math.max(row[0]!.size, item.size)) row.push(item);
    else rows.push([item]);
  }
  return rows.map((row) => lineOf(row.toSorted((a, b) => a.x - b.x)));
}

function lineOf(row: readonly Item[]): PageLine {
  const cells: string[] = [];
  let cell = "";
  let right = row[0]!.x;
  for (const { text, x, width, size } of row) {
    const gap = x - right;
    if (cell !== "" && gap > COLUMN_GAP * size) {
      cells.push(cell.trim());
      cell = "";
    } else if (cell !== "" && gap > WORD_GAP * size) cell += " ";
    cell += text;
    right = Math.max(right, x + width);
  }
  cells.push(cell.trim());
  const size = Math.max(...row.map((item) => item.size));
  return { text: withoutGaps(cells.join(cells.length >= LEAST_COLUMNS ? "\t" : "  ")), left: row[0]!.x, right, y: row[0]!.y, size };
}

/** Justified type leaves spaces between Han characters that nobody wrote. */
function withoutGaps(text: string): string {
  return text.replace(/(?<=[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF]) (?=[\u3000-\u303F\u4E00-\u9FFF\uFF00-\uFFEF])/g, "");
}
