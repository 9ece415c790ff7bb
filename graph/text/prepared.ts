import { readContents, type Contents } from "./contents.ts";
import { withDecimalHeads } from "./decimal-heads.ts";
import type { Source, Span } from "./document.ts";
import { fold } from "./fold.ts";
import { toLines, type Line } from "./lines.ts";
import { spotTables, type SpottedTables } from "./tables/find.ts";
import { without } from "./tables/without.ts";

/** A legible text with its tables told apart and its lines named: what all else is read from. */
export interface Prepared {
  readonly folded: string;
  /** The same with its tables blank. */
  readonly prose: string;
  readonly spotted: SpottedTables;
  /** Of the prose. */
  readonly lines: readonly Line[];
  /** Where the table of contents begins, and what it says; its own lines have their headings still. */
  readonly contents: Omit<Contents, "lines">;
}

/** Tells tables from prose, names the lines of the prose and finds the table of contents. Never throws on a text. */
export function preparedOf({ text, grids = [] }: Source): Prepared {
  const folded = fold(text);
  const spotted = spotTables(folded, grids);
  const prose = without(folded, spotted.tables);
  const { lines, ...contents } = readContents(prose, withDecimalHeads(prose, toLines(prose)));
  return { folded, prose, spotted, lines: withoutHeadings(lines, spotted.others), contents };
}

/** In a table that charges nobody a number opens nothing: 1. in a cell is no heading. */
function withoutHeadings(lines: readonly Line[], tables: readonly Span[]): readonly Line[] {
  let next = 0;
  return lines.map((line) => {
    while (next < tables.length && tables[next]!.end <= line.start) next += 1;
    const table = tables[next];
    return table && table.start < line.end && line.opens ? { ...line, opens: null } : line;
  });
}
