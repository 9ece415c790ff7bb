import { LABELS, type GraphNode, type GraphRelationship, type PolicyGraph } from "../../graph/index.ts";

export type ChangeKind = "REMOVED" | "CHANGED" | "ADDED";

export interface Change<Item> {
  readonly change: ChangeKind;
  readonly item: Item;
}

export interface NamedRelationship {
  readonly relationship: GraphRelationship;
  readonly source: GraphNode;
  readonly target: GraphNode;
}

/** What differs between two graphs: what is lost first, each kind in the order of nodes. */
export interface Changes {
  readonly nodes: readonly Change<GraphNode>[];
  readonly relationships: readonly Change<NamedRelationship>[];
}

const KINDS: readonly ChangeKind[] = ["REMOVED", "CHANGED", "ADDED"];

/** Where words stand in a file; a paragraph put in above moves all that follow, and changes none of them. */
const PLACE = ["start", "end", "line", "order", "phraseStart", "phraseEnd"];

/** Nodes and relationships of a graph, or those of them that differ from another's. */
export type Part = Pick<PolicyGraph, "nodes" | "relationships">;

/**
 * Compares two graphs, of which what is the same in both may be left out. Places do not count, and a
 * relationship whose words have moved is the same relationship. `others` are the ends of relationships that
 * were left out.
 */
export function changesBetween(
  before: Part,
  after: Part,
  others: ReadonlyMap<string, GraphNode> = new Map(),
): Changes {
  const nodes = differing(
    keyed(before.nodes, ({ id }) => id),
    keyed(after.nodes, ({ id }) => id),
    ({ label, properties }) => [label, properties],
  );
  const relationships = differing(
    keyed(before.relationships, meaningOf),
    keyed(after.relationships, meaningOf),
    ({ method, rule, confidence, properties }) => [method, rule, confidence, properties],
  );
  const nodesOf = { REMOVED: byId(before), CHANGED: byId(after), ADDED: byId(after) };
  const named = relationships.map(({ change, item }) => ({
    change,
    item: {
      relationship: item,
      source: (nodesOf[change].get(item.source) ?? others.get(item.source))!,
      target: (nodesOf[change].get(item.target) ?? others.get(item.target))!,
    },
  }));
  return {
    nodes: nodes.toSorted((a, b) => rank(a.change) - rank(b.change) || inOrder(a.item, b.item)),
    relationships: named.toSorted(
      (a, b) =>
        rank(a.change) - rank(b.change) ||
        inOrder(a.item.source, b.item.source) ||
        inOrder(a.item.target, b.item.target),
    ),
  };
}

/** Items by what makes them the same in both graphs; of several that say the same, by their number. */
function keyed<Item>(items: readonly Item[], keyOf: (item: Item) => string): ReadonlyMap<string, Item> {
  const map = new Map<string, Item>();
  for (const item of items) {
    const key = keyOf(item);
    let copy = 1;
    while (map.has(`${key}\n${copy}`)) copy += 1;
    map.set(`${key}\n${copy}`, item);
  }
  return map;
}

/** Ends and words, without the place of the words. */
function meaningOf({ type, source, target, evidence }: GraphRelationship): string {
  return [type, source, target, evidence.kind === "QUOTATION" ? evidence.quote : evidence.statement].join(
    "\n",
  );
}

function differing<Item>(
  before: ReadonlyMap<string, Item>,
  after: ReadonlyMap<string, Item>,
  contentOf: (item: Item) => unknown,
): Change<Item>[] {
  const found: Change<Item>[] = [];
  for (const [key, item] of before) if (!after.has(key)) found.push({ change: "REMOVED", item });
  for (const [key, item] of after) {
    const old = before.get(key);
    if (!old) found.push({ change: "ADDED", item });
    else if (written(contentOf(old)) !== written(contentOf(item))) found.push({ change: "CHANGED", item });
  }
  return found;
}

function written(content: unknown): string {
  return JSON.stringify(content, (key, value: unknown) => (PLACE.includes(key) ? undefined : value));
}

function byId(graph: Part): ReadonlyMap<string, GraphNode> {
  return new Map(graph.nodes.map((node) => [node.id, node]));
}

function rank(change: ChangeKind): number {
  return KINDS.indexOf(change);
}

function inOrder(a: GraphNode, b: GraphNode): number {
  return (
    LABELS.indexOf(a.label) - LABELS.indexOf(b.label) ||
    a.properties.order - b.properties.order ||
    (a.id < b.id ? -1 : Number(a.id > b.id))
  );
}
