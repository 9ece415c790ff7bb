import {
  CursorError,
  countOf,
  groupsOf,
  pageOf,
  type Condition,
  type Cursor,
  type OrderBy,
  type PageItem,
  type Selection,
  type Store,
} from "../../../graph/index.ts";
import { badCursor, fromCursor, orderName, toCursor } from "./cursor.ts";
import type { Wanted } from "./page.args.ts";

/** A list that is asked for, for one parent or for all of a level at once. */
export interface ListRequest {
  readonly selection: Selection;
  /** What was left out of it, because it was not wholly read; null where nothing can be. */
  readonly leftOut: Selection | null;
  /** Whose items come one after the other: those of the first part, then of the next. */
  readonly parts: readonly Condition[] | null;
  readonly orderBy: readonly OrderBy[];
  readonly wanted: Wanted;
  /** What cursors of the list are told apart by. */
  readonly name: string;
  /** An item as the API hands it on. */
  readonly toItem: (item: PageItem, from: string | null) => object;
  /** The relationship that led to an item, where edges have one. */
  readonly toLink: ((item: PageItem, from: string | null) => object) | null;
}

/** The part that a cursor says its item is in. Throws `BAD_USER_INPUT` where it says none. */
function partIn([part]: Cursor, count: number, name: string): number {
  if (typeof part === "number" && Number.isInteger(part) && part >= 0 && part < count) return part;
  throw badCursor(name);
}

export interface Edge {
  readonly cursor: string;
  readonly node: object;
  readonly relationship: object | null;
}

export interface Page {
  readonly edges: readonly Edge[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

type Key = string | null;

/** The questions for a list; each is asked when the first wants its answer, and once for all parents. */
export class ListQuestion {
  private pages: Promise<ReadonlyMap<Key, Page>> | null = null;
  private counts: Promise<ReadonlyMap<Key, number>> | null = null;
  private lacking: Promise<ReadonlyMap<Key, number>> | null = null;

  constructor(
    private readonly store: Store,
    private readonly request: ListRequest,
  ) {}

  /** The page by parent; null is the key of a list without parents. */
  page(): Promise<ReadonlyMap<Key, Page>> {
    return (this.pages ??= this.askPages());
  }

  /** How many there are in all. */
  count(): Promise<ReadonlyMap<Key, number>> {
    return (this.counts ??= countOf(this.store, this.request.selection));
  }

  /** How many were left out because they were not wholly read. */
  async leftOut(): Promise<ReadonlyMap<Key, number>> {
    const { leftOut } = this.request;
    if (leftOut === null) return new Map();
    return (this.lacking ??= countOf(this.store, leftOut));
  }

  groups(groupBy: readonly Pick<OrderBy, "of" | "property">[]): ReturnType<typeof groupsOf> {
    return groupsOf(this.store, { ...this.request.selection, groupBy });
  }

  private async askPages(): Promise<ReadonlyMap<Key, Page>> {
    const { wanted, orderBy, name } = this.request;
    const order = orderName(name, orderBy);
    const after = wanted.cursor === null ? null : fromCursor(wanted.name, wanted.cursor, order);
    const found = await this.itemsBehind(after);
    return new Map([...found].map(([key, items]) => [key, this.toPage(items, key, order)]));
  }

  /** One more than wanted, which tells whether more follow. */
  private async itemsBehind(after: Cursor | null) {
    const { selection, parts, orderBy, wanted } = this.request;
    const { backward, name } = wanted;
    const limit = wanted.size + 1;
    const base = { ...selection, orderBy, backward };
    try {
      if (parts === null) return await pageOf(this.store, { ...base, after, limit });
      const order = parts.map((_, index) => index);
      if (backward) order.reverse();
      const begin = after === null ? null : partIn(after, parts.length, name);
      let items: PageItem[] = [];
      for (const index of order) {
        if (begin !== null && (backward ? index > begin : index < begin)) continue;
        if (items.length >= limit) break;
        const where: Condition = { all: [selection.where ?? { all: [] }, parts[index]!] };
        const behind = begin === index ? after!.slice(1) : null;
        const page = await pageOf(this.store, { ...base, where, after: behind, limit: limit - items.length });
        const more = (page.get(null) ?? []).map((item) => ({ ...item, cursor: [index, ...item.cursor] }));
        items = backward ? [...more, ...items] : [...items, ...more];
      }
      return new Map<Key, PageItem[]>([[null, items]]);
    } catch (error) {
      // What passed for a cursor of this order holds other values than those of this order.
      if (error instanceof CursorError) throw badCursor(name);
      throw error;
    }
  }

  private toPage(found: readonly PageItem[], key: Key, order: string): Page {
    const { wanted, toItem, toLink } = this.request;
    const { size, backward, cursor } = wanted;
    const isMore = found.length > size;
    const items = !isMore ? found : backward ? found.slice(-size) : found.slice(0, size);
    const edges = items.map((item) => ({
      cursor: toCursor(order, item.cursor),
      node: toItem(item, key),
      relationship: toLink && toLink(item, key),
    }));
    return {
      edges,
      pageInfo: {
        hasNextPage: backward ? cursor !== null : isMore,
        hasPreviousPage: backward ? isMore : cursor !== null,
        startCursor: edges.at(0)?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      },
    };
  }
}
