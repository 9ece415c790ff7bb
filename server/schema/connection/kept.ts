import { fromCursor, toCursor } from "./cursor.ts";
import { wantedOf, type PageArgs, type Standing } from "./page.args.ts";

/** Where an item stands in a list that is at hand as a whole. */
type Place = readonly (string | number)[];

export interface KeptPage<Item> {
  readonly edges: readonly { readonly cursor: string; readonly node: Item }[];
  readonly nodes: readonly Item[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

/**
 * A page of a list that is at hand as a whole and stands in the order of its places. Throws `BAD_USER_INPUT`
 * for what is no page of it.
 */
export function pageOfKept<Item>(
  name: string,
  items: readonly Item[],
  placeOf: (item: Item) => Place,
  args: PageArgs,
  standing: Standing = "root",
): KeptPage<Item> {
  const { size, backward, name: argument, cursor } = wantedOf(args, standing);
  const at = cursor === null ? null : (fromCursor(argument, cursor, name) as Place);
  const isBeyond = (item: Item) =>
    at === null || (backward ? compared(placeOf(item), at) < 0 : compared(placeOf(item), at) > 0);
  const beyond = items.filter(isBeyond);
  const nodes = backward ? beyond.slice(-size) : beyond.slice(0, size);
  const edges = nodes.map((node) => ({ cursor: toCursor(name, placeOf(node)), node }));
  const isMore = beyond.length > nodes.length;
  return {
    edges,
    nodes,
    pageInfo: {
      hasNextPage: backward ? at !== null : isMore,
      hasPreviousPage: backward ? isMore : at !== null,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
    totalCount: items.length,
  };
}

function compared(one: Place, other: Place): number {
  for (const [index, value] of one.entries()) {
    const against = other[index];
    if (against === undefined || typeof against !== typeof value) return 1;
    if (value !== against) return value < against ? -1 : 1;
  }
  return 0;
}
