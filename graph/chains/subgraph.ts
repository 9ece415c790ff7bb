import { LABELS, type GraphNode, type GraphRelationship, type Subgraph } from "../model/index.ts";

/**
 * A subgraph in a stable order (labels, document order, id), each node and relationship once, no end outside.
 */
export function closeSubgraph(
  root: string,
  nodes: readonly GraphNode[],
  relationships: readonly GraphRelationship[],
  hidden: Subgraph["hidden"],
): Subgraph {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const links = new Map(
    relationships
      .filter((link) => byId.has(link.source) && byId.has(link.target))
      .map((link) => [link.id, link]),
  );
  const ordered = [...byId.values()].toSorted(
    (a, b) =>
      LABELS.indexOf(a.label) - LABELS.indexOf(b.label) ||
      a.properties.order - b.properties.order ||
      (a.id < b.id ? -1 : 1),
  );
  const rank = new Map(ordered.map((node, index) => [node.id, index]));
  return {
    root,
    nodes: ordered,
    relationships: [...links.values()].toSorted(
      (a, b) =>
        rank.get(a.source)! - rank.get(b.source)! ||
        rank.get(a.target)! - rank.get(b.target)! ||
        (a.id < b.id ? -1 : 1),
    ),
    truncated: hidden.length > 0,
    hidden,
  };
}
