import type { GraphNode, GraphRelationship } from "../model/index.ts";
import { count, groups, page } from "../store/questions.ts";
import { nodeFrom, relationshipFrom } from "../store/records.ts";
import { isCursorOf } from "../store/selecting/checked.ts";
import type { Cursor, GroupRequest, PageRequest, Selection } from "../store/selection.ts";
import type { Row, Store } from "../store/store.ts";
import { CursorError } from "./page.ts";

/** A node of a page; `relationship` led to it, null where none was followed. */
export interface PageItem {
  readonly node: GraphNode;
  readonly relationship: GraphRelationship | null;
  readonly cursor: Cursor;
}

/** What a group has in common, by `groupBy`; null where a property is absent. */
export interface GroupItem {
  readonly values: (string | number | boolean | null)[];
  readonly count: number;
}

/**
 * A page for each of `from.ids`, empty ones included; else one page under null. One question, however many
 * there are. Throws `CursorError` when `after` is of another order, a `TypeError` when the request asks for
 * what the model does not have.
 */
export async function pageOf(store: Store, request: PageRequest): Promise<Map<string | null, PageItem[]>> {
  if (request.after !== null && !isCursorOf(request.after, request))
    throw new CursorError("after: 游标不属于这一次序 / the cursor is not one of this order");
  const pages = forEach(request, (): PageItem[] => []);
  for (const row of await rowsOf(store, page, request)) pages.get(keyOf(row))?.push(itemFrom(row));
  return pages;
}

/** How many there are for each of `from.ids`, or under null. */
export async function countOf(store: Store, selection: Selection): Promise<Map<string | null, number>> {
  const counts = forEach(selection, () => 0);
  for (const row of await rowsOf(store, count, selection)) counts.set(keyOf(row), Number(row.count));
  return counts;
}

/** The groups of each of `from.ids`, or under null: the largest first, then by their values. */
export async function groupsOf(
  store: Store,
  request: GroupRequest,
): Promise<Map<string | null, GroupItem[]>> {
  const found = forEach(request, (): GroupItem[] => []);
  for (const row of await rowsOf(store, groups, request))
    found.get(keyOf(row))?.push({ values: row.values as GroupItem["values"], count: Number(row.count) });
  return found;
}

function forEach<Value>({ from }: Selection, made: () => Value): Map<string | null, Value> {
  return new Map((from?.ids ?? [null]).map((id) => [id, made()]));
}

/** Nobody is asked of nothing. */
async function rowsOf(store: Store, question: typeof page, request: Selection): Promise<Row[]> {
  return request.from?.ids?.length === 0 ? [] : store.read(question, { ...request });
}

function keyOf({ from }: Row): string | null {
  return typeof from === "string" ? from : null;
}

function itemFrom(row: Row): PageItem {
  const { type, source, target, relationship, cursor } = row;
  const link = relationship === null ? null : { type, source, target, properties: relationship };
  return {
    node: nodeFrom(row),
    relationship: link && relationshipFrom(link),
    cursor: cursor as Cursor,
  };
}
