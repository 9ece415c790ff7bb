import { build, policyOf, type Decision, textsOf, type PolicyGraph, type Store } from "../graph/index.ts";
import { appendDecision, readDecisions } from "./decisions.ts";
import { readCurated, type Source } from "./seeds.ts";

export interface Outcome {
  readonly result: "PUBLISHED" | "UNCHANGED";
  readonly graph: PolicyGraph;
}

/**
 * Puts documents into the library: all that the store holds and these are linked anew and published in one step.
 * A document of a policy that is held takes the place of its text. Twice the same changes nothing.
 */
export async function importDocuments(store: Store, documents: readonly Source[]): Promise<Outcome> {
  const held = (await textsOf(store)).map(({ policy: _policy, ...source }) => source as Source);
  return publish(store, [...held, ...documents]);
}

/** Withdraws a document and all that rests on it; false when no document of that policy is held. */
export async function removeDocument(store: Store, policy: string): Promise<boolean> {
  const held = await textsOf(store);
  if (!held.some((text) => text.policy === policy)) return false;
  await publish(store, held.filter((text) => text.policy !== policy).map(({ policy: _policy, ...source }) => source as Source));
  return true;
}

/**
 * Brings a store up to date on start: the seeds it lacks are added, and a graph made by older rules is made anew.
 * A seed that a user has imported in another wording stays as imported.
 */
export async function ensureSeeds(store: Store, seeds: readonly Source[]): Promise<Outcome["result"]> {
  const held = await textsOf(store);
  const lacking = seeds.filter((seed) => !held.some((text) => text.policy === policyOf(seed)));
  return (await importDocuments(store, lacking)).result;
}

/** Only what a score suggests can be reviewed. */
export class ReviewError extends Error {}

/**
 * Records what a person decided of an inferred relationship, and publishes the graph anew with it. Throws `ReviewError` when
 * the graph has no such relationship, or it is no inference.
 */
export async function reviewRelationship(store: Store, decision: Decision): Promise<Outcome> {
  const held = (await textsOf(store)).map(({ policy: _policy, ...source }) => source as Source);
  const before = await readDecisions();
  // A relationship that was rejected is not in the graph any more, and may be accepted again.
  const without = before.filter(({ relationship }) => relationship !== decision.relationship);
  const known = build(held, await readCurated(), without).relationships.find(({ id }) => id === decision.relationship);
  if (!known) throw new ReviewError(`没有编号为“${decision.relationship}”的关系 / no relationship has the id “${decision.relationship}”`);
  if (known.method !== "INFERRED") throw new ReviewError(`“${decision.relationship}”不是推断得来的关系，无须审核 / the relationship is not inferred and needs no review`);
  await appendDecision(decision);
  return publish(store, held);
}

async function publish(store: Store, sources: readonly Source[]): Promise<Outcome> {
  const graph = build(sources, await readCurated(), await readDecisions());
  return { result: await store.publish(graph), graph };
}
