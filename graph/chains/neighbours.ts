import { METHODS, type GraphNode, type RelationshipType } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandIn, expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { LONGEST_LIST, nodesOf } from "./lookup.ts";

/** The nodes that relationships of a type lead to (OUT) or come from (IN), in document order; none for no such node. */
export async function neighboursBy(
  store: Store,
  id: string,
  type: RelationshipType,
  direction: "OUT" | "IN",
): Promise<GraphNode[]> {
  const statement = direction === "OUT" ? expandOut : expandIn;
  const rows = await store.read(statement, {
    ids: [id],
    types: [type],
    methods: METHODS,
    limit: LONGEST_LIST,
  });
  const ends = rows
    .map((row) => relationshipFrom(row))
    .map(({ source, target }) => (direction === "OUT" ? target : source));
  return (await nodesOf(store, [...new Set(ends)])).filter((node) => node !== null);
}
