import {
  hasLabel,
  LABELS,
  METHODS,
  TYPES,
  type GraphNode,
  type HeldText,
  type Method,
  type NodeLabel,
  type NodeOf,
  type RelationshipType,
} from "../model/index.ts";
import { currentIdOf, currentIds } from "./former-ids.ts";
import { nodeFrom } from "../store/records.ts";
import {
  nodesByIds,
  targetsOf as targetsStatement,
  textOf as textStatement,
  texts,
} from "../store/questions.ts";
import type { Row, Store } from "../store/store.ts";

/** The node with that id, or with one that earlier versions gave it; else null. */
export async function nodeOf(store: Store, id: string): Promise<GraphNode | null> {
  return (await nodesOf(store, [id]))[0] ?? null;
}

/** The nodes with those ids, or former ids, in their order; null where there is none. */
export async function nodesOf(store: Store, ids: readonly string[]): Promise<(GraphNode | null)[]> {
  if (ids.length === 0) return [];
  const found = await nodesNow(store, ids);
  const lacking = [...new Set(ids)].filter((id) => !found.has(id));
  if (lacking.length === 0) return ids.map((id) => found.get(id) ?? null);
  const current = await currentIds(store, lacking);
  const later = await nodesNow(store, [...current.values()]);
  return ids.map((id) => found.get(id) ?? later.get(current.get(id) ?? id) ?? null);
}

async function nodesNow(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, GraphNode>> {
  if (ids.length === 0) return new Map();
  const rows = await store.read(nodesByIds, { ids: [...new Set(ids)] });
  return new Map(rows.map((row) => nodeFrom(row)).map((node) => [node.id, node]));
}

/** The targets that indicators or provisions set, by the id of what sets them. */
export async function targetsOf(
  store: Store,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NodeOf<"Target">[]>> {
  const found = new Map<string, NodeOf<"Target">[]>();
  for (const row of await store.read(targetsStatement, { ids })) {
    const [source, target] = [String(row.source), nodeFrom(row)];
    if (hasLabel(target, "Target")) found.set(source, [...(found.get(source) ?? []), target]);
  }
  return found;
}

/** The text of a held document, or null. */
export async function textOf(store: Store, policy: string): Promise<HeldText | null> {
  const [row] = await store.read(textStatement, { policy: await currentIdOf(store, policy) });
  return row ? textFrom(row) : null;
}

/** All held texts, by id of the policy. */
export async function textsOf(store: Store): Promise<HeldText[]> {
  return (await store.read(texts)).map(textFrom).toSorted((a, b) => (a.policy < b.policy ? -1 : 1));
}

/** The revision of the graph that the store holds (null: none yet), and of how many documents it was made. */
export async function stateOf(store: Store): Promise<{ revision: string | null; documents: number }> {
  const { revision, documents } = await store.state();
  return revision === null ? { revision: null, documents: 0 } : { revision, documents };
}

/**
 * How many nodes and relationships there are, by label, type and method: counted when the graph was
 * published.
 */
export async function statisticsOf(store: Store): Promise<{
  nodes: { label: NodeLabel; count: number }[];
  relationships: { type: RelationshipType; count: number }[];
  methods: { method: Method; count: number }[];
}> {
  const { counts } = await store.state();
  const ofType = (type: RelationshipType) => Object.entries(counts.relationships[type] ?? {});
  return {
    nodes: counted(LABELS, (label) => counts.nodes[label] ?? 0).map(([label, count]) => ({ label, count })),
    relationships: counted(TYPES, (type) => sum(ofType(type).map(([, count]) => count))).map(
      ([type, count]) => ({ type, count }),
    ),
    methods: counted(METHODS, (method) =>
      sum(TYPES.map((type) => counts.relationships[type]?.[method] ?? 0)),
    ).map(([method, count]) => ({ method, count })),
  };
}

/** What is counted of each word, in order of the words; words of which there are none are left out. */
function counted<Word extends string>(
  words: readonly Word[],
  countOf: (word: Word) => number,
): (readonly [word: Word, count: number])[] {
  return words
    .toSorted()
    .map((word) => [word, countOf(word)] as const)
    .filter(([, count]) => count > 0);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0);
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
