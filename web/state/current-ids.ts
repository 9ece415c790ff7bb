import type { View } from "./view.ts";

/** The ids that an address holds: of nodes, of relationships, and the two of a cell, which a space parts. */
export function idsOf({ focus, policy, other, selected, collapsed }: View): string[] {
  const words = [focus, policy, other, ...(selected ?? "").split(" "), ...collapsed];
  return [...new Set(words.filter((id): id is string => Boolean(id)))];
}

/** The view with each id as it is now; ids without an entry stay. */
export function withIds(view: View, current: ReadonlyMap<string, string>): View {
  const now = <Id extends string | null>(id: Id): Id | string => (id === null ? id : (current.get(id) ?? id));
  return {
    ...view,
    focus: now(view.focus),
    policy: now(view.policy),
    other: now(view.other),
    selected: view.selected && view.selected.split(" ").map(now).join(" "),
    collapsed: view.collapsed.map(now),
  };
}
