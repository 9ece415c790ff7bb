import { METHODS, TYPES, type Subgraph } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import { among, degree, touching } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { nodesOf } from "./lookup.ts";
import { closeSubgraph } from "./subgraph.ts";
import { wholeOf } from "./whole.ts";

export interface PathOptions {
  /** How many paths at most. */
  readonly first: number;
  /** How many relationships a path may have at most. */
  readonly maxLength: number;
}

/** A finding that flags two things makes no path between them. */
const WALKED = TYPES.filter((type) => type !== "FLAGS");

/** A relationship without what it says. */
interface Link {
  readonly id: string;
  readonly source: string;
  readonly target: string;
}

/**
 * The shortest paths between two nodes, whichever way the arrows point: all nodes and relationships of the
 * first `first` paths of least length. No path: the two ends alone. Null when one of the ends does not exist.
 *
 * Breadth first from both ends, the end with fewer relationships to look at first, so that a body named
 * thousands of times is met and not walked through. Only whole steps count: what is found is shortest, and
 * `truncated` says that a step was too large to take, or that there are more paths of that length.
 */
export async function paths(
  store: Store,
  oneEnd: string,
  otherEnd: string,
  options: PathOptions,
): Promise<Subgraph | null> {
  const [start, end] = await nodesOf(store, [oneEnd, otherEnd]);
  if (!start || !end) return null;
  const sides = [sideOf(start.id), sideOf(end.id)] as const;
  const cut = start.id === end.id ? false : await meet(store, sides, options.maxLength);
  const found = start.id === end.id ? [] : pathsThrough(sides, options.first + 1);
  const shown = found.slice(0, options.first).flat();
  const ids = [...new Set([start.id, end.id, ...shown.flatMap(({ source, target }) => [source, target])])];
  const wanted = new Set(shown.map(({ id }) => id));
  const [nodes, links] = await Promise.all([
    nodesOf(store, ids),
    wanted.size > 0 ? wholeOf(store, among, { ids, types: WALKED, methods: METHODS }) : [],
  ]);
  const subgraph = closeSubgraph(
    start.id,
    nodes.filter((node) => node !== null),
    links.map(relationshipFrom).filter(({ id }) => wanted.has(id)),
    [],
  );
  return { ...subgraph, truncated: (cut && found.length === 0) || found.length > options.first };
}

/** What was seen from one end: of each node the links that lead one step nearer to it. */
interface Side {
  readonly before: Map<string, Link[]>;
  frontier: readonly string[];
  /** How many relationships touch the frontier; null until somebody counts. */
  weight: number | null;
}

function sideOf(id: string): Side {
  return { before: new Map([[id, []]]), frontier: [id], weight: null };
}

/**
 * Goes on until both sides know a node, no way leads on, or it is too far. True when a step was too large to
 * take.
 */
async function meet(store: Store, sides: readonly [Side, Side], maxLength: number): Promise<boolean> {
  for (let length = 0; length < maxLength; length += 1) {
    const [one, other] = sides;
    if (one.frontier.length === 0 || other.frontier.length === 0) return false;
    await Promise.all(sides.map((side) => weigh(store, side)));
    const side = one.weight! <= other.weight! ? one : other;
    if (side.weight! > CAPS.pathStep) return true;
    await advance(store, side);
    const facing = side === one ? other : one;
    if (side.frontier.some((id) => facing.before.has(id))) return false;
  }
  return false;
}

async function weigh(store: Store, side: Side): Promise<void> {
  if (side.weight !== null) return;
  const [row] = await store.read(degree, { ids: side.frontier, types: WALKED });
  side.weight = Number(row?.count ?? 0);
}

/** One step further from the end. */
async function advance(store: Store, side: Side): Promise<void> {
  const rows = await wholeOf(store, touching, { ids: side.frontier, types: WALKED });
  const near = new Set(side.frontier);
  const reached = new Map<string, Link[]>();
  for (const row of rows) {
    const link = { id: String(row.id), source: String(row.source), target: String(row.target) };
    for (const [from, to] of [
      [link.source, link.target],
      [link.target, link.source],
    ] as const) {
      if (!near.has(from) || side.before.has(to)) continue;
      const known = reached.get(to);
      if (known) known.push(link);
      else reached.set(to, [link]);
    }
  }
  for (const [id, links] of reached) side.before.set(id, links.toSorted(byId));
  side.frontier = [...reached.keys()].toSorted();
  side.weight = null;
}

/** The first so many paths through the nodes that both sides know, in order of ids. */
function pathsThrough([one, other]: readonly [Side, Side], first: number): Link[][] {
  const found: Link[][] = [];
  for (const id of [...one.before.keys()].filter((known) => other.before.has(known)).toSorted())
    for (const before of back(one.before, id, first - found.length))
      for (const after of back(other.before, id, first - found.length)) {
        found.push([...before, ...after]);
        if (found.length >= first) return found;
      }
  return found;
}

/** The first so many ways from a node to the end of a side. */
function back(before: Side["before"], at: string, first: number): Link[][] {
  const links = before.get(at)!;
  if (links.length === 0) return [[]];
  const found: Link[][] = [];
  for (const link of links) {
    const near = link.source === at ? link.target : link.source;
    for (const way of back(before, near, first - found.length)) found.push([...way, link]);
    if (found.length >= first) break;
  }
  return found;
}

function byId(a: Link, b: Link): number {
  return a.id < b.id ? -1 : 1;
}
