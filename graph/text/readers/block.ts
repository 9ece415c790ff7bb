/** A cell with its paragraphs, and over how many rows and columns it reaches. */
export interface BlockCell {
  readonly paragraphs: readonly string[];
  readonly rowSpan: number;
  readonly columnSpan: number;
  /** What the cell holds where that is more than paragraphs: tables in a cell. Without it the paragraphs are all. */
  readonly blocks?: readonly Block[];
}

export interface BlockTable {
  readonly is: "TABLE";
  readonly rows: readonly (readonly BlockCell[])[];
  /** Rows at the top that the file marks as heads; none without it. */
  readonly headRows?: number;
}

/** What a document with a layout consists of, in reading order. A paragraph is one line. */
export type Block = { readonly is: "PARAGRAPH"; readonly text: string } | BlockTable;
