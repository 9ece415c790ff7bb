import {
  METHODS,
  TYPES,
  type GraphRelationship,
  type RelationshipType,
  type Subgraph,
} from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { among, expandIn, expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { nodeOf, nodesOf } from "./lookup.ts";
import { closeSubgraph } from "./subgraph.ts";

const LARGEST_STEP = 5_000;

/**
 * A node, its first `first` neighbours in document order, whichever way the arrow points, and what relates
 * them to each other. Null when there is no such node.
 */
export async function neighbourhood(
  store: Store,
  id: string,
  options: { readonly first: number; readonly types: readonly RelationshipType[] },
): Promise<Subgraph | null> {
  const root = await nodeOf(store, id);
  if (!root) return null;
  const types = options.types.length > 0 ? options.types : TYPES;
  const parameters = { ids: [root.id], types, methods: METHODS, limit: LARGEST_STEP };
  const rows = await Promise.all([store.read(expandOut, parameters), store.read(expandIn, parameters)]);
  const links = rows.flat().map((row) => relationshipFrom(row));
  const neighbours = [...new Set(links.map((link) => otherEnd(link, root.id)))];
  const shown = neighbours.slice(0, options.first);
  const nodes = (await nodesOf(store, [root.id, ...shown])).filter((node) => node !== null);
  const between = (await store.read(among, { ids: shown, types, methods: METHODS, limit: LARGEST_STEP })).map(
    (row) => relationshipFrom(row),
  );
  const left = neighbours.length - shown.length;
  return closeSubgraph(
    root.id,
    nodes,
    [...links, ...between],
    left > 0 ? [{ node: root.id, direction: "BOTH", count: left }] : [],
  );
}

function otherEnd(link: GraphRelationship, id: string): string {
  return link.source === id ? link.target : link.source;
}
