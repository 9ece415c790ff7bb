import type { Chain, ChainNode, ChainRelationship } from "../api/chain.query.ts";

/** One step of a route: all that relates two neighbours on it, whichever way the arrows point. */
export interface RouteStep {
  readonly to: ChainNode;
  readonly relationships: readonly ChainRelationship[];
}

/** A way between two nodes. */
export interface Route {
  readonly from: ChainNode;
  readonly steps: readonly RouteStep[];
}

/**
 * The single routes in a union of shortest paths, in order of ids, at most `most`. Breadth first from
 * the end gives each node its distance; a route is a walk that comes nearer by one with every step.
 * Equal input, equal order. No route: empty.
 */
export function routesOf(
  { nodes, relationships }: Pick<Chain, "nodes" | "relationships">,
  from: string,
  to: string,
  most: number,
): Route[] {
  const named = new Map(nodes.map((node) => [node.id, node]));
  const links = linksOf(relationships);
  const distance = distancesTo(to, links);
  const walk = (at: string, room: number): RouteStep[][] => {
    if (at === to) return [[]];
    const found: RouteStep[][] = [];
    const nearer = [...(links.get(at) ?? [])]
      .filter(([id]) => distance.get(id) === distance.get(at)! - 1)
      .toSorted(([a], [b]) => (a < b ? -1 : 1));
    for (const [id, between] of nearer) {
      if (found.length >= room) break;
      const step = { to: named.get(id)!, relationships: between };
      for (const rest of walk(id, room - found.length)) found.push([step, ...rest]);
    }
    return found;
  };
  const start = named.get(from);
  return start && from !== to && distance.has(from)
    ? walk(from, most).map((steps) => ({ from: start, steps }))
    : [];
}

type Links = ReadonlyMap<string, ReadonlyMap<string, readonly ChainRelationship[]>>;

function linksOf(relationships: readonly ChainRelationship[]): Links {
  const links = new Map<string, Map<string, ChainRelationship[]>>();
  for (const relationship of relationships) {
    for (const [near, far] of [
      [relationship.source, relationship.target],
      [relationship.target, relationship.source],
    ] as const) {
      const known = links.get(near) ?? new Map<string, ChainRelationship[]>();
      links.set(near, known.set(far, [...(known.get(far) ?? []), relationship]));
    }
  }
  return links;
}

function distancesTo(to: string, links: Links): ReadonlyMap<string, number> {
  const distance = new Map([[to, 0]]);
  for (const [at, length] of distance)
    for (const id of links.get(at)?.keys() ?? []) if (!distance.has(id)) distance.set(id, length + 1);
  return distance;
}
