import { hasType, METHODS, type RelationshipOf, type RelationshipType } from "../model/index.ts";
import { relationshipFrom } from "../store/records.ts";
import type { Question } from "../store/questions.ts";
import type { Store } from "../store/store.ts";
import { wholeOf } from "./whole.ts";

/**
 * The relationships of a type that leave nodes (`expandOut`) or reach them (`expandIn`), however they are
 * known.
 */
export async function linksOf<Type extends RelationshipType>(
  store: Store,
  question: Question,
  type: Type,
  ids: readonly string[],
): Promise<readonly RelationshipOf<Type>[]> {
  if (ids.length === 0) return [];
  const rows = await wholeOf(store, question, { ids: [...new Set(ids)], types: [type], methods: METHODS });
  return rows.map(relationshipFrom).filter((relationship) => hasType(relationship, type));
}
