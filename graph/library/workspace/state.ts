import { hash } from "node:crypto";
import { RULES_VERSION } from "../../link/rules-version.ts";
import type { Database } from "../../store/sqlite/database.ts";
import type { Standing } from "./fragments.ts";
import type { Tally } from "./tally.ts";

/** What a workspace knows of itself. */
export interface WorkspaceState {
  /** Null while nothing was made. */
  readonly revision: string | null;
  readonly position: number;
  readonly documents: number;
  /** Hash of the statements that were taken over. */
  readonly ledger: string;
  readonly counts: Tally;
}

const NOTHING: WorkspaceState = { revision: null, position: 0, documents: 0, ledger: "", counts: {} };

export function readState(database: Database): WorkspaceState {
  const row = database.prepare("SELECT value FROM facts WHERE name = 'state'").get();
  return row ? (JSON.parse((row as { readonly value: string }).value) as WorkspaceState) : NOTHING;
}

export function writeState(state: WorkspaceState, database: Database): void {
  database.prepare("INSERT OR REPLACE INTO facts VALUES ('state', ?)").run(JSON.stringify(state));
}

/**
 * A hash of all that a graph is made of: equal documents and equal statements have an equal one, in any
 * order.
 */
export function revisionOf(documents: readonly Standing[], curated: string, ledger: string): string {
  const lines = documents.map(({ policy, hash: whole }) => JSON.stringify([policy, whole])).toSorted();
  return hash("sha256", [RULES_VERSION, curated, ledger, ...lines].join("\n"), "hex");
}
