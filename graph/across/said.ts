import { formerIdsIn } from "../link/bodies/nodes.ts";
import { formerOf, type Former, type FormerOf } from "../link/former.ts";
import type { IsSame } from "../statements/review.ts";
import type { Statement } from "../statements/statement.ts";
import type { Index } from "./index-reader.ts";
import { bodyKey, claimKey, policyKey, SAID_OF_IDS, saidKey } from "./keys.ts";
import type { KnownPolicy } from "./resolved.ts";

/** A statement with its place in the ledger. */
export interface Spoken {
  readonly statement: Statement;
  readonly position: number;
}

/** The keys under which a statement is found: by the policies or bodies that it names. */
export function keysOfStatement({ kind, subject, on }: Statement): string[] {
  if (kind === "DECISION" && on?.type === undefined) return [SAID_OF_IDS];
  return [...new Set([on?.source ?? subject, subject].map(rootOf))].map(saidKey);
}

/** The policy in which a node stands, or the body that it is: 陕发〔2023〕6号 of 陕发〔2023〕6号#sec_3. */
export function rootOf(id: string): string {
  if (id.startsWith(BODY)) return id;
  const at = id.indexOf("#");
  return at < 0 ? id : id.slice(0, at);
}

const BODY = "bureau/";

/** The statements on some policies and bodies, in the order of the ledger. */
export function spokenOn(roots: readonly string[], index: Index): Statement[] {
  const found = new Map<string, Spoken>();
  for (const key of [...new Set(roots.map(saidKey)), SAID_OF_IDS])
    for (const { owner, value } of index.all<Spoken>(key)) found.set(owner, value);
  return [...found.values()].toSorted((a, b) => a.position - b.position).map(({ statement }) => statement);
}

/**
 * The id that the first versions gave a policy, where nobody else would have had it; its own where that is
 * unknown.
 */
export function formerPolicyOf(policy: string, index: Index): string {
  const claim = index.first<KnownPolicy>(policyKey(policy))?.value.claim;
  return claim !== undefined && claim !== policy && index.only(claimKey(claim)) === policy ? claim : policy;
}

/** Former ids as the library knows them; those of bodies as a document knows them. */
export function formerIn(index: Index, bodies: Former["bodies"]): FormerOf {
  const known = new Map<string, string>();
  const policy = (id: string) => {
    const former = known.get(id) ?? formerPolicyOf(id, index);
    known.set(id, former);
    return former;
  };
  return formerOf({ policy, bodies });
}

/** True for ids of today, of the first versions, and for bodies of any earlier one. */
export function isSameIn(index: Index): IsSame {
  return (id, stated) => {
    if (id === stated) return true;
    if (!id.startsWith(BODY)) {
      const root = rootOf(id);
      const former = rootOf(stated);
      return former + id.slice(root.length) === stated && formerPolicyOf(root, index) === former;
    }
    return formerBodyIds(id, index).includes(stated);
  };
}

/** The ids that earlier versions gave a body. */
export function formerBodyIds(id: string, index: Index): string[] {
  const ids = formerIdsIn(index.counted(bodyKey(id)));
  const former = formerIn(index, () => []);
  return [...new Set([...ids, ...[...ids, id].map((each) => former(each))])];
}
