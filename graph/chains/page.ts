import type { GraphNode } from "../model/index.ts";
import type { Store } from "../store/store.ts";
import { nodeOf } from "./lookup.ts";

/** What a page should go on behind is not in the list. */
export class CursorError extends Error {}

/** Which part of a list is wanted: the first so many, behind the node of an id; all of it without `first`. */
export interface PageOptions {
  readonly first?: number | null | undefined;
  /** The last of the page before. */
  readonly after?: string | null | undefined;
}

/** Where a node stands in document order: what a question goes on behind. */
export interface Place {
  readonly order: number;
  readonly id: string;
}

export function placeOf({ id, properties }: GraphNode): Place {
  return { order: properties.order, id };
}

/**
 * The node that a page goes on behind, null for the beginning. Throws `CursorError` when there is no such
 * node in the list.
 */
export async function nodeBefore<Node extends GraphNode>(
  store: Store,
  after: string | null | undefined,
  isListed: (node: GraphNode) => node is Node,
): Promise<Node | null> {
  if (after === undefined || after === null) return null;
  const node = await nodeOf(store, after);
  if (!node || !isListed(node))
    throw new CursorError(`after: 列表里没有 ${after} / the list has no ${after}`);
  return node;
}
