import { inBoth } from "../message.ts";
import type { Diagnostic, Span } from "../document.ts";
import type { Grid } from "../grid.ts";
import { guessBoxed } from "./guess/boxed.ts";
import { guessCellLines } from "./guess/cell-lines.ts";
import type { Guess } from "./guess/guess.ts";
import { guessCards, guessPlainRows } from "./guess/plain-rows.ts";
import { guessRows } from "./guess/rows.ts";
import { guessSpaced } from "./guess/spaced.ts";
import { guessUnnumbered } from "./guess/unnumbered.ts";
import type { Layout } from "./layout.ts";
import { isTable, layoutsOf, lookAt, readTable, type Look } from "./read.ts";
import type { TableReading } from "./reading.ts";
import { without } from "./without.ts";

/** The forms in which a plain text prints tables. A new form is one file and one line here. */
const FORMS: readonly ((folded: string) => Guess[])[] = [
  guessBoxed,
  guessCards,
  guessRows,
  guessCellLines,
  guessUnnumbered,
  guessPlainRows,
  guessSpaced,
];

/** A table that charges somebody or sets goals, before its rows are read. */
export interface SpottedTable extends Span {
  readonly look: Look;
  readonly layout: Layout;
}

export interface SpottedTables {
  /** In document order. */
  readonly tables: readonly SpottedTable[];
  /** Tables of the file that neither charge anybody nor set goals. */
  readonly others: readonly Grid[];
  /** Rows that could not be put under the heads of their table. */
  readonly rowsUnread: readonly Span[];
}

/**
 * All tables of a document: those that its file has as tables, and those that its text prints beside them. What is guessed
 * from a text counts only where it reads as a table; of forms that would read the same lines the first has them.
 */
export function spotTables(folded: string, given: readonly Grid[]): SpottedTables {
  const guesses: (Guess & { readonly look: Look })[] = [];
  const beside = without(folded, given);
  let rest = beside;
  for (const form of FORMS) {
    const known = guesses.length;
    for (const guess of form(rest)) {
      const look = lookAt(folded, guess.grid);
      if (isTable(folded, look)) guesses.push({ ...guess, look });
    }
    if (guesses.length > known)
      rest = without(
        beside,
        guesses.map(({ grid }) => grid),
      );
  }
  const looks = [...given.map((grid) => lookAt(folded, grid)), ...guesses.map(({ look }) => look)].toSorted(
    (a, b) => a.grid.start - b.grid.start,
  );
  const layouts = layoutsOf(folded, looks);
  return {
    tables: looks.flatMap((look, index) => {
      const { start, end } = look.grid;
      const layout = layouts[index];
      return layout ? [{ start, end, look, layout }] : [];
    }),
    others: looks.flatMap(({ grid }, index) => (layouts[index] ? [] : [grid])),
    rowsUnread: guesses.flatMap(({ unread }) => unread),
  };
}

export interface FoundTables {
  /** Tables that charge somebody or set goals, in document order. */
  readonly tables: readonly TableReading[];
  readonly diagnostics: readonly Diagnostic[];
}

/** Reads the rows of the tables of a document. */
export function readTables(folded: string, { tables, rowsUnread }: SpottedTables): FoundTables {
  const read = tables.map(({ look, layout }) => readTable(folded, look, layout));
  return {
    tables: read,
    diagnostics: [...read.flatMap(({ diagnostics }) => diagnostics), ...rowsUnread.map(rowUnread)],
  };
}

function rowUnread({ start, end }: { readonly start: number; readonly end: number }): Diagnostic {
  return {
    code: "TABLE_ROW_UNREAD",
    severity: "WARNING",
    message: inBoth({
      zh: "表格一行的单元格与表头对不上，未读取",
      en: "the cells of a row do not fit the heads of its table and were not read",
    }),
    start,
    end,
  };
}
