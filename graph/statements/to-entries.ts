import { StatementFault } from "./fault.ts";
import { refuseOthers, textIn, type Given } from "./fields.ts";
import type { Entry, Statement, Undo } from "./statement.ts";
import { toStatement } from "./to-statement.ts";

/** A line that cannot be read as a statement. The message names the line, what is wrong, and what to do. */
export class StatementError extends TypeError {
  constructor(
    readonly line: number,
    readonly fault: StatementFault,
  ) {
    super(`第 ${line} 行：${fault.zh} / line ${line}: ${fault.en}`);
  }
}

/**
 * Reads lines of JSON as statements, in place; `undefined` for an empty line. Throws a `StatementError` for
 * the first that is none.
 */
export function toStatements(lines: readonly unknown[]): (Statement | undefined)[] {
  return lines.map((line, index) =>
    line === undefined ? undefined : numbered(index, () => toStatement(line)),
  );
}

/**
 * The ledger: every statement in the order in which it was made, and whether it was taken back. `undefined`
 * stands for a line that is empty or torn. Stated again, what was taken back stands again. Throws a
 * `StatementError` for a line that is no statement.
 */
export function toEntries(lines: readonly unknown[]): Entry[] {
  const entries = new Map<string, Entry>();
  for (const [index, line] of lines.entries()) {
    if (line === undefined) continue;
    numbered(index, () => {
      if (isUndo(line)) {
        const { subject, ...undone } = toUndo(line);
        const entry = entries.get(subject);
        if (entry) entries.set(subject, { ...entry, undone });
      } else {
        const statement = known(line);
        entries.delete(statement.id);
        entries.set(statement.id, { statement, undone: null });
      }
    });
  }
  return [...entries.values()];
}

/** Lines that were read once need not be read again: a ledger is read with every change of a library. */
const read = new WeakMap<object, Statement>();

function known(line: unknown): Statement {
  if (typeof line !== "object" || line === null) return toStatement(line);
  const statement = read.get(line) ?? toStatement(line);
  read.set(line, statement);
  return statement;
}

/** The statements that stand. */
export function standing(entries: readonly Entry[]): Statement[] {
  return entries.filter(({ undone }) => undone === null).map(({ statement }) => statement);
}

function isUndo(line: unknown): line is Given {
  return typeof line === "object" && line !== null && (line as Given).kind === "UNDO";
}

function toUndo(line: Given): Undo & { readonly subject: string } {
  refuseOthers(line, ["kind", "subject", "by", "at", "why"]);
  return {
    subject: textIn(line, "subject"),
    by: textIn(line, "by"),
    at: textIn(line, "at"),
    why: textIn(line, "why"),
  };
}

/** What `read` gives; what it refuses, with the number of the line. */
export function numbered<Result>(index: number, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (error instanceof StatementFault) throw new StatementError(index + 1, error);
    throw error;
  }
}
