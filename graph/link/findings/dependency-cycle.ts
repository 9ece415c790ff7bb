import { formerOf } from "../former.ts";
import { formerPolicyIdOf } from "../identity.ts";
import { circlesOf } from "./circles.ts";
import type { FindingKind } from "./finding.ts";

/** Provisions that depend on each other in a circle: those that reach one another. Reported, never broken. */
export const dependencyCycle: FindingKind = {
  code: "DEPENDENCY_CYCLE",
  severity: "CRITICAL",
  zh: "依赖成环",
  en: "Circular dependency",
  check: (linked) => {
    const edges = linked.relationships.filter((link) => link.type === "DEPENDS_ON");
    const byId = new Map([...linked.provisions.values()].map((node) => [node.id, node]));
    // Ids of findings are hashes of this key, and stay what they were.
    const { metadata, source } = linked.document;
    const before = formerPolicyIdOf(metadata, source.sha256);
    const former = formerOf({
      policy: (id) => (id === linked.policy.id ? before : id),
      bodies: () => [],
    });
    return circlesOf(edges).map((circle) => {
      const members = new Set(circle);
      const inside = edges.filter(({ source, target }) => members.has(source) && members.has(target));
      const names = circle.map((member) => byId.get(member)?.properties.name ?? member);
      return {
        zh: `${circle.length} 个条款互为前置：${names.join(" → ")}`,
        en: "provisions depend on each other in a circle",
        key: circle.map((member) => former(member)).join("|"),
        marks: inside.flatMap(({ source, evidence }) =>
          evidence.kind === "QUOTATION" ? [{ node: byId.get(source)!, quotation: evidence }] : [],
        ),
      };
    });
  },
};
