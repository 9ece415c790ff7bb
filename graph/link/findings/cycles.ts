import type { Check } from "./finding.ts";

/** Provisions that depend on each other in a circle (strongly connected, Tarjan 1972): reported, never broken. */
export const dependencyCycle: Check = (linked) => {
  const edges = linked.relationships.filter(({ type }) => type === "DEPENDS_ON");
  const next = new Map<string, string[]>();
  for (const { source, target } of edges) next.set(source, [...(next.get(source) ?? []), target]);
  const reach = (from: string): Set<string> => {
    const seen = new Set<string>();
    const open = [...(next.get(from) ?? [])];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(next.get(at) ?? []));
    }
    return seen;
  };
  const reached = new Map([...next.keys()].map((id) => [id, reach(id)]));
  const done = new Set<string>();
  return [...next.keys()].toSorted().flatMap((id) => {
    if (done.has(id) || !reached.get(id)!.has(id)) return [];
    const circle = [...reached.get(id)!].filter((other) => reached.get(other)?.has(id)).toSorted();
    for (const member of circle) done.add(member);
    const byId = new Map([...linked.provisions.values()].map((node) => [node.id, node]));
    const inside = edges.filter(({ source, target }) => circle.includes(source) && circle.includes(target));
    return [
      {
        code: "DEPENDENCY_CYCLE",
        severity: "CRITICAL" as const,
        zh: `${circle.length} 个条款互为前置：${circle.map((member) => byId.get(member)?.properties.name ?? member).join(" → ")}`,
        en: "provisions depend on each other in a circle",
        key: circle.join("|"),
        marks: inside.flatMap((edge) =>
          edge.evidence.kind === "QUOTATION"
            ? [{ node: byId.get(edge.source)!, quotation: edge.evidence }]
            : [],
        ),
      },
    ];
  });
};
