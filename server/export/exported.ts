import { hasLabel, nodeOf, type NodeOf, type Store } from "../../graph/index.ts";

/** What every format is told of the graph that it writes. */
export interface Exported {
  readonly store: Store;
  /** Of the graph; null while there is none. */
  readonly revision: string | null;
  /** False during a first load: only what is there already is written. */
  readonly complete: boolean;
  /** The one document that is wanted; null for the library. */
  readonly policy: NodeOf<"Policy"> | null;
  /** Where the explorer is found (`PUBLIC_URL`), without a slash at the end; null: no file carries an address. */
  readonly publicUrl: string | null;
  /** Whether the plans are invented: every file then says so. */
  readonly madeUp: boolean;
}

/** No document has the id that was asked for. */
export class UnknownPolicyError extends Error {}

/**
 * What is exported of a store: all of it, or one document. Throws `UnknownPolicyError` for an id that is no
 * document's.
 */
export async function openExport(
  store: Store,
  { policy, publicUrl, madeUp }: Pick<Exported, "publicUrl" | "madeUp"> & { readonly policy: string | null },
): Promise<Exported> {
  const { revision, complete } = await store.state();
  const node = policy === null ? null : await nodeOf(store, policy);
  if (policy !== null && !(node && hasLabel(node, "Policy")))
    throw new UnknownPolicyError(`没有这份文件：${policy} / there is no such document: ${policy}`);
  const named = node && hasLabel(node, "Policy") ? node : null;
  return { store, revision, complete, policy: named, publicUrl, madeUp };
}
