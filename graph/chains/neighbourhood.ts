import { METHODS, TYPES, type RelationshipType, type Subgraph } from "../model/index.ts";
import { nodeFrom, relationshipFrom } from "../store/records.ts";
import { among, beyond, neighbours } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { nodeOf } from "./lookup.ts";
import { closeSubgraph } from "./subgraph.ts";

/**
 * A node, its first `first` neighbours in document order, whichever way the arrow points, and what relates
 * them to each other; `hidden` counts the other neighbours. Null when there is no such node.
 */
export async function neighbourhood(
  store: Store,
  id: string,
  options: { readonly first: number; readonly types: readonly RelationshipType[] },
): Promise<Subgraph | null> {
  const root = await nodeOf(store, id);
  if (!root) return null;
  const types = options.types.length > 0 ? options.types : TYPES;
  const followed = { methods: METHODS, types };
  const rows = await store.read(neighbours, { id: root.id, ...followed, limit: options.first + 1 });
  const shown = rows.slice(0, options.first).map(nodeFrom);
  const ids = [root.id, ...shown.map((node) => node.id)];
  const [between, more] = await Promise.all([
    store.read(among, { ids, ...followed, limit: CAPS.among + 1 }),
    rows.length > options.first
      ? store.read(beyond, { ids: [root.id], out: types, into: types, methods: METHODS, shown: ids })
      : [],
  ]);
  const hidden = more.map(({ count }) => ({
    node: root.id,
    direction: "BOTH" as const,
    count: Number(count),
  }));
  const links = between.slice(0, CAPS.among).map(relationshipFrom);
  const subgraph = closeSubgraph(root.id, [root, ...shown], links, hidden);
  return { ...subgraph, truncated: subgraph.truncated || between.length > CAPS.among };
}
