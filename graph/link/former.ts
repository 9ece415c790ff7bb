import { hash } from "node:crypto";
import type { GraphRelationship } from "../model/index.ts";

/**
 * The id that earlier versions gave the same node; the id itself where it has not changed. A body had one for
 * each form of its name and each document without a place: `words` of `policy` tell which.
 */
export type FormerOf = (id: string, policy?: string, words?: string) => string;

/** What is known of former ids. */
export interface Former {
  /**
   * The former id of a policy; its own where it has not changed, or where several had it and nobody can tell
   * whose it was.
   */
  readonly policy: (id: string) => string;
  /** The ids that a body had in the document of a policy, or in any where none is given. */
  readonly bodies: (id: string, policy?: string) => readonly string[];
}

/**
 * Ids of nodes begin with that of their policy, or for a body of no known place hold it:
 * `bureau/ID/市财政局`.
 */
export function formerOf({ policy: policyOf, bodies }: Former): FormerOf {
  return (given, of, words) => {
    const claimed = given.startsWith(BODY) ? bodies(given, of) : [];
    const id =
      claimed.find((each) => words !== undefined && each.endsWith(`/${words}`)) ?? claimed[0] ?? given;
    const from = id.startsWith(BODY) ? BODY.length : 0;
    const end = endOfPolicy(id, from);
    const policy = id.slice(from, end);
    const former = policyOf(policy);
    return former === policy ? id : id.slice(0, from) + former + id.slice(end);
  };
}

const BODY = "bureau/";

/** Where the policy that an id holds ends: before the first `#` or `/`. */
function endOfPolicy(id: string, from: number): number {
  for (let at = from; at < id.length; at += 1) if (id[at] === "#" || id[at] === "/") return at;
  return id.length;
}

/** Digits of relationship ids in earlier versions: 48 bits. */
const FORMER_DIGITS = 12;

/** The id that earlier versions gave the same relationship. */
export function formerRelationshipIdOf(relationship: GraphRelationship, formerOf: FormerOf): string {
  const { id, type, source, target, evidence } = relationship;
  const [policy, quote] = evidence.kind === "QUOTATION" ? [evidence.policy, evidence.quote] : [];
  const isOfBody = source.startsWith(BODY) || target.startsWith(BODY);
  // Nobody asks for the words but of a body.
  const words = isOfBody ? quote?.replace(/\s/g, "") : undefined;
  const from = formerOf(source, policy, words);
  const to = formerOf(target, policy, words);
  const quoted = policy === undefined ? undefined : formerOf(policy);
  // What has the same ends and place had the beginning of the same hash.
  if (from === source && to === target && quoted === policy) return id.slice(0, FORMER_DIGITS);
  const place =
    evidence.kind === "QUOTATION"
      ? `${quoted}|${evidence.start}|${evidence.end}`
      : `${evidence.url}|${evidence.statement}`;
  return hash("sha256", `${type}|${from}|${to}|${place}`, "hex").slice(0, FORMER_DIGITS);
}

/** Where the policies kept their ids the former id is the beginning of the id, and need not be written. */
export function withFormerId<Kind extends GraphRelationship>(relationship: Kind, formerOf: FormerOf): Kind {
  const formerId = formerRelationshipIdOf(relationship, formerOf);
  return relationship.id.startsWith(formerId) ? relationship : { ...relationship, formerId };
}

/** True for an id of today or of an earlier version, which began alike. */
export function isFormerly(
  { id, formerId }: Pick<GraphRelationship, "id" | "formerId">,
  former: string,
): boolean {
  return formerId === former || (former.length === FORMER_DIGITS && id.startsWith(former));
}
