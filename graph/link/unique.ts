import { isDeepStrictEqual } from "node:util";

/**
 * By id. Of two that are equal (the same words found twice) the first stands; two of one id that are not
 * throw, for one would take the other's place in silence.
 */
export function uniqueById<T extends { readonly id: string }>(items: readonly T[]): T[] {
  const first = new Map<string, T>();
  for (const item of items) {
    const known = first.get(item.id);
    if (!known) first.set(item.id, item);
    else if (!isDeepStrictEqual(known, item))
      throw new Error(`two have the id ${item.id}: ${JSON.stringify(known)} and ${JSON.stringify(item)}`);
  }
  return [...first.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1));
}
