import { sourceOf } from "../build.ts";
import { toExtraction, type Extraction } from "../extraction.ts";
import { parse } from "../text/parse.ts";
import type { Store } from "../store/store.ts";
import { textOf } from "./lookup.ts";

/**
 * What in a held document usually states an owner, an indicator, a goal, a time or a citation, and was not read, in document
 * order; null when no such document is held. The text is read again, for it is the truth of what was read.
 */
export async function unreadOf(store: Store, policy: string): Promise<Extraction["unread"] | null> {
  const held = await textOf(store, policy);
  return held && toExtraction(parse(sourceOf(held))).unread;
}
