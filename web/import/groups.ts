export const CHANGES = ["REMOVED", "CHANGED", "ADDED"] as const;
export type ChangeKind = (typeof CHANGES)[number];

/** Changes of one sort of thing: all are counted, some are listed. */
export interface Tally<
  Item extends { readonly change: ChangeKind; readonly id: string } = {
    readonly change: ChangeKind;
    readonly id: string;
  },
> {
  readonly removed: number;
  readonly changed: number;
  readonly added: number;
  readonly items: readonly Item[];
}

/** By kind of change, what is lost first; kinds of which there is nothing are left out. */
export function groupsOf<Item extends { readonly change: ChangeKind; readonly id: string }>(
  tally: Tally<Item>,
): readonly { readonly change: ChangeKind; readonly total: number; readonly items: readonly Item[] }[] {
  const totals = { REMOVED: tally.removed, CHANGED: tally.changed, ADDED: tally.added };
  return CHANGES.map((change) => ({
    change,
    total: totals[change],
    items: tally.items.filter((item) => item.change === change),
  })).filter(({ total }) => total > 0);
}
