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
import { isTable, lookAt, readTables, type Look } from "./read.ts";
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
  const read = readTables(folded, looks);
  return {
    tables: read.filter((table) => table !== null),
    others: looks.flatMap(({ grid }, index) => (read[index] === null ? [grid] : [])),
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
