import type { StatementKind } from "../model/index.ts";
import { isOf, type Statement } from "./statement.ts";

/** The statements that stand while a graph is made, and which of them were found to be of something in it. */
export interface Replay {
  readonly of: <Kind extends StatementKind>(kind: Kind) => Extract<Statement, { readonly kind: Kind }>[];
  readonly matched: (statement: Statement) => void;
  /** Those that match nothing any more; they are kept, and apply again when what they are of comes back. */
  readonly unmatched: () => Statement[];
}

export function replayOf(statements: readonly Statement[]): Replay {
  const found = new Set<Statement>();
  return {
    of: (kind) => statements.filter((statement) => isOf(statement, kind)),
    matched: (statement) => void found.add(statement),
    unmatched: () => statements.filter((statement) => !found.has(statement)),
  };
}
