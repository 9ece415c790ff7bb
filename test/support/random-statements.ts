import type { GraphNode, GraphRelationship, HeldText } from "../../graph/index.ts";
import { boundToFinding, boundToNode } from "../../graph/statements/of-nodes.ts";
import { endsOf } from "../../graph/statements/review.ts";

interface Graph {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly relationships: ReadonlyMap<string, GraphRelationship>;
  readonly texts: ReadonlyMap<string, HeldText>;
}

/**
 * A line of the ledger on something of a graph, as a person may state it; null where there is nothing to
 * speak of.
 */
export function randomStatement(
  { nodes, relationships, texts }: Graph,
  next: () => number,
  step: number,
): Record<string, unknown> | null {
  const any = <Item>(items: readonly Item[]): Item | undefined => items[Math.floor(next() * items.length)];
  const said = {
    by: "审计一处 王",
    at: new Date(Date.UTC(2024, 5, 1, 8, step)).toISOString(),
    why: "核对原文",
    source: "台账",
  };
  const on = (relationship: GraphRelationship) => {
    const { words, ...ends } = endsOf(relationship);
    return { subject: relationship.id, quote: words, on: ends };
  };
  const all = [...relationships.values()];
  const inferred = all.filter(({ method }) => method === "INFERRED");
  const of = (label: string) => [...nodes.values()].filter((node) => node.label === label);
  const node = (
    found: GraphNode | undefined,
    kind: "AFFIRMATION" | "COMPLETION" | "REPORTED_VALUE",
    value: object,
  ) =>
    found ? { ...said, kind, subject: found.id, quote: null, value, on: boundToNode(found, kind) } : null;
  switch (Math.floor(next() * 10)) {
    case 0:
    case 1: {
      const found = any(inferred);
      const value = { decision: next() < 0.6 ? "REJECT" : "ACCEPT" };
      return found ? { ...said, kind: "DECISION", ...on(found), value } : null;
    }
    case 2: {
      const found = any(inferred);
      return found
        ? { ...said, kind: "DECISION", subject: found.id, quote: null, value: { decision: "REJECT" } }
        : null;
    }
    case 3: {
      const found = any(all);
      return found ? { ...said, kind: "AFFIRMATION", ...on(found), value: {} } : null;
    }
    case 4:
      return node(any([...of("Measure"), ...of("Bureau"), ...of("Policy")]), "AFFIRMATION", {});
    case 5:
      return node(any(of("Measure")), "COMPLETION", { date: "2024-05-01" });
    case 6:
      return node(any(of("Indicator")), "REPORTED_VALUE", { period: "2024", value: 3 });
    case 7: {
      const found = any(of("Finding"));
      const bound = found && boundToFinding(found, all);
      const value = { state: "MENDED" };
      return found
        ? { ...said, kind: "FINDING_STATE", subject: found.id, quote: null, value, on: bound }
        : null;
    }
    case 8: {
      const text = any([...texts.values()]);
      const value = any([
        { field: "number", to: "国发〔2020〕5号" },
        { field: "level", to: "PROVINCIAL" },
        { field: "date", to: "2018-01-01" },
        { field: "title", to: "浙江省基层养老服务体系建设实施方案" },
      ]);
      return text ? { ...said, kind: "METADATA", subject: text.policy, quote: null, value } : null;
    }
    default: {
      const measure = any(
        of("Measure").filter(
          ({ properties }) => "start" in properties && texts.has(properties.policy as string),
        ),
      );
      if (!measure || !("policy" in measure.properties)) return null;
      const { text } = texts.get(measure.properties.policy)!;
      const start = text.indexOf("智慧养老平台", (measure.properties as { start?: number }).start);
      const value = { as: "OWNER", role: "SUPPORT", start, end: start + 6 };
      return start < 0
        ? null
        : { ...said, kind: "READING", subject: measure.id, quote: "智慧养老平台", value };
    }
  }
}
