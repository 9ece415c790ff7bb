import type { PolicyGraph } from "../../model/index.ts";
import type { Counts, GraphState } from "../difference.ts";
import type { Row } from "../store.ts";
import type { Run } from "./connection.ts";

/*
 * One node knows the state of the graph. Whoever writes it first in a transaction writes alone: another that
 * would write waits for it. `load` numbers the loads that were begun, `steps` the batches of the one under
 * way, `beat` tells that its process lives.
 */

/** What the node holds, beyond what the port tells. */
export interface Held {
  readonly state: GraphState;
  readonly load: number;
  readonly steps: number;
  readonly beat: number;
  /**
   * True while a process says that it is loading; it says so no more when it fails, but not when it is
   * killed.
   */
  readonly loading: boolean;
}

const EMPTY: GraphState = {
  revision: null,
  documents: 0,
  position: 0,
  complete: true,
  progress: null,
  counts: { nodes: {}, relationships: {} },
};

export const READ_STATE = "MATCH (n:State {id: 'state'}) RETURN properties(n) AS properties";
const LOCK = "MERGE (n:Entity {id: 'state'}) SET n:State, n.locked = true";
const WRITE = "MATCH (n:State {id: 'state'}) SET n += $state, n.locked = false";

/** What is held of the state, from the rows of `READ_STATE`. */
export function heldFrom([row]: readonly Row[]): Held {
  const held = (row?.properties ?? {}) as Readonly<Record<string, unknown>>;
  const complete = held.complete !== false;
  const state: GraphState = {
    revision: typeof held.revision === "string" ? held.revision : null,
    documents: Number(held.documents ?? 0),
    position: Number(held.position ?? 0),
    complete,
    progress: complete ? null : { done: Number(held.done ?? 0), of: Number(held.of ?? 0) },
    counts: typeof held.counts === "string" ? (JSON.parse(held.counts) as Counts) : EMPTY.counts,
  };
  const { load = 0, steps = 0, beat = 0 } = held;
  return {
    state,
    load: Number(load),
    steps: Number(steps),
    beat: Number(beat),
    loading: held.loading === true,
  };
}

/** True where counts were written beside the graph: a store of an earlier version has none. */
export function hasCounts([row]: readonly Row[]): boolean {
  return typeof (row?.properties as { counts?: unknown } | undefined)?.counts === "string";
}

/** Waits until this transaction alone may write; answers what is held by then. */
export async function lockState(run: Run): Promise<Held> {
  await run(LOCK);
  // A statement of its own: what was read before the lock was granted may be out of date.
  return heldFrom(await run(READ_STATE));
}

/** Last statement of a transaction that changes the graph. */
export async function writeState(
  run: Run,
  state: GraphState,
  more: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const { counts, progress, ...facts } = state;
  const written = { ...facts, done: progress?.done ?? null, of: progress?.of ?? null };
  await run(WRITE, { state: { ...written, counts: JSON.stringify(counts), ...more } });
}

/** Counts that grow as parts are added to them. */
export class Counting {
  private readonly nodes: Record<string, number> = {};
  private readonly relationships: Record<string, Record<string, number>> = {};

  add({ nodes, relationships }: Pick<PolicyGraph, "nodes" | "relationships">): void {
    for (const { label } of nodes) this.nodes[label] = (this.nodes[label] ?? 0) + 1;
    for (const { type, method } of relationships) {
      const methods = (this.relationships[type] ??= {});
      methods[method] = (methods[method] ?? 0) + 1;
    }
  }

  get counts(): Counts {
    return { nodes: this.nodes, relationships: this.relationships };
  }
}

/** The rows of the question `countNodes`. */
export function nodeCountsOf({ nodes }: Counts): Row[] {
  return Object.keys(nodes)
    .toSorted()
    .map((label) => ({ label, count: nodes[label as keyof typeof nodes] }));
}

/** The rows of the question `countRelationships`. */
export function relationshipCountsOf({ relationships }: Counts): Row[] {
  const types = Object.entries(relationships).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return types.flatMap(([type, methods]) =>
    Object.entries(methods)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([method, count]) => ({ type, method, count })),
  );
}
