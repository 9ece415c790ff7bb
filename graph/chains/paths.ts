import { METHODS, TYPES, type GraphRelationship, type Subgraph } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { expandIn, expandOut } from "../store/statements/read.ts";
import type { Store } from "../store/store.ts";
import { nodesOf } from "./lookup.ts";
import { closeSubgraph } from "./subgraph.ts";

export interface PathOptions {
  /** How many paths at most. */
  readonly first: number;
  /** How many relationships a path may have at most. */
  readonly maxLength: number;
}

/** More nodes are not looked at; the answer then says `truncated`. */
const MOST_NODES = 4_000;
const LARGEST_STEP = 5_000;
/** A finding that flags two things makes no path between them. */
const WALKED = TYPES.filter((type) => type !== "FLAGS");

/**
 * The shortest paths between two nodes, whichever way the arrows point: all nodes and relationships of the
 * first `first` paths of least length, in order of ids. No path: the two ends alone. Breadth first. Null when
 * one of the ends does not exist.
 */
export async function paths(
  store: Store,
  oneEnd: string,
  otherEnd: string,
  options: PathOptions,
): Promise<Subgraph | null> {
  const [start, end] = await nodesOf(store, [oneEnd, otherEnd]);
  if (!start || !end) return null;
  const [from, to] = [start.id, end.id];
  const before = new Map<string, GraphRelationship[]>([[from, []]]);
  let frontier = [from];
  for (
    let length = 0;
    length < options.maxLength && frontier.length > 0 && !before.has(to) && before.size < MOST_NODES;
    length += 1
  ) {
    const reached = new Map<string, GraphRelationship[]>();
    for (const link of await linksOf(store, frontier)) {
      for (const [near, far] of [
        [link.source, link.target],
        [link.target, link.source],
      ] as const) {
        if (!frontier.includes(near) || before.has(far)) continue;
        reached.set(far, [...(reached.get(far) ?? []), link]);
      }
    }
    for (const [id, links] of reached) before.set(id, links);
    frontier = [...reached.keys()].toSorted();
  }
  const found = before.has(to) && from !== to ? traced(before, from, to, options.first) : [];
  const relationships = found.flat();
  const ids = new Set([from, to, ...relationships.flatMap(({ source, target }) => [source, target])]);
  const nodes = (await nodesOf(store, [...ids])).filter((node) => node !== null);
  const subgraph = closeSubgraph(from, nodes, relationships, []);
  return { ...subgraph, truncated: before.size >= MOST_NODES };
}

async function linksOf(store: Store, ids: readonly string[]): Promise<GraphRelationship[]> {
  const parameters = { ids, types: WALKED, methods: METHODS, limit: LARGEST_STEP };
  const [out, into] = await Promise.all([
    store.read(expandOut, parameters),
    store.read(expandIn, parameters),
  ]);
  return [...out, ...into].map((row) => relationshipFrom(row)).toSorted((a, b) => (a.id < b.id ? -1 : 1));
}

/** Walks back from the end; each relationship in `before` leads one step nearer to the start. */
function traced(
  before: ReadonlyMap<string, readonly GraphRelationship[]>,
  from: string,
  at: string,
  first: number,
): GraphRelationship[][] {
  if (at === from) return [[]];
  const found: GraphRelationship[][] = [];
  for (const link of before.get(at) ?? []) {
    const near = link.source === at ? link.target : link.source;
    for (const path of traced(before, from, near, first - found.length)) found.push([...path, link]);
    if (found.length >= first) break;
  }
  return found;
}
