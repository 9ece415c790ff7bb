import type { Chain } from "../api/chain.query.ts";

export interface Folded {
  /** What is left to show. */
  readonly chain: Chain;
  /** How many nodes are folded away behind each folded node. */
  readonly behind: ReadonlyMap<string, number>;
}

/**
 * Folds nodes: what one comes to from the root only through a folded node is not shown.
 * "Comes to" is by the shortest way: a node stays when a shown, unfolded neighbour is
 * nearer to the root than it is; what is contained in something nearer goes with that alone,
 * so that a folded section takes its measures along, whoever else restates them. The root does not fold.
 * Cost: O(nodes + relationships) for the whole and again for each folded node.
 */
export function fold(chain: Chain, collapsed: readonly string[]): Folded {
  const closed = new Set(collapsed.filter((id) => id !== chain.root));
  if (closed.size === 0) return { chain, behind: new Map() };
  const outward = outwardOf(chain);
  const shown = new Set([chain.root]);
  // A set is walked in the order of adding: nearer nodes are decided before farther ones.
  for (const id of shown) if (!closed.has(id)) for (const next of outward.get(id) ?? []) shown.add(next);
  const behind = new Map(
    [...closed].filter((id) => shown.has(id)).map((id) => [id, hiddenBehind(id, outward, shown)]),
  );
  return {
    chain: {
      ...chain,
      nodes: chain.nodes.filter(({ id }) => shown.has(id)),
      relationships: chain.relationships.filter(
        ({ source, target }) => shown.has(source) && shown.has(target),
      ),
      hidden: chain.hidden.filter(({ node }) => shown.has(node)),
    },
    behind,
  };
}

function hiddenBehind(
  from: string,
  outward: ReadonlyMap<string, readonly string[]>,
  shown: ReadonlySet<string>,
): number {
  const seen = new Set([from]);
  for (const id of seen) for (const next of outward.get(id) ?? []) if (!shown.has(next)) seen.add(next);
  return seen.size - 1;
}

/**
 * For each node those neighbours that are come to by it: one step farther from the root,
 * and not contained in another as near.
 */
function outwardOf(chain: Chain): Map<string, readonly string[]> {
  const neighbours = new Map<string, string[]>(chain.nodes.map(({ id }) => [id, []]));
  const containerOf = new Map<string, string>();
  for (const { type, source, target } of chain.relationships) {
    neighbours.get(source)?.push(target);
    neighbours.get(target)?.push(source);
    if (type === "CONTAINS") containerOf.set(target, source);
  }
  const distance = new Map([[chain.root, 0]]);
  for (const [id, steps] of distance)
    for (const next of neighbours.get(id) ?? []) if (!distance.has(next)) distance.set(next, steps + 1);
  const isComeToBy = (id: string, steps: number) => (next: string) => {
    const container = containerOf.get(next);
    return (
      distance.get(next) === steps + 1 &&
      (container === undefined || container === id || distance.get(container) !== steps)
    );
  };
  return new Map([...distance].map(([id, steps]) => [id, neighbours.get(id)!.filter(isComeToBy(id, steps))]));
}
