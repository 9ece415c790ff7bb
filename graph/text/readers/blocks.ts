import type { Grid, GridCell } from "../grid.ts";
import type { Block } from "./block.ts";
import { arrange, type Arranged, type ArrangedCell } from "./arrange.ts";

export type { Block, BlockCell, BlockTable } from "./block.ts";

/** The text of blocks, and where its tables stand in it. */
export interface Printed {
  readonly text: string;
  readonly grids: readonly Grid[];
}

/**
 * Prints blocks for people: a paragraph a line, a row of a table a line with a tab between its cells and a space
 * between the paragraphs of a cell. A merged cell stands once, at its first place; the places it covers are
 * empty. A table that only lays out a page, or has one column or row, is printed as the paragraphs in it.
 */
export function printBlocks(blocks: readonly Block[]): Printed {
  const printer = new Printer();
  printer.print(blocks);
  return { text: printer.lines.join("\n"), grids: printer.grids };
}

class Printer {
  readonly lines: string[] = [];
  readonly grids: Grid[] = [];
  /** Where the next line begins. */
  #at = 0;

  print(blocks: readonly Block[]): void {
    for (const block of blocks) {
      if (block.is === "PARAGRAPH") {
        this.#line(block.text);
        continue;
      }
      const table = arrange(block);
      if (table.is === "BLOCKS") this.print(table.blocks);
      else {
        for (const words of table.above) this.#line(words);
        this.#table(table);
        for (const words of table.below) this.#line(words);
      }
    }
  }

  #line(words: string): void {
    this.lines.push(words);
    this.#at += words.length + 1;
  }

  #table(table: Arranged): void {
    const start = this.#at;
    const cells: GridCell[] = [];
    for (const row of table.rows) {
      let words = "";
      for (const [column, cell] of row.entries()) {
        if (column > 0) words += "\t";
        if (cell) words = this.#cell(words, cell, cells);
      }
      if (words.trim() !== "") this.#line(words);
    }
    const { rows, columns, headRows } = table;
    this.grids.push({ start, end: this.#at - 1, rows: rows.length, columns, cells, headRows });
  }

  /** The line with the words of a cell behind it. */
  #cell(before: string, { paragraphs, ...place }: ArrangedCell, cells: GridCell[]): string {
    let line = before;
    const spans = paragraphs.map((paragraph, index) => {
      if (index > 0) line += " ";
      const start = this.#at + line.length;
      line += paragraph;
      return { start, end: start + paragraph.length };
    });
    cells.push({ ...place, paragraphs: spans });
    return line;
  }
}
