import type { PolicyGraph } from "../model/index.ts";
import type { Statement } from "./statements/statement.ts";

export type Row = Readonly<Record<string, unknown>>;

export type Published = "PUBLISHED" | "UNCHANGED";

/**
 * A graph database with one graph in it. Two engines implement it (embedded, neo4j);
 * `test/contract/store.contract.ts` says what both promise. Errors are of `store/errors.ts`; after a failed
 * call the graph is what it was before.
 */
export interface Store {
  readonly engine: "embedded" | "neo4j";

  /** Runs a reading statement of `store/statements`; values go in as parameters only. */
  read(statement: Statement, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;

  /**
   * Replaces the whole graph in one transaction: readers see the old graph or the new one. Answers
   * "UNCHANGED", and writes nothing, when the store already has this revision. `basis` is the revision that
   * the graph was built from (null: none yet). When the store holds another by the time this one may write,
   * it throws `StoreConflictError` and writes nothing. Without a basis the graph replaces whatever is there.
   */
  publish(graph: PolicyGraph, basis?: string | null): Promise<Published>;

  /** Waits for what is under way, then lets go of the file or the connections. */
  close(): Promise<void>;
}
