import {
  LABELS,
  pageOf,
  RELATIONSHIP_TYPES,
  TYPES,
  type Cursor,
  type GraphNode,
  type GraphRelationship,
  type NodeLabel,
  type RelationshipType,
  type Store,
  type Via,
} from "../../graph/index.ts";
import type { Exported } from "./exported.ts";
import { pagesOfLabel } from "./label-pages.ts";

/** A relationship with the nodes at its ends. */
export interface Link {
  readonly source: GraphNode;
  readonly target: GraphNode;
  readonly relationship: GraphRelationship;
}

/** So many of each node are asked for at a time. */
const LINKS_EACH = 50;

/** The relationships that leave what is exported, in pages: by the nodes they leave, then in document order. */
export async function* linkPages(exported: Exported): AsyncGenerator<readonly Link[]> {
  for (const label of LABELS)
    for await (const nodes of pagesOfLabel(exported, label)) yield* linksOfPage(exported.store, nodes);
}

/** The relationships that leave nodes of one label, in pages. */
export async function* linksOfPage(
  store: Store,
  nodes: readonly GraphNode[],
): AsyncGenerator<readonly Link[]> {
  const types = nodes[0] ? typesFrom(nodes[0].label) : [];
  if (types.length > 0) yield* linksAt(store, nodes, { types, direction: "OUT" });
}

/** The relationships of types that leave nodes, or reach them, in pages: node by node. */
export async function* linksAt(
  store: Store,
  nodes: readonly GraphNode[],
  via: Via,
): AsyncGenerator<readonly Link[]> {
  const ids = nodes.map(({ id }) => id);
  const first = await pageOf(store, requestOf(ids, via, null));
  for (const near of nodes) {
    let items = first.get(near.id)!;
    while (items.length > 0) {
      yield items.map(({ node, relationship }) => linkOf(near, node, relationship!, via));
      if (items.length < LINKS_EACH) break;
      items = (await pageOf(store, requestOf([near.id], via, items.at(-1)!.cursor))).get(near.id)!;
    }
  }
}

function linkOf(near: GraphNode, far: GraphNode, relationship: GraphRelationship, via: Via): Link {
  return via.direction === "OUT"
    ? { source: near, target: far, relationship }
    : { source: far, target: near, relationship };
}

function requestOf(ids: readonly string[], via: Via, after: Cursor | null) {
  const from = { ids, via };
  return { from, labels: LABELS, where: null, orderBy: [], after, backward: false, limit: LINKS_EACH };
}

/** The types that may leave a label. */
function typesFrom(label: NodeLabel): readonly RelationshipType[] {
  return TYPES.filter((type) => RELATIONSHIP_TYPES[type].from.some((each) => each === label));
}
