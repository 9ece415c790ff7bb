import { nodesByLabel, unreadOf, type Store } from "../../graph/index.ts";

type Items = NonNullable<Awaited<ReturnType<typeof unreadOf>>>;

/** What was not read of one policy, in document order. */
export interface UnreadPolicy {
  readonly policy: string;
  readonly items: Items;
}

/** What was not read of the policy given, else of all that are held; policies that were wholly read are left out. */
export async function unreadIn(store: Store, policy: string | undefined): Promise<UnreadPolicy[]> {
  const ids = policy === undefined ? await heldPolicies(store) : [policy];
  const unread: UnreadPolicy[] = [];
  for (const id of ids) {
    const items = (await unreadOf(store, id)) ?? [];
    if (items.length > 0) unread.push({ policy: id, items });
  }
  return unread;
}

async function heldPolicies(store: Store): Promise<string[]> {
  const policies = await nodesByLabel(store, "Policy");
  return policies.filter(({ properties }) => properties.held !== false).map(({ id }) => id);
}
