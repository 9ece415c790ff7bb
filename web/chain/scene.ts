import type { Chain, ChainNode, ChainRelationship } from "../api/chain.query.ts";
import { columnsOf, type Column } from "./columns.ts";
import { layoutOf, type Placed } from "./layout.ts";

/** What is drawn: columns, cards with their places, and the relationships between cards that are shown. */
export interface Scene {
  readonly columns: readonly Column[];
  readonly places: ReadonlyMap<string, Placed>;
  readonly nodes: readonly ChainNode[];
  readonly relationships: readonly ChainRelationship[];
  /** Ids of nodes and relationships on the path of what is selected; empty when all are equal. */
  readonly lit: ReadonlySet<string>;
}

export function sceneOf(chain: Chain, open: readonly string[], selected: string | null): Scene {
  const kept = new Set([chain.root]);
  const chosen = chain.relationships.find((relationship) => relationship.id === selected);
  for (const id of chosen ? [chosen.source, chosen.target] : selected ? [selected] : []) kept.add(id);
  const columns = columnsOf(chain, open, kept);
  const nodes = columns.flatMap((column) => column.nodes);
  const shown = new Set(nodes.map((node) => node.id));
  const relationships = chain.relationships.filter(
    (relationship) => shown.has(relationship.source) && shown.has(relationship.target),
  );
  const places = layoutOf(
    columns.map((column) => ({ key: column.key, ids: column.nodes.map((node) => node.id) })),
    relationships,
  );
  return { columns, places, nodes, relationships, lit: litBy(selected, chain.root, relationships) };
}

/**
 * A chosen relationship lights itself and its ends; a chosen node what it is directly related to.
 * The root lights all.
 */
export function litBy(
  selected: string | null,
  root: string,
  relationships: readonly Pick<ChainRelationship, "id" | "source" | "target">[],
): Set<string> {
  if (selected === null || selected === root) return new Set();
  const touching = relationships.filter(
    ({ id, source, target }) => id === selected || source === selected || target === selected,
  );
  return new Set([selected, ...touching.flatMap(({ id, source, target }) => [id, source, target])]);
}
