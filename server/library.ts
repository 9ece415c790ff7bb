import {
  build,
  currentIdOf,
  documentOf,
  formerPolicyIdOf,
  policyOf,
  sourceOf,
  subjectOf,
  type Built,
  type Decision,
  type GraphRelationship,
  type Holdings,
  type Store,
} from "../graph/index.ts";
import { changesBetween, type Changes } from "./changes.ts";
import { changing } from "./changing.ts";
import { appendDecision, readDecisions } from "./decisions.ts";
import { readCurated, type Source } from "./seeds.ts";

export interface Outcome {
  readonly result: "PUBLISHED" | "UNCHANGED";
  /** With the texts that took the place of others, and the decisions that no relationship matches any more. */
  readonly graph: Built;
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
  /** The id under which the document is held, or would be. */
  readonly policy: string;
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
    const policy = graph.texts.find(({ sha256 }) => sha256 === document.sha256)!.policy;
    const replaces = held.texts.find((text) => text.policy === policy)?.name ?? null;
    const foreseen = held.revision === graph.revision ? "UNCHANGED" : "PUBLISHED";
    const result = dryRun ? foreseen : await store.publish(graph, held.revision);
    return { result, graph, changes, policy, replaces };
  });
}

/**
 * Withdraws a document and all that rests on it; false when no document of that policy is held. Ids of earlier versions
 * count, too.
 */
export function removeDocument(store: Store, id: string): Promise<boolean> {
  return changing(store, async (held) => {
    const policy = await currentIdOf(store, id);
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
    const ids = new Set(held.texts.map(({ policy }) => policy));
    const lacking = seeds.filter((seed) => !idsOf(seed).some((id) => ids.has(id)));
    return publish(store, held, [...sourcesOf(held), ...lacking]);
  });
  return result;
}

/** Under which a document is held: by the rule of today, or by that of earlier versions, which a store keeps. */
function idsOf(source: Source): string[] {
  return [policyOf(source), formerPolicyIdOf(documentOf(source).metadata, source.sha256)];
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
      const decided = await reviewable(sources, decision.relationship);
      await appendDecision({ ...decision, relationship: decided.id, on: subjectOf(decided) });
    }
    return publish(store, held, sources);
  });
}

/**
 * The relationship that has the id, or had it in an earlier version. One that was rejected is not in the graph
 * any more, and may be accepted again: what was decided before does not count here.
 */
async function reviewable(sources: readonly Source[], id: string): Promise<GraphRelationship> {
  const { relationships } = build(sources, await readCurated(), []);
  const known = relationships.find((other) => other.id === id || isFormerly(other, id));
  if (!known) throw new ReviewError(`没有编号为“${id}”的关系 / no relationship has the id “${id}”`);
  if (known.method !== "INFERRED")
    throw new ReviewError(
      `“${id}”不是推断得来的关系，无须审核 / the relationship is not inferred and needs no review`,
    );
  return known;
}

/** Digits of the ids that earlier versions gave, with which today's begin where the policies kept theirs. */
const FORMER_DIGITS = 12;

function isFormerly(relationship: GraphRelationship, id: string): boolean {
  return relationship.formerId === id || (id.length === FORMER_DIGITS && relationship.id.startsWith(id));
}

function sourcesOf({ texts }: Holdings): Source[] {
  return texts.map(sourceOf);
}

/**
 * Decisions are read after the holdings: one that another process records later comes with a later revision.
 */
async function publish(store: Store, held: Holdings, sources: readonly Source[]): Promise<Outcome> {
  const graph = build(sources, await readCurated(), await readDecisions());
  return { result: await store.publish(graph, held.revision), graph };
}
