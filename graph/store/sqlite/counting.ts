import type { GraphNode, GraphRelationship, Method, NodeLabel, RelationshipType } from "../../model/index.ts";
import type { Counts } from "../difference.ts";

/** How many of each kind there are when these come to those. */
export function countedWith(
  before: Counts,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
): Counts {
  const byLabel: Partial<Record<NodeLabel, number>> = { ...before.nodes };
  for (const { label } of nodes) byLabel[label] = (byLabel[label] ?? 0) + 1;
  const byType: Partial<Record<RelationshipType, Partial<Record<Method, number>>>> = {};
  for (const [type, methods] of Object.entries(before.relationships) as [RelationshipType, object][])
    byType[type] = { ...methods };
  for (const { type, method } of relationships) {
    const methods = (byType[type] ??= {});
    methods[method] = (methods[method] ?? 0) + 1;
  }
  return { nodes: byLabel, relationships: byType };
}
