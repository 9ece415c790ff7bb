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
import { nodeFrom, relationshipFrom } from "../store/records.ts";
import { beyond, nodesByIds, step } from "../store/questions.ts";
import type { Row, Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { currentIdOf } from "./former-ids.ts";
import { closeSubgraph } from "./subgraph.ts";

type Direction = "UPSTREAM" | "DOWNSTREAM";

export interface ChainOptions {
  readonly direction: Direction | "BOTH";
  /** How many links to follow at most, each way. */
  readonly depth: number;
  /** Links got otherwise are not followed: `["EXPLICIT"]` is "only what the text says". */
  readonly methods: readonly Method[];
}

/**
 * The chain of one kind through a node. Which way a relationship is read stands in the model, not in the
 * arrow. Breadth first, so that what is cut off by `depth` or by size is what is farthest; `hidden` counts
 * it. Null when there is no such node.
 */
export async function chain(
  store: Store,
  kind: ChainKind,
  id: string,
  options: ChainOptions,
): Promise<Subgraph | null> {
  return (
    (await chainFrom(store, kind, id, options)) ??
    (await chainFrom(store, kind, await currentIdOf(store, id), options))
  );
}

async function chainFrom(
  store: Store,
  kind: ChainKind,
  root: string,
  { direction, depth, methods }: ChainOptions,
): Promise<Subgraph | null> {
  const ways: Direction[] = direction === "BOTH" ? ["UPSTREAM", "DOWNSTREAM"] : [direction];
  const walks = await Promise.all(
    ways.map((way) =>
      walk(store, root, way, depth, {
        out: typesOf(kind, way === "DOWNSTREAM" ? "OUT" : "IN"),
        into: typesOf(kind, way === "DOWNSTREAM" ? "IN" : "OUT"),
        methods: methods.length > 0 ? methods : METHODS,
      }),
    ),
  );
  if (!walks.some(({ nodes }) => nodes.some(({ id }) => id === root))) return null;
  const subgraph = closeSubgraph(
    root,
    walks.flatMap((each) => each.nodes),
    walks.flatMap((each) => each.relationships),
    walks.flatMap((each) => each.hidden),
  );
  return { ...subgraph, truncated: subgraph.truncated || walks.some(({ cut }) => cut) };
}

interface Walk {
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  readonly hidden: Subgraph["hidden"];
  /** True when a cap left out a relationship. */
  readonly cut: boolean;
}

interface Followed {
  /** Types that are followed along the arrow. */
  readonly out: readonly RelationshipType[];
  /** Types that are followed against it. */
  readonly into: readonly RelationshipType[];
  readonly methods: readonly Method[];
}

async function walk(
  store: Store,
  root: string,
  direction: Direction,
  depth: number,
  followed: Followed,
): Promise<Walk> {
  const nodes = new Map<string, GraphNode>();
  const relationships = new Map<string, GraphRelationship>();
  /** All that is shown, and of that what may have neighbours that are not. */
  const shown = new Set([root]);
  const open = new Set<string>();
  let cut = false;
  let frontier = [root];
  const room = () => CAPS.chainNodes - shown.size;
  for (let length = 0; length < depth && frontier.length > 0 && room() > 0; length += 1) {
    const [found, links] = split(await ask(store, frontier, followed));
    for (const node of found) nodes.set(node.id, node);
    const given = new Map<string, number>();
    const fresh: string[] = [];
    for (const link of links.slice(0, CAPS.chainStep)) {
      const isOut = followed.out.includes(link.type);
      const [near, far] = isOut ? [link.source, link.target] : [link.target, link.source];
      const count = (given.get(near) ?? 0) + 1;
      given.set(near, count);
      if (count > CAPS.chainEach || (!shown.has(far) && room() <= 0)) {
        open.add(near);
        continue;
      }
      relationships.set(link.id, link);
      if (shown.has(far)) continue;
      shown.add(far);
      fresh.push(far);
    }
    if (links.length > CAPS.chainStep) for (const near of frontier) open.add(near);
    cut ||= open.size > 0;
    frontier = fresh;
  }
  for (const id of frontier) open.add(id);
  const [last, more] = await Promise.all([
    frontier.length > 0 ? store.read(nodesByIds, { ids: frontier }) : [],
    open.size > 0 ? store.read(beyond, { ids: [...open], shown: [...shown], ...followed }) : [],
  ]);
  for (const node of last.map(nodeFrom)) nodes.set(node.id, node);
  const hidden = more.map((row) => ({ node: String(row.id), direction, count: Number(row.count) }));
  return { nodes: [...nodes.values()], relationships: [...relationships.values()], hidden, cut };
}

/** One more of each than is shown, which tells whether there are more. */
function ask(store: Store, ids: readonly string[], followed: Followed): Promise<Row[]> {
  return store.read(step, { ids, ...followed, each: CAPS.chainEach + 1, limit: CAPS.chainStep + 1 });
}

/** The nodes and the relationships among the rows of a step. */
function split(rows: readonly Row[]): [GraphNode[], GraphRelationship[]] {
  const isLink = (row: Row) => row.type !== null && row.type !== undefined;
  return [rows.filter((row) => !isLink(row)).map(nodeFrom), rows.filter(isLink).map(relationshipFrom)];
}

/** The types of a kind of chain whose arrow runs this way when read downstream. */
function typesOf(kind: ChainKind, way: "OUT" | "IN"): RelationshipType[] {
  return TYPES.filter((type) => {
    const { downstream }: RelationshipKind = RELATIONSHIP_TYPES[type];
    return downstream[kind] === way;
  });
}
