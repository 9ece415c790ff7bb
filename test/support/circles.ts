/**
 * The circles of a graph of imports: each is a set of files that all reach one another, sorted; none: empty.
 * `imports` names what each file imports; names that are no keys are passed over. Cost: O(files × imports).
 */
export function circlesOf(imports: ReadonlyMap<string, readonly string[]>): string[][] {
  const reach = new Map([...imports.keys()].map((file) => [file, reachOf(file, imports)]));
  const inCircle = [...imports.keys()].filter((file) => reach.get(file)!.has(file));
  const circles = inCircle.map((file) =>
    inCircle.filter((other) => reach.get(file)!.has(other) && reach.get(other)!.has(file)).toSorted(),
  );
  return circles.filter(([first], index) => circles.findIndex(([other]) => other === first) === index);
}

/** All that a file comes to by its imports and theirs; itself only when it stands in a circle. */
function reachOf(file: string, imports: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set<string>();
  const open = [...(imports.get(file) ?? [])];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (reached.has(next) || !imports.has(next)) continue;
    reached.add(next);
    open.push(...imports.get(next)!);
  }
  return reached;
}
