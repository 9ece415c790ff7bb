import type { GraphNode, HeldText, Method, NodeLabel, RelationshipType } from "../model.ts";
import { nodeFrom } from "../store/records.ts";
import {
  countNodes,
  countRelationships,
  nodesByIds,
  nodesOfLabel,
  outline,
  state,
  targetsOf as targetsStatement,
  textOf as textStatement,
  texts,
} from "../store/statements/read.ts";
import type { Row, Store } from "../store/store.ts";

/** No list is longer: a whole province's plans of five years have some 50,000 provisions. */
export const LONGEST_LIST = 100_000;

/** The node with that id, or null. */
export async function nodeOf(store: Store, id: string): Promise<GraphNode | null> {
  return (await nodesOf(store, [id]))[0] ?? null;
}

/** The nodes with those ids, in their order; null where there is none. */
export async function nodesOf(store: Store, ids: readonly string[]): Promise<(GraphNode | null)[]> {
  if (ids.length === 0) return [];
  const found = new Map(
    (await store.read(nodesByIds, { ids: [...new Set(ids)] }))
      .map((row) => nodeFrom(row))
      .map((node) => [node.id, node]),
  );
  return ids.map((id) => found.get(id) ?? null);
}

/** All nodes with a label in document order, of one policy or of all. */
export async function nodesByLabel(store: Store, label: NodeLabel, policy?: string): Promise<GraphNode[]> {
  return (await store.read(nodesOfLabel(label), { policy: policy ?? null, limit: LONGEST_LIST })).map((row) =>
    nodeFrom(row),
  );
}

/** The sections, measures, tasks and indicators of a policy in document order. */
export async function outlineOf(store: Store, policy: string): Promise<GraphNode[]> {
  return (await store.read(outline, { policy, limit: LONGEST_LIST })).map((row) => nodeFrom(row));
}

/** The targets that indicators or provisions set, by the id of what sets them. */
export async function targetsOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, GraphNode[]>> {
  const found = new Map<string, GraphNode[]>();
  for (const row of await store.read(targetsStatement, { ids }))
    found.set(String(row.source), [...(found.get(String(row.source)) ?? []), nodeFrom(row)]);
  return found;
}

/** The text of a held document, or null. */
export async function textOf(store: Store, policy: string): Promise<HeldText | null> {
  const [row] = await store.read(textStatement, { policy });
  return row ? textFrom(row) : null;
}

/** All held texts, by id of the policy. */
export async function textsOf(store: Store): Promise<HeldText[]> {
  return (await store.read(texts)).map(textFrom).toSorted((a, b) => (a.policy < b.policy ? -1 : 1));
}

/** The revision of the graph that the store holds (null: none yet), and of how many documents it was made. */
export async function stateOf(store: Store): Promise<{ revision: string | null; documents: number }> {
  const [row] = await store.read(state);
  return row?.revision
    ? { revision: String(row.revision), documents: Number(row.documents) }
    : { revision: null, documents: 0 };
}

/** How many nodes and relationships there are, by label, type and method. */
export async function statisticsOf(store: Store): Promise<{
  nodes: { label: NodeLabel; count: number }[];
  relationships: { type: RelationshipType; count: number }[];
  methods: { method: Method; count: number }[];
}> {
  const [nodes, relationships] = await Promise.all([store.read(countNodes), store.read(countRelationships)]);
  const sum = <Key extends string>(key: string) => {
    const counts = new Map<Key, number>();
    for (const row of relationships)
      counts.set(row[key] as Key, (counts.get(row[key] as Key) ?? 0) + Number(row.count));
    return [...counts].toSorted(([a], [b]) => (a < b ? -1 : 1));
  };
  return {
    nodes: nodes
      .map((row) => ({ label: row.label as NodeLabel, count: Number(row.count) }))
      .toSorted((a, b) => (a.label < b.label ? -1 : 1)),
    relationships: sum<RelationshipType>("type").map(([type, count]) => ({ type, count })),
    methods: sum<Method>("method").map(([method, count]) => ({ method, count })),
  };
}

function textFrom(row: Row): HeldText {
  return {
    policy: String(row.policy),
    name: String(row.name),
    sha256: String(row.sha256),
    format: String(row.format),
    text: String(row.text),
    layout: typeof row.layout === "string" ? row.layout : null,
  };
}
