import type { Items } from "../link/facts.ts";
import type { GraphNode, GraphRelationship } from "../model/index.ts";
import type { Own, Publishes } from "./index-reader.ts";

/** How a document's own part of the graph differs from its fragment by what others say. */
export interface Patch {
  /**
   * True where nobody else had the former id of its policy, so that former ids of relationships are those
   * with it.
   */
  readonly renamed: boolean;
  /** In place of those of their ids. */
  readonly nodes: readonly GraphNode[];
  readonly relationships: readonly GraphRelationship[];
  /** Ids of relationships that people rejected, and of what is found no more. */
  readonly removed: readonly string[];
}

/** What one owner makes of an index: its nodes and relationships, and what it puts under keys for others. */
export interface Part extends Items, Publishes {
  /** Of a document: what becomes of its own part. */
  readonly patch: Patch | null;
  /** Statements that are of something in it. */
  readonly matched: readonly string[];
  /** Statements whose thing is there with other words. */
  readonly suspect: readonly string[];
}

export const NO_PUBLISHES: Publishes = { puts: [], counts: [] };

/** A part without anything stated of it. */
export function partOf(items: Items, publishes: Publishes = NO_PUBLISHES): Part {
  return { ...items, ...publishes, patch: null, matched: [], suspect: [] };
}

/** A document's own part of the graph as it is published. */
export function patched(own: Own, patch: Patch): Items {
  const relationships = patch.renamed ? renamed(own) : own.relationships;
  if (patch.nodes.length + patch.relationships.length + patch.removed.length === 0)
    return { nodes: own.nodes, relationships };
  const gone = new Set(patch.removed);
  return {
    nodes: replaced(own.nodes, patch.nodes, gone),
    relationships: replaced(relationships, patch.relationships, gone),
  };
}

/** The relationships of a document whose policy had another id in earlier versions. */
export function renamed({ relationships, formerIds }: Own): readonly GraphRelationship[] {
  if (formerIds === null) return relationships;
  return relationships.map((relationship, at) => {
    const formerId = formerIds[at]!;
    const { formerId: _, ...others } = relationship;
    // The same relationship with another former id.
    return (relationship.id.startsWith(formerId) ? others : { ...others, formerId }) as GraphRelationship;
  });
}

function replaced<Item extends { readonly id: string }>(
  items: readonly Item[],
  others: readonly Item[],
  gone: ReadonlySet<string>,
): Item[] {
  const byId = new Map(others.map((each) => [each.id, each]));
  const kept = items
    .filter(({ id }) => !gone.has(id))
    .map((each) => {
      const other = byId.get(each.id);
      byId.delete(each.id);
      return other ?? each;
    });
  return [...kept, ...byId.values()];
}
