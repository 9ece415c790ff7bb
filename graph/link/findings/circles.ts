/**
 * The groups of nodes that reach each other along edges, each group once and sorted, the groups by their first node. A node
 * alone is a group only when an edge leads from it to itself. R. Tarjan, “Depth-first search and linear graph algorithms”,
 * SIAM Journal on Computing 1 (1972): one depth-first walk, here without recursion; linear in nodes and edges but for the
 * sorting.
 */
export function circlesOf(
  edges: readonly { readonly source: string; readonly target: string }[],
): string[][] {
  const next = new Map<string, string[]>();
  for (const { source, target } of edges) {
    const targets = next.get(source);
    if (targets) targets.push(target);
    else next.set(source, [target]);
  }
  /** In which order a node was met. */
  const met = new Map<string, number>();
  /** The earliest node that is still open and known to be reached from a node. */
  const low = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const circles: string[][] = [];

  const enter = (node: string): Visit => {
    met.set(node, met.size);
    low.set(node, met.get(node)!);
    open.push(node);
    isOpen.add(node);
    return { node, targets: next.get(node) ?? [], at: 0 };
  };
  const reaches = (node: string, order: number) => low.set(node, Math.min(low.get(node)!, order));
  /** All that is left open above a node which reaches nothing earlier is one group with it. */
  const leave = (node: string): void => {
    if (low.get(node) !== met.get(node)) return;
    const group = open.splice(open.lastIndexOf(node));
    for (const member of group) isOpen.delete(member);
    if (group.length > 1 || next.get(node)?.includes(node)) circles.push(group.toSorted());
  };

  for (const start of next.keys()) {
    if (met.has(start)) continue;
    const path = [enter(start)];
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const target = visit.targets[visit.at];
      if (target === undefined) {
        path.pop();
        leave(visit.node);
        const caller = path.at(-1);
        if (caller) reaches(caller.node, low.get(visit.node)!);
        continue;
      }
      visit.at += 1;
      if (!met.has(target)) path.push(enter(target));
      else if (isOpen.has(target)) reaches(visit.node, met.get(target)!);
    }
  }
  return circles.toSorted(([a], [b]) => (a! < b! ? -1 : 1));
}

/** A node on the path of the walk, and how many of its edges were followed. */
interface Visit {
  readonly node: string;
  readonly targets: readonly string[];
  at: number;
}
