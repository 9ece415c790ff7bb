import { setTimeout as pause } from "node:timers/promises";
import type { Difference, GraphState } from "../difference.ts";
import type { LoadStep } from "../store.ts";
import { BATCH, batchesOf } from "./batches.ts";
import { creatingNodes, creatingRelationships, puttingTexts, type Change } from "./changes.ts";
import type { Connection, Run } from "./connection.ts";
import { conflict } from "../conflict.ts";
import { WIPES, writeChanges, written } from "./publish.ts";
import { Counting, heldFrom, lockState, READ_STATE, writeState, type Held } from "./state.ts";

/**
 * A process that loads says so often; one that has said nothing for so long was killed, and its load is begun
 * anew.
 */
const BEAT_MS = 1_000;
const DEAD_AFTER_MS = 6_000;
const LOOK_EVERY_MS = 250;

const BEAT = "MATCH (n:State {id: 'state'}) WHERE n.load = $load SET n.beat = n.beat + 1";

/**
 * Writes a whole graph in transactions that each fit the memory of a small server. Throws
 * `StoreConflictError` when another process is loading, or has taken over. Broken off, it leaves a state that
 * is not complete.
 */
export async function loadGraph(
  connection: Connection,
  steps: AsyncIterable<LoadStep>,
  after: Difference["after"],
): Promise<void> {
  const load = await begin(connection, after.documents);
  const loading = new Loading(connection, load, after.documents);
  const alive = new AbortController();
  void beat(connection, load, alive.signal);
  try {
    for (const statement of WIPES)
      while ((await loading.step((run) => written(statement, { limit: BATCH.rows }, run))) === BATCH.rows);
    for await (const step of steps) await loading.write(step);
    await loading.end(after);
  } catch (error) {
    await loading.letGo().catch(() => {});
    throw error;
  } finally {
    alive.abort();
  }
}

/**
 * Claims the store for a load of so many documents; waits where one that another process began may be alive.
 */
async function begin(connection: Connection, of: number): Promise<number> {
  let seen: Held | null = null;
  for (let waited = 0; ; waited += LOOK_EVERY_MS) {
    const held = heldFrom(await connection.read(READ_STATE));
    if (held.state.complete || !held.loading || waited >= DEAD_AFTER_MS) return claim(connection, held, of);
    if (seen && (held.load !== seen.load || held.beat !== seen.beat)) throw conflict();
    seen = held;
    await pause(LOOK_EVERY_MS);
  }
}

function claim(connection: Connection, seen: Held, of: number): Promise<number> {
  return connection.write(async (run) => {
    const held = await lockState(run);
    if (held.load !== seen.load || held.beat !== seen.beat) throw conflict();
    const load = held.load + 1;
    await writeState(run, underWay(0, of, new Counting()), { load, steps: 0, beat: 0, loading: true });
    return load;
  });
}

/**
 * Says until the signal comes that the process lives. What hinders it will hinder the load, too, and is told
 * there.
 */
async function beat(connection: Connection, load: number, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await pause(BEAT_MS, undefined, { signal, ref: false }).catch(() => undefined);
    if (!signal.aborted) await connection.write((run) => run(BEAT, { load })).catch(() => undefined);
  }
}

function underWay(done: number, of: number, counting: Counting): GraphState {
  const progress = { done, of };
  return { revision: null, documents: done, position: 0, complete: false, progress, counts: counting.counts };
}

/** A load under way: every transaction first makes sure that it still is. */
class Loading {
  private steps = 0;
  private done = 0;
  private readonly counting = new Counting();

  constructor(
    private readonly connection: Connection,
    private readonly load: number,
    private readonly of: number,
  ) {}

  async write(step: LoadStep): Promise<void> {
    await this.inBatches(creatingNodes(step.nodes));
    await this.inBatches(creatingRelationships(step.relationships));
    await this.inBatches(puttingTexts(step.texts));
    this.counting.add(step);
    this.done += step.documents;
    await this.step((run) => writeState(run, underWay(this.done, this.of, this.counting)));
  }

  /** The last transaction: the graph is whole. */
  async end(after: Difference["after"]): Promise<void> {
    await this.step((run) => writeState(run, after, { loading: false }));
  }

  /** The next load need not wait whether this one is alive. */
  async letGo(): Promise<void> {
    await this.step((run) =>
      writeState(run, underWay(this.done, this.of, this.counting), { loading: false }),
    );
  }

  /**
   * One transaction. The driver does it again when the server fell silent while it was committed: then the
   * count of steps tells whether it was written.
   */
  async step<T>(work: (run: Run) => Promise<T>): Promise<T | undefined> {
    const next = this.steps + 1;
    const answer = await this.connection.write(async (run) => {
      const held = await lockState(run);
      if (held.load !== this.load) throw conflict();
      if (held.steps === next) return undefined;
      const result = await work(run);
      await run("MATCH (n:State {id: 'state'}) SET n.steps = $next, n.locked = false", { next });
      return result;
    });
    this.steps = next;
    return answer;
  }

  private async inBatches(changes: readonly Change[]): Promise<void> {
    for (const { statement, rows, each } of changes)
      for (const batch of batchesOf(rows))
        await this.step((run) => writeChanges([{ statement, rows: batch, each }], run));
  }
}
