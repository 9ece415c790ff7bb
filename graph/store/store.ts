import type { PolicyGraph } from "../model/index.ts";
import type { Difference, GraphState } from "./difference.ts";
import type { Question } from "./questions.ts";

export type Row = Readonly<Record<string, unknown>>;

export type Published = "PUBLISHED" | "UNCHANGED";

/** A part of a load: nodes, then relationships between nodes that came before, then texts. */
export interface LoadStep {
  readonly nodes: PolicyGraph["nodes"];
  readonly relationships: PolicyGraph["relationships"];
  readonly texts: PolicyGraph["texts"];
  /** Documents that are whole once this step is written. */
  readonly documents: number;
}

/**
 * A graph database with one graph in it. Two engines implement it (embedded, neo4j);
 * `test/contract/store.contract.ts` says what both promise. Errors are of `store/errors.ts`; after a failed
 * call the graph is what it was before.
 */
export interface Store {
  readonly engine: "embedded" | "neo4j";

  /** The rows that answer a question; a runner puts values in as parameters only. */
  read(question: Question, parameters?: Readonly<Record<string, unknown>>): Promise<Row[]>;

  /**
   * Replaces the whole graph in one transaction: readers see the old graph or the new one. Answers
   * "UNCHANGED", and writes nothing, when the store already has this revision. `basis` is the revision that
   * the graph was built from (null: none yet). When the store holds another by the time this one may write,
   * it throws `StoreConflictError` and writes nothing. Without a basis the graph replaces whatever is there.
   */
  publish(graph: PolicyGraph, basis?: string | null): Promise<Published>;

  /** What is known of the graph. */
  state(): Promise<GraphState>;

  /**
   * Leads the graph on by one difference in one transaction. Answers "UNCHANGED", and writes nothing, when
   * the store has the revision after it already. Throws `StoreConflictError` and writes nothing when it holds
   * another than the basis.
   */
  apply(difference: Difference): Promise<Published>;

  /**
   * Writes a whole graph in steps that each fit the smallest heap an engine ships with, in place of what is
   * there; `state` says `complete: false` and how far it is until the last step. Broken off, it is begun anew
   * by the next load, and nothing of the archive is touched. Every node comes before the relationships that
   * end at it.
   */
  load(steps: AsyncIterable<LoadStep>, after: Difference["after"]): Promise<void>;

  /** Waits for what is under way, then lets go of the file or the connections. */
  close(): Promise<void>;
}
