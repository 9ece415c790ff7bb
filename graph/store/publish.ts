import { LABELS, TYPES, type PolicyGraph } from "../model/index.ts";
import { StoreConflictError } from "./errors.ts";
import type { Published, Row } from "./store.ts";
import { toNodeRow, toRelationshipRow } from "./records.ts";
import { state } from "./statements/read.ts";
import type { Statement } from "./statements/statement.ts";
import {
  createNodes,
  createRelationships,
  createTexts,
  lockState,
  removeAll,
  setState,
} from "./statements/write.ts";

/** Runs a statement in the transaction that is open. */
export type Run = (
  statement: Statement,
  parameters: Readonly<Record<string, unknown>>,
) => Promise<readonly Row[]>;

/** Rows in one statement: large enough to be fast, small enough for a server with a small heap. */
const BATCH = 1_000;

/**
 * Writes a whole graph in place of what is there, unless that is the same revision. The caller opens the
 * transaction, and rolls it back when this throws. Throws `StoreConflictError` when what is there is not the
 * `basis` the graph was built from.
 */
export async function writeGraph(
  graph: PolicyGraph,
  basis: string | null | undefined,
  run: Run,
): Promise<Published> {
  await run(lockState, {});
  // A statement of its own: what was read before the lock was granted may be out of date.
  const [held] = await run(state, {});
  const revision = held?.revision ?? null;
  if (revision === graph.revision) return "UNCHANGED";
  if (basis !== undefined && revision !== basis) throw conflict();
  await run(removeAll, {});
  for (const label of LABELS)
    await inBatches(
      createNodes(label),
      graph.nodes.filter((node) => node.label === label).map(toNodeRow),
      run,
    );
  for (const type of TYPES) {
    const rows = graph.relationships
      .filter((relationship) => relationship.type === type)
      .map(toRelationshipRow);
    await inBatches(createRelationships(type), rows, run);
  }
  const texts = graph.texts.map((text) => ({ id: `${text.policy}#text`, properties: { ...text } }));
  for (const text of texts) await run(createTexts, { rows: [text] });
  await run(setState, { revision: graph.revision, documents: graph.texts.length });
  return "PUBLISHED";
}

/** Two that change one store: the first one wrote, and this one's graph lacks what it wrote. */
export function conflict(cause?: unknown): StoreConflictError {
  return new StoreConflictError(
    "图库刚被另一个进程修改，这次修改没有写入，请再试一次 / another process has just changed the store; this change was not written; try again",
    { cause },
  );
}

async function inBatches(statement: Statement, rows: readonly unknown[], run: Run): Promise<void> {
  for (let start = 0; start < rows.length; start += BATCH)
    await run(statement, { rows: rows.slice(start, start + BATCH) });
}
