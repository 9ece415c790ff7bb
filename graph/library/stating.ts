import { bind } from "../statements/bind.ts";
import type { Statement, Undo } from "../statements/statement.ts";
import { numbered, standing, toEntries, toStatements } from "../statements/to-entries.ts";
import type { HeldText } from "../model/index.ts";
import type { Store } from "../store/store.ts";
import type { ArchiveEntry } from "./archive.ts";
import type { History } from "./history.ts";
import { knownOf } from "./known.ts";

/**
 * Binds what a person states to what it is of, and archives it, all of it or nothing; what is archived
 * already is so once. Throws a `StatementError` for what cannot be stated, `UnknownSubjectError` for what is
 * not there.
 */
export async function archiveStatements(
  history: History,
  store: Store,
  lines: readonly unknown[],
  textOf: (policy: string) => Promise<HeldText | null>,
): Promise<readonly Statement[]> {
  const given = toStatements(lines);
  let bound: Statement[] = [];
  await history.append(async ({ ledger }) => {
    const known = standing(toEntries(ledger));
    bound = [];
    for (const [index, statement] of given.entries()) {
      if (!statement) continue;
      const found = await knownOf(store, statement, known, textOf);
      bound.push(numbered(index, () => bind({ ...statement, subject: found.subject }, found.known)));
    }
    const ids = new Set(known.map(({ id }) => id));
    return { entries: bound.filter(({ id }) => !ids.has(id)).map(entryOf), texts: [] };
  });
  return bound;
}

/** Archives that a statement is taken back; false when none that stands has the id. */
export async function archiveUndo(history: History, id: string, by: Undo): Promise<boolean> {
  let found = false;
  await history.append(async ({ ledger }) => {
    found = standing(toEntries(ledger)).some((statement) => statement.id === id);
    const line = { kind: "UNDO", subject: id, ...by };
    return { entries: found ? [{ kind: "STATEMENT", line }] : [], texts: [] };
  });
  return found;
}

/**
 * Archives the lines of a ledger that was kept in a file, as they are; each once. Answers how many were new.
 * Throws a `StatementError` for a line that is none.
 */
export async function archiveLedger(history: History, lines: readonly unknown[]): Promise<number> {
  toEntries(lines);
  let count = 0;
  await history.append(async ({ ledger }) => {
    const known = new Set(ledger.map((line) => JSON.stringify(line)));
    const fresh = lines.filter((line) => line !== undefined && !known.has(JSON.stringify(line)));
    count = fresh.length;
    const entries = fresh.map((line) => ({ kind: "STATEMENT", line }) as ArchiveEntry);
    return { entries, texts: [] };
  });
  return count;
}

/** A statement as a line of the ledger: its id is made of the line. */
function entryOf({ id: _, ...line }: Statement): ArchiveEntry {
  return { kind: "STATEMENT", line };
}
