import { METHODS, RELATIONSHIP_TYPES, TYPES, type GraphNode, type GraphRelationship, type Method, type RelationshipType, type Subgraph } from "../model.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandIn, expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { closeSubgraph } from "./subgraph.ts";
import { nodeOf, nodesOf } from "./lookup.ts";

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

/** The types a chain of responsibility follows; targets hang on indicators, citations and issuers do not answer for anything. */
const FOLLOWED = TYPES.filter((type) => RELATIONSHIP_TYPES[type].downstream !== "NONE");

/**
 * The chain of responsibility through a node: upstream to the policies it carries out, downstream to those who answer for it.
 * Which way a relationship is read stands in the model, not in the arrow. Breadth first, so that what is cut off by `depth`
 * or by size is what is farthest. Null when there is no such node.
 */
export async function responsibilityChain(store: Store, id: string, options: ChainOptions): Promise<Subgraph | null> {
  const root = await nodeOf(store, id);
  if (!root) return null;
  const methods = options.methods.length > 0 ? options.methods : METHODS;
  const ways: Direction[] = options.direction === "BOTH" ? ["UPSTREAM", "DOWNSTREAM"] : [options.direction];
  const walks = await Promise.all(ways.map((way) => walk(store, root, way, options.depth, methods)));
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

async function walk(store: Store, root: GraphNode, direction: Direction, depth: number, methods: readonly Method[]): Promise<Walk> {
  const nodes = new Map([[root.id, root]]);
  const relationships = new Map<string, GraphRelationship>();
  let frontier = [root.id];
  for (let step = 0; frontier.length > 0; step += 1) {
    const links = await linksFrom(store, frontier, direction, methods);
    if (step >= depth || nodes.size >= LARGEST_CHAIN) return { nodes: [...nodes.values()], relationships: [...relationships.values()], hidden: hiddenBehind(links, direction, nodes) };
    for (const link of links) relationships.set(link.id, link);
    const fresh = [...new Set(links.map((link) => farEndOf(link, direction)))].filter((far) => !nodes.has(far));
    for (const node of await nodesOf(store, fresh)) if (node) nodes.set(node.id, node);
    frontier = fresh;
  }
  return { nodes: [...nodes.values()], relationships: [...relationships.values()], hidden: [] };
}

async function linksFrom(store: Store, ids: readonly string[], direction: Direction, methods: readonly Method[]): Promise<GraphRelationship[]> {
  const leaving = FOLLOWED.filter((type) => leaves(type, direction));
  const entering = FOLLOWED.filter((type) => !leaves(type, direction));
  const [out, into] = await Promise.all([
    store.read(expandOut, { ids, types: leaving, methods, limit: LARGEST_STEP }),
    store.read(expandIn, { ids, types: entering, methods, limit: LARGEST_STEP }),
  ]);
  return [...out, ...into].map((row) => relationshipFrom(row));
}

/** True when the arrow points the way the chain is walked. */
function leaves(type: RelationshipType, direction: Direction): boolean {
  return (RELATIONSHIP_TYPES[type].downstream === "OUT") === (direction === "DOWNSTREAM");
}

function farEndOf(link: GraphRelationship, direction: Direction): string {
  return leaves(link.type, direction) ? link.target : link.source;
}

/** What the next step would have shown, counted by the node it hangs on. */
function hiddenBehind(links: readonly GraphRelationship[], direction: Direction, shown: ReadonlyMap<string, GraphNode>): Walk["hidden"] {
  const counts = new Map<string, Set<string>>();
  for (const link of links) {
    const far = farEndOf(link, direction);
    const near = far === link.target ? link.source : link.target;
    if (!shown.has(far)) counts.set(near, (counts.get(near) ?? new Set()).add(far));
  }
  return [...counts].map(([node, neighbours]) => ({ node, direction, count: neighbours.size }));
}
