import {
  build,
  currentIdOf,
  documentOf,
  formerPolicyIdOf,
  policyOf,
  sourceOf,
  type Built,
  type Holdings,
  type Store,
} from "../graph/index.ts";
import { changesBetween, type Changes } from "./changes.ts";
import { changing } from "./changing.ts";
import { readLedger, type TornLine } from "./ledger.ts";
import { readCurated, type Source } from "./seeds.ts";

export interface Outcome {
  readonly result: "PUBLISHED" | "UNCHANGED";
  /** With the texts that took the place of others, and the statements that match nothing any more. */
  readonly graph: Built;
  /** Lines of the ledger that a crash cut off, and that say nothing. */
  readonly torn: readonly TornLine[];
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
    const [curated, { lines, torn }] = [await readCurated(), await readLedger()];
    const graph = build([...before, document], curated, lines);
    const changes = changesBetween(build(before, curated, lines), graph);
    const policy = graph.texts.find(({ sha256 }) => sha256 === document.sha256)!.policy;
    const replaces = held.texts.find((text) => text.policy === policy)?.name ?? null;
    const foreseen = held.revision === graph.revision ? "UNCHANGED" : "PUBLISHED";
    const result = dryRun ? foreseen : await store.publish(graph, held.revision);
    return { result, graph, torn, changes, policy, replaces };
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

/** The documents that a store holds. */
export function sourcesOf({ texts }: Holdings): Source[] {
  return texts.map(sourceOf);
}

/**
 * Links documents anew with all that people stated, and publishes the graph unless another process was faster.
 * The ledger is read after the holdings: what another process records later comes with a later revision.
 */
export async function publish(store: Store, held: Holdings, sources: readonly Source[]): Promise<Outcome> {
  const { lines, torn } = await readLedger();
  const graph = build(sources, await readCurated(), lines);
  return { result: await store.publish(graph, held.revision), graph, torn };
}
