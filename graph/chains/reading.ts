import { documentOf } from "../document-of.ts";
import { sourceOf } from "../held-text.ts";
import type { HeldText } from "../model/index.ts";
import { readingsOf, type Readings } from "./readings.ts";
import type { Store } from "../store/store.ts";
import { textOf } from "./lookup.ts";
import { statementsOf } from "./stated.ts";

/** So many documents are known as read; a page asks of one or two. */
const MOST_KEPT = 8;

/** By policy, that asked for last at the end. A text with the same hash, layout and corrections is read the same. */
const kept = new Map<
  string,
  { readonly held: HeldText; readonly stated: string; readonly readings: Readings }
>();

/**
 * How far a held document was read, and each of its units; null when no such document is held. The text is read again, as
 * people corrected it, for it is the truth of what was read.
 */
export async function readingsIn(store: Store, policy: string): Promise<Readings | null> {
  const held = await textOf(store, policy);
  if (!held) return null;
  const statements = await statementsOf(store, held.policy);
  const stated = statements.map(({ id }) => id).join();
  const known = kept.get(held.policy);
  const same =
    known?.stated === stated && known.held.sha256 === held.sha256 && known.held.layout === held.layout;
  const readings = same ? known.readings : readingsOf(documentOf(sourceOf(held), statements));
  kept.delete(held.policy);
  kept.set(held.policy, { held, stated, readings });
  if (kept.size > MOST_KEPT) kept.delete(kept.keys().next().value!);
  return readings;
}
