import { LABELS, METHODS, TYPES, type NodeLabel } from "../../model/index.ts";
import { expandOut, leavingPolicy, nodesOfLabel } from "../../store/questions.ts";
import type { Row, Store } from "../../store/store.ts";

/** How many were met: by label, and by type and method (`CITES EXPLICIT`). */
export type Tally = ReadonlyMap<string, number>;

const ALL = 10_000_000;
/** What belongs to no document is asked for so many at a time. */
const SHARED: readonly NodeLabel[] = ["Bureau", "Resource"];
const SHARED_AT_ONCE = 50;

/**
 * Meets every node, and every relationship from one end to the other, once; one document's in memory at a
 * time. Bodies and resources may belong to no document.
 */
export async function walk(
  store: Store,
  node: (row: Row) => void,
  relationship: (row: Row) => Promise<void>,
): Promise<Tally> {
  const tally = new Map<string, number>();
  const count = (name: string) => tally.set(name, (tally.get(name) ?? 0) + 1);
  const meetNodes = (rows: readonly Row[]) => {
    for (const row of rows) {
      count(String(row.label));
      node(row);
    }
  };
  const meet = async (rows: readonly Row[]) => {
    for (const row of rows) {
      count(`${String(row.type)} ${String((row.properties as { readonly method?: unknown }).method)}`);
      await relationship(row);
    }
  };
  const nodesOf = (label: NodeLabel, policy: string | null) =>
    store.read(nodesOfLabel(label), { policy, limit: ALL });
  const asked = { types: TYPES, methods: METHODS, limit: ALL };

  const policies = await nodesOf("Policy", null);
  meetNodes(policies);
  for (const id of policies.map(idOf)) {
    for (const label of LABELS) if (label !== "Policy") meetNodes(await nodesOf(label, id));
    await meet(await store.read(leavingPolicy, { policy: id, ...asked }));
  }
  for (const label of SHARED) {
    const rows = (await nodesOf(label, null)).filter(belongsToNone);
    meetNodes(rows);
    for (let start = 0; start < rows.length; start += SHARED_AT_ONCE) {
      const ids = rows.slice(start, start + SHARED_AT_ONCE).map(idOf);
      await meet(await store.read(expandOut, { ids, ...asked }));
    }
  }
  return tally;
}

function idOf({ properties }: Row): string {
  return (properties as { readonly id: string }).id;
}

function belongsToNone({ properties }: Row): boolean {
  return ((properties as { readonly policy?: unknown }).policy ?? null) === null;
}
