import type { GraphNode, GraphRelationship, PolicyGraph } from "../../graph/model/index.ts";
import type {
  Compared,
  Comparison,
  Condition,
  Cursor,
  GroupRequest,
  PageRequest,
  Selection,
  Via,
} from "../../graph/store/selection.ts";

/*
 * What a page, a count and groups are to be, said as plainly as it can be: by lists and filters over a graph in
 * memory. Texts are in the order of their characters' numbers, which that of UTF-8 is.
 */

export interface Item {
  readonly from: string | null;
  readonly node: GraphNode;
  readonly relationship: GraphRelationship | null;
}
type Value = string | number | boolean | null;

/** All items of a selection, of the near ends in their order. */
export function itemsOf(graph: PolicyGraph, { from, labels, where }: Selection): readonly Item[] {
  const found: readonly Item[] =
    from === null
      ? graph.nodes.map((node) => ({ from: null, node, relationship: null }))
      : (from.ids ? [...new Set(from.ids)] : [null]).flatMap((id) =>
          followed(graph, from.via, id).map((item) => ({ from: id, ...item })),
        );
  return found.filter(
    (item) => labels.includes(item.node.label) && (where === null || holds(graph, where, item)),
  );
}

export function pageIn(graph: PolicyGraph, request: PageRequest): readonly Item[] {
  const { after, backward, limit, orderBy } = request;
  const all = itemsOf(graph, request).toSorted((one, other) =>
    compare(cursorOf(one, request), cursorOf(other, request), orderBy),
  );
  return [...new Set(all.map(({ from }) => from))].flatMap((from) => {
    const own = all.filter((item) => item.from === from);
    const side = own.filter((item) => {
      if (after === null) return true;
      const place = compare(cursorOf(item, request), after, orderBy);
      return backward ? place < 0 : place > 0;
    });
    return backward ? side.slice(Math.max(0, side.length - limit)) : side.slice(0, limit);
  });
}

export function cursorOf(item: Item, { orderBy }: Pick<PageRequest, "orderBy">): Cursor {
  const { node, relationship } = item;
  return [
    ...orderBy.map((each) => valueOf(each, item) as Value),
    node.properties.order,
    node.id,
    ...(relationship ? [relationship.id] : []),
  ];
}

export function countsIn(graph: PolicyGraph, selection: Selection): { from: string | null; count: number }[] {
  return groupsIn(graph, { ...selection, groupBy: [] }).map(({ from, count }) => ({ from, count }));
}

interface Group {
  readonly from: string | null;
  readonly values: readonly Value[];
  count: number;
}

export function groupsIn(graph: PolicyGraph, request: GroupRequest): readonly Group[] {
  const found = new Map<string, Group>();
  for (const item of itemsOf(graph, request)) {
    const values = request.groupBy.map((each) => valueOf(each, item) as Value);
    const key = JSON.stringify([item.from, values]);
    const group = found.get(key) ?? { from: item.from, values, count: 0 };
    group.count += 1;
    found.set(key, group);
  }
  const ids = request.from?.ids ?? [];
  return [...found.values()].toSorted(
    (one, other) =>
      ids.indexOf(one.from ?? "") - ids.indexOf(other.from ?? "") ||
      other.count - one.count ||
      compare(one.values, other.values, []),
  );
}

function followed({ nodes, relationships }: PolicyGraph, { types, direction }: Via, id: string | null) {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const [near, far] = direction === "OUT" ? (["source", "target"] as const) : (["target", "source"] as const);
  return relationships
    .filter((each) => types.includes(each.type) && (id === null || each[near] === id))
    .map((relationship) => ({ node: byId.get(relationship[far])!, relationship }));
}

function holds(graph: PolicyGraph, condition: Condition, item: Omit<Item, "from">): boolean {
  if ("all" in condition) return condition.all.every((each) => holds(graph, each, item));
  if ("any" in condition) return condition.any.some((each) => holds(graph, each, item));
  if ("not" in condition) return !holds(graph, condition.not, item);
  if ("some" in condition)
    return followed(graph, condition.some, item.node.id).some((far) => holds(graph, condition.where, far));
  const value = valueOf(condition, item);
  if (condition.op === "NULL") return value === null;
  const members = Array.isArray(value) ? (value as readonly string[]) : [value as Value];
  return members.some((member) => member !== null && fits(member, condition));
}

function fits(value: string | number | boolean, comparison: Exclude<Comparison, { op: "NULL" }>): boolean {
  switch (comparison.op) {
    case "EQ":
      return value === comparison.value;
    case "IN":
      return comparison.value.includes(value as string);
    case "CONTAINS":
      return String(value).includes(comparison.value);
    case "GTE":
      return by(value, comparison.value) >= 0;
    case "LTE":
      return by(value, comparison.value) <= 0;
  }
}

function valueOf({ of, property }: Compared, { node, relationship }: Omit<Item, "from">): unknown {
  const { properties, ...own } = of === "NODE" ? node : relationship!;
  return { ...properties, ...own }[property as never] ?? null;
}

/** Values in an order that may run down; what is absent is last whichever way. */
function compare(one: Cursor, other: Cursor, orderBy: PageRequest["orderBy"]): number {
  for (const [at, value] of one.entries()) {
    const against = other[at] ?? null;
    if (value === against) continue;
    if (value === null) return 1;
    if (against === null) return -1;
    return orderBy[at]?.descending ? by(against, value) : by(value, against);
  }
  return 0;
}

function by(one: string | number | boolean, other: string | number | boolean): number {
  if (typeof one === "string") return Buffer.compare(Buffer.from(one), Buffer.from(String(other)));
  return Number(one) - Number(other);
}
