import { documentOf, sourceOf } from "../build.ts";
import { toExtraction, type Extraction } from "../extraction.ts";
import type { Store } from "../store/store.ts";
import { textOf } from "./lookup.ts";
import { statementsOf } from "./stated.ts";

/**
 * What in a held document usually states an owner, an indicator, a goal, a time or a citation, and was not
 * read, in document order; null when no such document is held. The text is read again, as people corrected it,
 * for it is the truth of what was read.
 */
export async function unreadOf(store: Store, policy: string): Promise<Extraction["unread"] | null> {
  const held = await textOf(store, policy);
  return held && toExtraction(documentOf(sourceOf(held), await statementsOf(store, held.policy))).unread;
}
