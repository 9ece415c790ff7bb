import { hasLabel, type GraphNode, type NodeLabel, type NodeOf } from "../model/index.ts";
import { nodeFrom } from "../store/records.ts";
import { nodesOfLabel, outline, type Question } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { CAPS } from "./caps.ts";
import { currentIdOf } from "./former-ids.ts";
import { nodeBefore, placeOf, type PageOptions, type Place } from "./page.ts";

/**
 * Nodes with a label in document order, of one policy or of all: the first so many behind a node of the list,
 * all of them without `first`. Throws `CursorError` when `after` is not in the list.
 */
export async function nodesByLabel<Label extends NodeLabel>(
  store: Store,
  label: Label,
  policy?: string | null,
  { first, after }: PageOptions = {},
): Promise<NodeOf<Label>[]> {
  const [current, before] = await Promise.all([
    currentPolicyOf(store, policy),
    nodeBefore(store, after, (node) => hasLabel(node, label)),
  ]);
  const behind = before && placeOf(before);
  const nodes = await inOrder(store, nodesOfLabel(label), { policy: current }, first, behind);
  return nodes.filter((node) => hasLabel(node, label));
}

/** The sections, measures, tasks and indicators of a policy in document order. */
export function outlineOf(store: Store, policy: string): Promise<GraphNode[]> {
  return inOrder(store, outline, { policy }, null, null);
}

/** The id that questions know a policy by; null for all policies. */
export async function currentPolicyOf(
  store: Store,
  policy: string | null | undefined,
): Promise<string | null> {
  return policy === undefined || policy === null ? null : currentIdOf(store, policy);
}

/**
 * The nodes that a question in document order finds behind a place: the first so many, or all without
 * `first`.
 */
export async function inOrder(
  store: Store,
  question: Question,
  parameters: Readonly<Record<string, unknown>>,
  first: number | null | undefined,
  behind: Place | null,
): Promise<GraphNode[]> {
  const found: GraphNode[] = [];
  const wanted = first ?? Infinity;
  for (let after = behind; found.length < wanted;) {
    const limit = Math.min(CAPS.rows, wanted - found.length);
    const rows = await store.read(question, { ...parameters, after, limit });
    for (const row of rows) found.push(nodeFrom(row));
    if (rows.length < limit) break;
    after = placeOf(found.at(-1)!);
  }
  return found;
}
