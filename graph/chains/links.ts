import { hasType, METHODS, type RelationshipOf, type RelationshipType } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import type { Statement } from "../store/statements/statement.ts";
import type { Store } from "../store/store.ts";
import { LONGEST_LIST } from "./lookup.ts";

/** The relationships of a type that leave nodes (`expandOut`) or reach them (`expandIn`), however they are known. */
export async function linksOf<Type extends RelationshipType>(
  store: Store,
  statement: Statement,
  type: Type,
  ids: readonly string[],
): Promise<readonly RelationshipOf<Type>[]> {
  if (ids.length === 0) return [];
  const wanted = { ids: [...new Set(ids)], types: [type], methods: METHODS, limit: LONGEST_LIST };
  const rows = await store.read(statement, wanted);
  return rows.map(relationshipFrom).filter((relationship) => hasType(relationship, type));
}
