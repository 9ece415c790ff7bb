import {
  bind,
  build,
  currentIdOf,
  numbered,
  toStatements,
  type Statement,
  type Store,
  type Undo,
} from "../graph/index.ts";
import { changing } from "./changing.ts";
import { appendStatements, appendUndo, readLedger } from "./ledger.ts";
import { publish, sourcesOf, type Outcome } from "./library.ts";
import { readCurated } from "./seeds.ts";

export interface Stated extends Outcome {
  /** As recorded: bound to what they are of, with their ids. */
  readonly statements: readonly Statement[];
}

/**
 * Records what a person states, all of it or nothing, and publishes the graph anew with it. `lines` are as the
 * contract has them. Throws a `StatementError` for what cannot be stated, `UnknownSubjectError` for what is not
 * there. It is recorded once, however often publishing is tried; what could not be published takes effect with
 * the next change.
 */
export function state(store: Store, lines: readonly unknown[]): Promise<Stated> {
  const given = toStatements(lines);
  let statements: Statement[] = [];
  return changing(store, async (held, attempt) => {
    const sources = sourcesOf(held);
    if (attempt === 1) {
      // A relationship that was rejected is not in the graph any more, and may be accepted again.
      const ledger = (await readLedger()).entries
        .filter(({ statement, undone }) => undone === null && statement.kind !== "DECISION")
        .map(({ statement }) => statement);
      const known = build(sources, await readCurated(), ledger);
      statements = [];
      for (const [index, statement] of given.entries()) {
        if (!statement) continue;
        const subject = await currentIdOf(store, statement.subject);
        statements.push(numbered(index, () => bind({ ...statement, subject }, known)));
      }
      await appendStatements(statements);
    }
    return { ...(await publish(store, held, sources)), statements };
  });
}

/** Takes a statement back and publishes the graph without it; null when none that stands has the id. */
export function undo(store: Store, id: string, by: Undo): Promise<Outcome | null> {
  return changing(store, async (held, attempt) => {
    if (attempt === 1 && !(await appendUndo(id, by))) return null;
    return publish(store, held, sourcesOf(held));
  });
}
