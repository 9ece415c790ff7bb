import { isDeepStrictEqual } from "node:util";
import type { PolicyGraph } from "../../graph/model/index.ts";
import type { Changed, Difference } from "../../graph/store/difference.ts";
import { countedWith } from "../../graph/store/sqlite/counting.ts";

/** The state of a store after a graph was written into it whole. */
export function stateAfter(graph: PolicyGraph, position = 0): Difference["after"] {
  const counts = countedWith({ nodes: {}, relationships: {} }, graph.nodes, graph.relationships);
  const documents = graph.texts.length;
  return { revision: graph.revision, documents, position, complete: true, progress: null, counts };
}

/** What leads from one graph to another; `null` stands for an empty store. */
export function differenceBetween(before: PolicyGraph | null, after: PolicyGraph, position = 0): Difference {
  const byId = ({ id }: { readonly id: string }) => id;
  return {
    basis: before?.revision ?? null,
    after: stateAfter(after, position),
    nodes: changed(before?.nodes ?? [], after.nodes, byId),
    relationships: changed(before?.relationships ?? [], after.relationships, byId),
    texts: changed(before?.texts ?? [], after.texts, ({ policy }) => policy),
  };
}

function changed<Item>(
  before: readonly Item[],
  after: readonly Item[],
  keyOf: (item: Item) => string,
): Changed<Item, Item> {
  const [old, fresh] = [before, after].map((items) => new Map(items.map((item) => [keyOf(item), item])));
  return {
    added: after.filter((item) => !old!.has(keyOf(item))),
    changed: after.filter((item) => old!.has(keyOf(item)) && !isDeepStrictEqual(old!.get(keyOf(item)), item)),
    removed: before.filter((item) => !fresh!.has(keyOf(item))),
  };
}
