import { createHash } from "node:crypto";
import type { GraphRelationship } from "../model/index.ts";
import type { Document } from "../text/document.ts";
import { resolveBureaus } from "./bodies/resolve.ts";
import { formerPolicyIdOf, policyIdOfDocument } from "./identity.ts";

/**
 * The id that earlier versions gave the same node; the id itself where it has not changed. A body had one for each
 * form of its name and each document without a place: `words` of `policy` tell which.
 */
export type FormerOf = (id: string, policy?: string, words?: string) => string;

/**
 * Ids of nodes begin with that of their policy, or for a body of no known place hold it: `bureau/ID/市财政局`.
 * An id that several documents would have had (实施方案) was that of the one held under it; else nobody can
 * tell, and it is none's.
 */
export function formerOf(documents: readonly Document[]): FormerOf {
  const claims = new Map<string, string[]>();
  for (const document of documents) {
    const { metadata, source } = document;
    const id = formerPolicyIdOf(metadata, source.sha256);
    claims.set(id, [...(claims.get(id) ?? []), policyIdOfDocument(document)]);
  }
  const former = new Map<string, string>();
  for (const [id, policies] of claims)
    if (policies.length === 1 && !policies.includes(id)) former.set(policies[0]!, id);
  const bodies = formerBodies(documents);
  return (given, of, words) => {
    const claimed = (bodies.get(given) ?? []).filter((each) => of === undefined || each.policy === of);
    const id =
      (claimed.find((each) => words !== undefined && each.id.endsWith(`/${words}`)) ?? claimed[0])?.id ??
      given;
    const [, before = "", policy = id, behind = ""] = /^(bureau\/)?([^#/]*)([#/].*)?$/s.exec(id) ?? [];
    return `${before}${former.get(policy) ?? policy}${behind}`;
  };
}

/** The ids that bodies had in each document, by their ids. */
function formerBodies(documents: readonly Document[]): Map<string, { policy: string; id: string }[]> {
  const bodies = new Map<string, { policy: string; id: string }[]>();
  for (const document of documents) {
    const policy = policyIdOfDocument(document);
    const { bureaus, issuers } = resolveBureaus(document);
    for (const { id, formerIds } of new Set([...bureaus, ...issuers.values()])) {
      const known = bodies.get(id) ?? [];
      bodies.set(id, [...known, ...formerIds.map((former) => ({ policy, id: former }))]);
    }
  }
  return bodies;
}

/** Digits of relationship ids in earlier versions: 48 bits. */
const FORMER_DIGITS = 12;

/** The id that earlier versions gave the same relationship. */
export function formerRelationshipIdOf(
  { type, source, target, evidence }: GraphRelationship,
  formerOf: FormerOf,
): string {
  const [policy, words] =
    evidence.kind === "QUOTATION" ? [evidence.policy, evidence.quote.replace(/\s/g, "")] : [];
  const place =
    evidence.kind === "QUOTATION"
      ? `${formerOf(evidence.policy)}|${evidence.start}|${evidence.end}`
      : `${evidence.url}|${evidence.statement}`;
  return createHash("sha256")
    .update([type, formerOf(source, policy, words), formerOf(target, policy, words), place].join("|"))
    .digest("hex")
    .slice(0, FORMER_DIGITS);
}
