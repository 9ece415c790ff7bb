import { answeringFor, issuedOnOf, type Answering, type NodeOf, type Store } from "../../graph/index.ts";
import { toObject, type NodeObject } from "./node.type.ts";

/** A deadline as resolvers hand it on; one that is asked with others shares with them what is looked up for all at once. */
export type DeadlineObject = NodeObject<"Deadline"> & { readonly shared?: Shared };

/** What is looked up when the first of those that share it asks. */
export interface Shared {
  readonly issuedOn: () => Promise<ReadonlyMap<string, string>>;
  readonly answering: () => Promise<ReadonlyMap<string, Answering>>;
}

export function toDeadlineObjects(store: Store, deadlines: readonly NodeOf<"Deadline">[]): DeadlineObject[] {
  const shared = sharedBy(store, deadlines);
  return deadlines.map((deadline) => ({ ...toObject(deadline), shared }));
}

export function sharedBy(store: Store, deadlines: readonly NodeOf<"Deadline">[]): Shared {
  return {
    issuedOn: once(() => issuedOnOf(store, deadlines)),
    answering: once(() => answeringFor(store, deadlines)),
  };
}

function once<Found>(look: () => Promise<Found>): () => Promise<Found> {
  let found: Promise<Found> | undefined;
  return () => (found ??= look());
}
