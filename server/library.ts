import {
  build,
  policyOf,
  type Decision,
  type Holdings,
  type PolicyGraph,
  type Store,
} from "../graph/index.ts";
import { changesBetween, type Changes } from "./changes.ts";
import { changing } from "./changing.ts";
import { appendDecision, readDecisions } from "./decisions.ts";
import { readCurated, type Source } from "./seeds.ts";

export interface Outcome {
  readonly result: "PUBLISHED" | "UNCHANGED";
  readonly graph: PolicyGraph;
}

/**
 * Puts documents into the library: all that the store holds and these are linked anew and published in one
 * step. A document of a policy that is held takes the place of its text. Twice the same changes nothing. This
 * and every other change here throws `StoreConflictError` when other processes keep changing the store.
 */
export function importDocuments(store: Store, documents: readonly Source[]): Promise<Outcome> {
  return changing(store, (held) => publish(store, held, [...sourcesOf(held), ...documents]));
}

export interface ComparedOutcome extends Outcome {
  readonly changes: Changes;
  /** The name of the file whose text the document takes the place of, or null. */
  readonly replaces: string | null;
}

/**
 * Puts one document into the library, or only finds out what that would come to, and says what changes in the
 * graph.
 */
export function importCompared(store: Store, document: Source, dryRun: boolean): Promise<ComparedOutcome> {
  return changing(store, async (held) => {
    const before = sourcesOf(held);
    const [curated, decisions] = [await readCurated(), await readDecisions()];
    const graph = build([...before, document], curated, decisions);
    const changes = changesBetween(build(before, curated, decisions), graph);
    const policy = policyOf(document);
    const replaces = held.texts.find((text) => text.policy === policy)?.name ?? null;
    const foreseen = held.revision === graph.revision ? "UNCHANGED" : "PUBLISHED";
    const result = dryRun ? foreseen : await store.publish(graph, held.revision);
    return { result, graph, changes, replaces };
  });
}

/** Withdraws a document and all that rests on it; false when no document of that policy is held. */
export function removeDocument(store: Store, policy: string): Promise<boolean> {
  return changing(store, async (held) => {
    const kept = held.texts.filter((text) => text.policy !== policy);
    if (kept.length === held.texts.length) return false;
    await publish(store, held, sourcesOf({ ...held, texts: kept }));
    return true;
  });
}

/**
 * Brings a store up to date on start: the seeds it lacks are added, and a graph made by older rules is made
 * anew. A seed that a user has imported in another wording stays as imported.
 */
export async function ensureSeeds(store: Store, seeds: readonly Source[]): Promise<Outcome["result"]> {
  const { result } = await changing(store, (held) => {
    const lacking = seeds.filter((seed) => !held.texts.some((text) => text.policy === policyOf(seed)));
    return publish(store, held, [...sourcesOf(held), ...lacking]);
  });
  return result;
}

/** Only what a score suggests can be reviewed. */
export class ReviewError extends Error {}

/**
 * Records what a person decided of an inferred relationship, and publishes the graph anew with it. Throws
 * `ReviewError` when the graph has no such relationship, or it is no inference. A decision is recorded once,
 * however often publishing is tried; one that could not be published takes effect with the next change.
 */
export function reviewRelationship(store: Store, decision: Decision): Promise<Outcome> {
  return changing(store, async (held, attempt) => {
    const sources = sourcesOf(held);
    if (attempt === 1) {
      await mustBeReviewable(sources, decision.relationship);
      await appendDecision(decision);
    }
    return publish(store, held, sources);
  });
}

/**
 * A relationship that was rejected is not in the graph any more, and may be accepted again: decisions on it
 * do not count.
 */
async function mustBeReviewable(sources: readonly Source[], id: string): Promise<void> {
  const others = (await readDecisions()).filter(({ relationship }) => relationship !== id);
  const known = build(sources, await readCurated(), others).relationships.find((other) => other.id === id);
  if (!known) throw new ReviewError(`没有编号为“${id}”的关系 / no relationship has the id “${id}”`);
  if (known.method !== "INFERRED")
    throw new ReviewError(
      `“${id}”不是推断得来的关系，无须审核 / the relationship is not inferred and needs no review`,
    );
}

function sourcesOf({ texts }: Holdings): Source[] {
  return texts.map(({ policy: _policy, ...source }) => source as Source);
}

/**
 * Decisions are read after the holdings: one that another process records later comes with a later revision.
 */
async function publish(store: Store, held: Holdings, sources: readonly Source[]): Promise<Outcome> {
  const graph = build(sources, await readCurated(), await readDecisions());
  return { result: await store.publish(graph, held.revision), graph };
}
