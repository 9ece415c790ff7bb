import { mkdir } from "node:fs/promises";
import { dirname } from "node:path";
import type { GrafeoDB } from "@grafeo-db/js";
import type { PolicyGraph } from "../model/index.ts";
import { openingError, writingError } from "./file-faults.ts";
import { writeGraph } from "./publish.ts";
import { state } from "./statements/read.ts";
import type { Published, Row, Store } from "./store.ts";

/**
 * What this engine needs on opening. A UNIQUE constraint makes no index here: without the index, loading
 * 10,000 nodes takes minutes; with it, a second.
 */
const OPENING = [
  "CREATE CONSTRAINT entity_id IF NOT EXISTS FOR (n:Entity) REQUIRE n.id IS UNIQUE",
  "CREATE INDEX entity_id_index IF NOT EXISTS FOR (n:Entity) ON (n.id)",
];

/** A checkpoint is due when the write-ahead log holds so many bytes; the engine makes none by itself. */
const CHECKPOINT_BYTES = 4 * 1024 * 1024;

/**
 * The store inside this process: a file, or memory when `path` is null. One process at a time can hold the
 * file. Throws `StoreLockedError` or `StoreUnavailableError` when it cannot be opened.
 */
export async function openEmbedded(path: string | null): Promise<Store> {
  // The named export is not there at run time on Node 20.
  const { default: grafeo } = await import("@grafeo-db/js");
  let database: GrafeoDB;
  try {
    if (path) await mkdir(dirname(path), { recursive: true });
    database = path ? grafeo.GrafeoDB.create(path) : grafeo.GrafeoDB.create();
  } catch (cause) {
    throw openingError(path, cause);
  }
  try {
    if (path) database.setCheckpointTriggers({ walBytes: CHECKPOINT_BYTES });
    for (const statement of OPENING) await database.executeCypher(statement);
  } catch (cause) {
    database.close();
    throw openingError(path, cause);
  }
  return new EmbeddedStore(database, path);
}

class EmbeddedStore implements Store {
  readonly engine = "embedded";
  /** Overlapping writers are refused by the engine, so they queue here. */
  private lastWrite: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly database: GrafeoDB,
    private readonly path: string | null,
  ) {}

  async read(
    statement: { readonly text: string },
    parameters: Readonly<Record<string, unknown>> = {},
  ): Promise<Row[]> {
    const result = await this.database.executeCypher(statement.text, parameters);
    return result.toArray() as Row[];
  }

  publish(graph: PolicyGraph, basis?: string | null): Promise<Published> {
    const turn = this.lastWrite.then(() => this.write(graph, basis));
    this.lastWrite = turn.catch(() => undefined);
    return turn;
  }

  async close(): Promise<void> {
    await this.lastWrite;
    this.database.close();
  }

  private async write(graph: PolicyGraph, basis: string | null | undefined): Promise<Published> {
    // The same revision needs no transaction, and most starts publish the same.
    const [before] = await this.read(state);
    if (before?.revision === graph.revision) return "UNCHANGED";
    const transaction = this.database.beginTransaction();
    try {
      const outcome = await writeGraph(
        graph,
        basis,
        async (statement, parameters) =>
          (await transaction.executeCypher(statement.text, parameters)).toArray() as Row[],
      );
      transaction.commit();
      return outcome;
    } catch (error) {
      transaction.rollback();
      throw writingError(this.path, error);
    }
  }
}
