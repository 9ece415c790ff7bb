import type { PolicyGraph } from "../../model/index.ts";
import type { Difference } from "../difference.ts";
import type { Published } from "../store.ts";
import { BATCH, batchesOf } from "./batches.ts";
import { changesOf, creatingNodes, creatingRelationships, puttingTexts, type Change } from "./changes.ts";
import type { Run } from "./connection.ts";
import { conflict } from "../conflict.ts";
import { StoreMismatchError } from "./faults.ts";
import { Counting, lockState, writeState } from "./state.ts";
import { TYPES } from "../../model/index.ts";
import { wipeFormer, wipeNodes, wipeRelationships, type Statement } from "./writing.ts";

/** What goes before a whole graph comes. */
export const WIPES: readonly Statement[] = [...TYPES.map(wipeRelationships), wipeNodes, wipeFormer];

/** Leads the graph on by a difference, in the transaction that is open. */
export async function writeDifference(difference: Difference, run: Run): Promise<Published> {
  const { state } = await lockState(run);
  const { basis, after } = difference;
  if (state.complete && state.revision === after.revision) return "UNCHANGED";
  if (!state.complete || state.revision !== basis) throw conflict();
  await writeChanges(changesOf(difference), run);
  await writeState(run, after);
  return "PUBLISHED";
}

/** Writes a whole graph in place of what is there, in the transaction that is open: for small ones. */
export async function writeGraph(
  graph: PolicyGraph,
  basis: string | null | undefined,
  run: Run,
): Promise<Published> {
  const { state, load } = await lockState(run);
  if (state.complete && state.revision === graph.revision) return "UNCHANGED";
  if (basis !== undefined && (!state.complete || state.revision !== basis)) throw conflict();
  for (const statement of WIPES)
    while ((await written(statement, { limit: BATCH.rows }, run)) === BATCH.rows);
  await writeChanges(
    [
      ...creatingNodes(graph.nodes),
      ...creatingRelationships(graph.relationships),
      ...puttingTexts(graph.texts),
    ],
    run,
  );
  const counting = new Counting();
  counting.add(graph);
  const after = {
    revision: graph.revision,
    documents: graph.texts.length,
    position: 0,
    complete: true,
    progress: null,
    counts: counting.counts,
  };
  // A load that is under way finds that it is no more.
  await writeState(run, after, { load: load + 1, loading: false });
  return "PUBLISHED";
}

/** Throws a `StoreMismatchError` where a row does not find what it is to change, or an end is not there. */
export async function writeChanges(changes: readonly Change[], run: Run): Promise<void> {
  for (const { statement, rows, each } of changes)
    for (const batch of batchesOf(rows)) {
      const count = await written(statement, { rows: batch }, run);
      if (each && count !== batch.length) throw new StoreMismatchError(statement.name, batch.length, count);
    }
}

/** Runs a writing statement; answers how many rows it wrote. */
export async function written(
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
  run: Run,
): Promise<number> {
  const [row] = await run(statement.text, parameters);
  return Number(row?.count ?? 0);
}
