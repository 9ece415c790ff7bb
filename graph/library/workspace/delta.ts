import type { Items } from "../../link/facts.ts";
import type { GraphNode, GraphRelationship } from "../../model/index.ts";
import type { Changed, NodeKey, RelationshipKey } from "../../store/difference.ts";

const NOTHING: Items = { nodes: [], relationships: [] };

/** Two graphs compared where they differ, put together part by part. */
export class Delta {
  private readonly parts = new Map<string, { readonly before: Items; readonly after: Items }>();
  /** How many items were compared. */
  size = 0;

  /** What a part was, and what it is; of one that is given twice the first and the last count. */
  replace(part: string, before: Items | null, after: Items | null): void {
    const first = this.parts.get(part)?.before ?? before ?? NOTHING;
    const last = after ?? NOTHING;
    this.size +=
      first.nodes.length + first.relationships.length + last.nodes.length + last.relationships.length;
    this.parts.set(part, { before: first, after: last });
  }

  has(part: string): boolean {
    return this.parts.has(part);
  }

  /** What leads from the one to the other. */
  difference(): {
    readonly nodes: Changed<GraphNode, NodeKey>;
    readonly relationships: Changed<GraphRelationship, RelationshipKey>;
    /** What went and what changed, as it was. */
    readonly before: Items;
  } {
    const parts = [...this.parts.values()];
    const nodes = compared(parts.map(({ before, after }) => [before.nodes, after.nodes]));
    const relationships = compared(
      parts.map(({ before, after }) => [before.relationships, after.relationships]),
    );
    return {
      nodes: {
        added: nodes.added,
        changed: nodes.changed,
        removed: nodes.removed.map(({ id, label }) => ({ id, label })),
      },
      relationships: {
        added: relationships.added,
        changed: relationships.changed,
        removed: relationships.removed.map(({ id, type, source, target }) => ({ id, type, source, target })),
      },
      before: {
        nodes: [...nodes.removed, ...nodes.before].toSorted(inOrder),
        relationships: [...relationships.removed, ...relationships.before].toSorted(inOrder),
      },
    };
  }
}

type Lists<Item> = readonly (readonly [before: readonly Item[], after: readonly Item[]])[];

/** An item may go from one part and come in another. */
function compared<Item extends { readonly id: string }>(lists: Lists<Item>) {
  const [old, now] = [new Map<string, Item>(), new Map<string, Item>()];
  for (const [before, after] of lists) {
    for (const item of before) old.set(item.id, item);
    for (const item of after) now.set(item.id, item);
  }
  const added: Item[] = [];
  const changed: Item[] = [];
  const before: Item[] = [];
  for (const item of [...now.values()].toSorted(inOrder)) {
    const known = old.get(item.id);
    if (!known) added.push(item);
    else if (known !== item && JSON.stringify(known) !== JSON.stringify(item)) {
      changed.push(item);
      before.push(known);
    }
  }
  const removed = [...old.values()].filter(({ id }) => !now.has(id)).toSorted(inOrder);
  return { added, changed, removed, before };
}

function inOrder(a: { readonly id: string }, b: { readonly id: string }): number {
  return a.id < b.id ? -1 : 1;
}
