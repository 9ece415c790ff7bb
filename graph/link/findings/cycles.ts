import { circlesOf } from "./circles.ts";
import type { Check } from "./finding.ts";

/** Provisions that depend on each other in a circle: reported, never broken. */
export const dependencyCycle: Check = (linked) => {
  const edges = linked.relationships.filter(({ type }) => type === "DEPENDS_ON");
  if (edges.length === 0) return [];
  const byId = new Map([...linked.provisions.values()].map((node) => [node.id, node]));
  return circlesOf(edges).map((circle) => {
    const members = new Set(circle);
    const inside = edges.filter(({ source, target }) => members.has(source) && members.has(target));
    const names = circle.map((id) => byId.get(id)?.properties.name ?? id);
    return {
      code: "DEPENDENCY_CYCLE",
      severity: "CRITICAL",
      zh: `${circle.length} 个条款互为前置：${names.join(" → ")}`,
      en: "provisions depend on each other in a circle",
      key: circle.join("|"),
      marks: inside.flatMap(({ source, evidence }) =>
        evidence.kind === "QUOTATION" ? [{ node: byId.get(source)!, quotation: evidence }] : [],
      ),
    };
  });
};
