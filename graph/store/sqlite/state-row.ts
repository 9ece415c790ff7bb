import type { GraphState } from "../difference.ts";
import type { Database } from "./database.ts";

const EMPTY: GraphState = {
  revision: null,
  documents: 0,
  position: 0,
  complete: true,
  progress: null,
  counts: { nodes: {}, relationships: {} },
};

/** What is known of the graph in a database. */
export function readState(database: Database): GraphState {
  const row = database.row("SELECT revision, data FROM state");
  if (!row) return EMPTY;
  return {
    ...(JSON.parse(String(row[1])) as Omit<GraphState, "revision">),
    revision: row[0] as string | null,
  };
}

/** Writes it, in the transaction that changes the graph. */
export function writeState(state: GraphState, database: Database): void {
  const { revision, documents, position, complete, progress, counts } = state;
  database.run(
    "INSERT INTO state (key, revision, loads, data) VALUES (1, ?, 0, ?) " +
      "ON CONFLICT (key) DO UPDATE SET revision = excluded.revision, data = excluded.data",
    revision,
    JSON.stringify({ documents, position, complete, progress, counts }),
  );
}

/** The number of the load that was begun last: a load that finds another than its own was overtaken. */
export function lastLoad(database: Database): number {
  return Number(database.row("SELECT loads FROM state")?.[0] ?? 0);
}

/** Begins a load and answers its number. */
export function beginLoad(database: Database): number {
  database.run("UPDATE state SET loads = loads + 1");
  return lastLoad(database);
}
