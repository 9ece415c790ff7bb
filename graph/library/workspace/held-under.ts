import { givenKey, heldKey } from "../../across/keys.ts";
import type { Facts } from "../../link/facts.ts";
import { inAnyOrder, type Coming } from "../../link/identity.ts";
import type { Source } from "../../text/document.ts";
import type { Fragments } from "./fragments.ts";
import type { Keyed } from "./keyed.ts";

/** Under which policy a coming document would be held. */
export interface Placing<Item> {
  readonly item: Item;
  /** With what a person said of the place of the text before it. */
  readonly source: Source & { readonly policy: string };
  /**
   * The name of the file whose text it takes the place of; null where the policy is new, or the bytes are the
   * same.
   */
  readonly replaces: string | null;
}

/**
 * The policies under which documents would be held that come in together, in an order of their own, so that
 * the order of files decides nothing. A text is of the policy whose id it gives, or of one whose held text
 * gives the same id, or would by what people say it is. Of two of one policy the later stands, and replaces
 * the other.
 */
export function heldUnder<Item extends Coming>(
  items: readonly Item[],
  { keyed, fragments }: { readonly keyed: Keyed; readonly fragments: Fragments },
): Placing<Item>[] {
  const here = new Map<string, Source>();
  const given = new Map<string, string>();
  return inAnyOrder(items).map((item) => {
    const { source, derived } = item;
    const isHeld = here.has(derived) || keyed.first(heldKey(derived)) !== null;
    const other = keyed.first(givenKey(derived))?.owner ?? given.get(derived);
    const policy = source.policy ?? (isHeld ? derived : (other ?? derived));
    const before = here.get(policy);
    const facts = fragments.facet(policy, "facts")?.value as Facts | undefined;
    const sha256 = before?.sha256 ?? facts?.is.sha256;
    const name = before?.name ?? facts?.name;
    const place = source.place ?? before?.place ?? facts?.statedPlace ?? undefined;
    const placed = { ...source, ...(place && { place }), policy };
    here.set(policy, placed);
    if (!given.has(derived)) given.set(derived, policy);
    const isOther = sha256 !== undefined && sha256 !== source.sha256;
    return { item, source: placed, replaces: isOther ? (name ?? null) : null };
  });
}
