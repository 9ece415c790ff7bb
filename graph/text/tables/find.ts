import { inBoth } from "../message.ts";
import type { Diagnostic } from "../document.ts";
import type { Grid } from "../grid.ts";
import { guessBoxed } from "./guess/boxed.ts";
import { guessCellLines } from "./guess/cell-lines.ts";
import type { Guess } from "./guess/guess.ts";
import { guessCards, guessPlainRows } from "./guess/plain-rows.ts";
import { guessRows } from "./guess/rows.ts";
import { guessSpaced } from "./guess/spaced.ts";
import { guessUnnumbered } from "./guess/unnumbered.ts";
import { isTable, readTables } from "./read.ts";
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

export interface FoundTables {
  /** Tables that charge somebody or set goals, in document order. */
  readonly tables: readonly TableReading[];
  /** Tables of the file that do neither. */
  readonly others: readonly Grid[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * All tables of a document: those that its file has as tables, and those that its text prints beside them. What is guessed
 * from a text counts only where it reads as a table; of forms that would read the same lines the first has them.
 */
export function findTables(folded: string, given: readonly Grid[]): FoundTables {
  const guesses: Guess[] = [];
  const beside = without(folded, given);
  for (const form of FORMS) {
    const rest = without(
      beside,
      guesses.map(({ grid }) => grid),
    );
    for (const guess of form(rest)) if (isTable(folded, guess.grid)) guesses.push(guess);
  }
  const grids = [...given, ...guesses.map(({ grid }) => grid)].toSorted((a, b) => a.start - b.start);
  const read = readTables(folded, grids);
  return {
    tables: read.filter((table) => table !== null),
    others: grids.filter((_, index) => read[index] === null),
    diagnostics: [
      ...read.flatMap((table) => table?.diagnostics ?? []),
      ...guesses.flatMap(({ unread }) => unread).map(rowUnread),
    ],
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
