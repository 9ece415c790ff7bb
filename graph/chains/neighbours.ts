import type { GraphNode, RelationshipType } from "../model/index.ts";
import { expandIn, expandOut } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { linksOf } from "./links.ts";
import { nodesOf } from "./lookup.ts";

/**
 * The nodes that relationships of a type lead to (OUT) or come from (IN), in document order; none for no such
 * node.
 */
export async function neighboursBy(
  store: Store,
  id: string,
  type: RelationshipType,
  direction: "OUT" | "IN",
): Promise<GraphNode[]> {
  const links = await linksOf(store, direction === "OUT" ? expandOut : expandIn, type, [id]);
  const ends = links.map(({ source, target }) => (direction === "OUT" ? target : source));
  return (await nodesOf(store, [...new Set(ends)])).filter((node) => node !== null);
}
