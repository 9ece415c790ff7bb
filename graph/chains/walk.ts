import {
  METHODS,
  RELATIONSHIP_TYPES,
  TYPES,
  type ChainKind,
  type GraphNode,
  type GraphRelationship,
  type Method,
  type RelationshipKind,
  type RelationshipType,
  type Subgraph,
} from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandIn, expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { nodeOf, nodesOf } from "./lookup.ts";
import { closeSubgraph } from "./subgraph.ts";

type Direction = "UPSTREAM" | "DOWNSTREAM";

export interface ChainOptions {
  readonly direction: Direction | "BOTH";
  /** How many links to follow at most, each way. */
  readonly depth: number;
  /** Links got otherwise are not followed: `["EXPLICIT"]` is "only what the text says". */
  readonly methods: readonly Method[];
}

/** More nodes are not gathered; the answer then says `truncated`. */
export const LARGEST_CHAIN = 600;
const LARGEST_STEP = 5_000;

/**
 * The chain of one kind through a node. Which way a relationship is read stands in the model, not in the
 * arrow. Breadth first, so that what is cut off by `depth` or by size is what is farthest. Null when there is
 * no such node.
 */
export async function chain(
  store: Store,
  kind: ChainKind,
  id: string,
  options: ChainOptions,
): Promise<Subgraph | null> {
  const root = await nodeOf(store, id);
  if (!root) return null;
  const methods = options.methods.length > 0 ? options.methods : METHODS;
  const ways: Direction[] = options.direction === "BOTH" ? ["UPSTREAM", "DOWNSTREAM"] : [options.direction];
  const walks = await Promise.all(ways.map((way) => walk(store, kind, root, way, options.depth, methods)));
  return closeSubgraph(
    root.id,
    walks.flatMap((each) => each.nodes),
    walks.flatMap((each) => each.relationships),
    walks.flatMap((each) => each.hidden),
  );
}

interface Walk {
  readonly nodes: GraphNode[];
  readonly relationships: GraphRelationship[];
  readonly hidden: Subgraph["hidden"][number][];
}

async function walk(
  store: Store,
  kind: ChainKind,
  root: GraphNode,
  direction: Direction,
  depth: number,
  methods: readonly Method[],
): Promise<Walk> {
  const nodes = new Map([[root.id, root]]);
  const relationships = new Map<string, GraphRelationship>();
  const leaving = typesOf(kind, direction === "DOWNSTREAM" ? "OUT" : "IN");
  const entering = typesOf(kind, direction === "DOWNSTREAM" ? "IN" : "OUT");
  const farEndOf = (link: GraphRelationship) => (leaving.includes(link.type) ? link.target : link.source);
  let frontier = [root.id];
  for (let step = 0; frontier.length > 0; step += 1) {
    const [out, into] = await Promise.all([
      store.read(expandOut, { ids: frontier, types: leaving, methods, limit: LARGEST_STEP }),
      store.read(expandIn, { ids: frontier, types: entering, methods, limit: LARGEST_STEP }),
    ]);
    const links = [...out, ...into].map((row) => relationshipFrom(row));
    if (step >= depth || nodes.size >= LARGEST_CHAIN)
      return {
        nodes: [...nodes.values()],
        relationships: [...relationships.values()],
        hidden: hiddenBehind(links, direction, farEndOf, nodes),
      };
    for (const link of links) relationships.set(link.id, link);
    const fresh = [...new Set(links.map(farEndOf))].filter((far) => !nodes.has(far));
    for (const node of await nodesOf(store, fresh)) if (node) nodes.set(node.id, node);
    frontier = fresh;
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()], hidden: [] };
}

/** The types of a kind of chain whose arrow runs this way when read downstream. */
function typesOf(kind: ChainKind, way: "OUT" | "IN"): RelationshipType[] {
  return TYPES.filter((type) => {
    const { downstream }: RelationshipKind = RELATIONSHIP_TYPES[type];
    return downstream[kind] === way;
  });
}

/** What the next step would have shown, counted by the node it hangs on. */
function hiddenBehind(
  links: readonly GraphRelationship[],
  direction: Direction,
  farEndOf: (link: GraphRelationship) => string,
  shown: ReadonlyMap<string, GraphNode>,
): Walk["hidden"] {
  const counts = new Map<string, Set<string>>();
  for (const link of links) {
    const far = farEndOf(link);
    const near = far === link.target ? link.source : link.target;
    if (!shown.has(far)) counts.set(near, (counts.get(near) ?? new Set()).add(far));
  }
  return [...counts].map(([node, neighbours]) => ({ node, direction, count: neighbours.size }));
}
