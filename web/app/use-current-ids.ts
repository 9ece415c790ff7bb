import { useEffect } from "react";
import { CurrentIdsQuery } from "../api/current-ids.query.ts";
import { ask } from "../api/client.ts";
import { idsOf, withIds } from "../state/current-ids.ts";
import type { Navigation } from "../state/use-view.ts";

/** Ids that were asked for, and those that were answered: while the page is open none of them changes. */
const asked = new Set<string>();

/**
 * Writes the ids of an address that comes from outside as they are now, in place. Ids are asked for once; when nobody
 * answers, the address stays as it is, and the screen says what is wrong.
 */
export function useCurrentIds({ view, replace }: Navigation): void {
  const key = idsOf(view).join("\n");
  useEffect(() => {
    const ids = key.split("\n").filter((id) => id !== "" && !asked.has(id));
    if (ids.length === 0) return;
    for (const id of ids) asked.add(id);
    ask(CurrentIdsQuery, { ids }).then(({ currentIds }) => {
      const current = new Map(ids.map((id, index) => [id, currentIds[index]!]));
      for (const id of currentIds) asked.add(id);
      if (ids.some((id) => current.get(id) !== id)) replace((shown) => withIds(shown, current));
    }, ignore);
  }, [key, replace]);
}

/** The questions of the screen fail as well, and tell. */
function ignore(): void {}
