import type { RelationshipOf } from "../../model/index.ts";
import { formerOf } from "../former.ts";
import type { FindingKind } from "./finding.ts";

type Dependency = RelationshipOf<"DEPENDS_ON">;

/**
 * Provisions that depend on each other in a circle: those that reach one another. Reported, never broken. The
 * reach of every node is computed, which costs O(nodes × relationships); a plan has few of either.
 */
export const dependencyCycle: FindingKind = {
  code: "DEPENDENCY_CYCLE",
  severity: "CRITICAL",
  zh: "依赖成环",
  en: "Circular dependency",
  check: (linked) => {
    const edges = linked.relationships.filter((link) => link.type === "DEPENDS_ON");
    const byId = new Map([...linked.provisions.values()].map((node) => [node.id, node]));
    // Ids of findings are hashes of this key, and stay what they were.
    const former = formerOf([linked.document]);
    return circlesIn(edges).map((circle) => {
      const inside = edges.filter(({ source, target }) => circle.includes(source) && circle.includes(target));
      const names = circle.map((member) => byId.get(member)?.properties.name ?? member);
      return {
        zh: `${circle.length} 个条款互为前置：${names.join(" → ")}`,
        en: "provisions depend on each other in a circle",
        key: circle.map(former).join("|"),
        marks: inside.flatMap(({ source, evidence }) =>
          evidence.kind === "QUOTATION" ? [{ node: byId.get(source)!, quotation: evidence }] : [],
        ),
      };
    });
  },
};

/** The ids of each circle, in order; circles by their first id. */
function circlesIn(edges: readonly Dependency[]): string[][] {
  const next = new Map<string, string[]>();
  for (const { source, target } of edges) next.set(source, [...(next.get(source) ?? []), target]);
  const reached = new Map([...next.keys()].map((id) => [id, reachOf(id, next)]));
  const done = new Set<string>();
  return [...next.keys()].toSorted().flatMap((id) => {
    if (done.has(id) || !reached.get(id)!.has(id)) return [];
    const circle = [...reached.get(id)!].filter((other) => reached.get(other)?.has(id)).toSorted();
    for (const member of circle) done.add(member);
    return [circle];
  });
}

function reachOf(from: string, next: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const open = [...(next.get(from) ?? [])];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (seen.has(at)) continue;
    seen.add(at);
    open.push(...(next.get(at) ?? []));
  }
  return seen;
}
