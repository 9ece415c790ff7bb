import { bureauFormerly, nodesByIds, policyFormerly, relationshipFormerly } from "../store/questions.ts";
import type { Store } from "../store/store.ts";

/** `ID#sec_2__m_5` and `bureau/ID/市财政局`: the id of a policy in those of what belongs to it. */
const PARTS = /^(bureau\/)?([^#/]*)([#/].*)?$/s;

/**
 * The id that a node has now, of one that earlier versions may have given it: ids are never taken back, so
 * that an address or a decision of long ago still leads to the same thing. An id that nothing ever had is
 * answered as it is.
 */
export async function currentIdOf(store: Store, id: string): Promise<string> {
  if ((await store.read(nodesByIds, { ids: [id] })).length > 0) return id;
  return (await currentIds(store, [id])).get(id) ?? id;
}

/** Ids of relationships in earlier versions: 12 hexadecimal digits. */
const FORMER_RELATIONSHIP = /^[0-9a-f]{12}$/;

/** As `currentIdOf`, of nodes and relationships, in their order. */
export async function currentIdsOf(store: Store, ids: readonly string[]): Promise<string[]> {
  return Promise.all(
    ids.map(async (id) => {
      if (!FORMER_RELATIONSHIP.test(id)) return currentIdOf(store, id);
      const [row] = await store.read(relationshipFormerly, { id });
      return row ? String(row.id) : id;
    }),
  );
}

/** The current ids of those that answer to a former one, by that; others are left out. */
export async function currentIds(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const policies = new Map<string, string | null>();
  const current = new Map<string, string>();
  for (const id of ids) {
    const [, before = "", policy = "", behind = ""] = PARTS.exec(id) ?? [];
    if (policy === "") continue;
    if (!policies.has(policy)) policies.set(policy, await policyOnceCalled(store, policy));
    const now = policies.get(policy);
    const within = now ? `${before}${now}${behind}` : null;
    const body = before === "" ? null : await bodyOnceCalled(store, within ?? id);
    if (body ?? within) current.set(id, (body ?? within)!);
  }
  return current;
}

/** A body by the place and name that it had; null where no body or several had them: 等 of many clauses. */
async function bodyOnceCalled(store: Store, id: string): Promise<string | null> {
  const [row, ...others] = await store.read(bureauFormerly, { id });
  return row && others.length === 0 ? String(row.id) : null;
}

/** Null where nobody had it, or several may have: 实施方案 tells none from another. */
async function policyOnceCalled(store: Store, id: string): Promise<string | null> {
  const [row, ...others] = await store.read(policyFormerly, { id });
  return row && others.length === 0 ? String(row.id) : null;
}
