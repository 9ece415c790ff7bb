import {
  build,
  fromLayout,
  policyOf,
  stateOf,
  type Decision,
  textsOf,
  type PolicyGraph,
  type Store,
} from "../graph/index.ts";
import { changesBetween, type Changes } from "./changes.ts";
import { appendDecision, readDecisions } from "./decisions.ts";
import { inTurn } from "./in-turn.ts";
import { readCurated, type Source } from "./seeds.ts";

export interface Outcome {
  readonly result: "PUBLISHED" | "UNCHANGED";
  readonly graph: PolicyGraph;
}

/** What is in the library is read, linked and published as one: two changes at once would lose one of them. */
const alone = inTurn();

/**
 * Puts documents into the library: all that the store holds and these are linked anew and published in one step.
 * A document of a policy that is held takes the place of its text. Twice the same changes nothing.
 */
export function importDocuments(store: Store, documents: readonly Source[]): Promise<Outcome> {
  return alone(async () => publish(store, [...(await heldSources(store)), ...documents]));
}

export interface ComparedOutcome extends Outcome {
  readonly changes: Changes;
  /** The name of the file whose text the document takes the place of, or null. */
  readonly replaces: string | null;
}

/** Puts one document into the library, or only finds out what that would come to, and says what it changes in the graph. */
export function importCompared(store: Store, document: Source, dryRun: boolean): Promise<ComparedOutcome> {
  return alone(async () => {
    const texts = await textsOf(store);
    const held = sourcesOf(texts);
    const [curated, decisions] = [await readCurated(), await readDecisions()];
    const graph = build([...held, document], curated, decisions);
    const changes = changesBetween(build(held, curated, decisions), graph);
    const policy = policyOf(document);
    const replaces = texts.find((text) => text.policy === policy)?.name ?? null;
    const result = dryRun
      ? (await stateOf(store)).revision === graph.revision
        ? "UNCHANGED"
        : "PUBLISHED"
      : await store.publish(graph);
    return { result, graph, changes, replaces };
  });
}

/** Withdraws a document and all that rests on it; false when no document of that policy is held. */
export function removeDocument(store: Store, policy: string): Promise<boolean> {
  return alone(async () => {
    const held = await textsOf(store);
    if (!held.some((text) => text.policy === policy)) return false;
    await publish(store, sourcesOf(held.filter((text) => text.policy !== policy)));
    return true;
  });
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
export function reviewRelationship(store: Store, decision: Decision): Promise<Outcome> {
  return alone(async () => {
    const held = await heldSources(store);
    const before = await readDecisions();
    // A relationship that was rejected is not in the graph any more, and may be accepted again.
    const without = before.filter(({ relationship }) => relationship !== decision.relationship);
    const known = build(held, await readCurated(), without).relationships.find(
      ({ id }) => id === decision.relationship,
    );
    if (!known)
      throw new ReviewError(
        `没有编号为“${decision.relationship}”的关系 / no relationship has the id “${decision.relationship}”`,
      );
    if (known.method !== "INFERRED")
      throw new ReviewError(
        `“${decision.relationship}”不是推断得来的关系，无须审核 / the relationship is not inferred and needs no review`,
      );
    await appendDecision(decision);
    return publish(store, held);
  });
}

async function heldSources(store: Store): Promise<Source[]> {
  return sourcesOf(await textsOf(store));
}

function sourcesOf(texts: Awaited<ReturnType<typeof textsOf>>): Source[] {
  return texts.map(
    ({ policy: _policy, layout, ...source }) => ({ ...source, ...fromLayout(layout) }) as Source,
  );
}

async function publish(store: Store, sources: readonly Source[]): Promise<Outcome> {
  const graph = build(sources, await readCurated(), await readDecisions());
  return { result: await store.publish(graph), graph };
}
