import { citedIdOf } from "../link/ids.ts";
import { sharedSubject } from "../link/alignment.ts";
import { rankOf, reportedParts, standsAbove, type Reported } from "../link/upper.ts";
import type { CuratedPolicy } from "../link/curated.ts";
import { curatedPolicyNode } from "../link/policies.ts";
import { POLICY_LEVELS, type PolicyLevel } from "../model/index.ts";
import { gramsOf } from "./grams.ts";
import type { Index } from "./index-reader.ts";
import { leadsToKey, nationalKey, policyKey, subjectKey } from "./keys.ts";
import { heldOf, type KnownCurated } from "./known-curated.ts";
import { placesOf, type KnownPolicy } from "./resolved.ts";

/** A policy above another: one that is held, or one of which pages report parts. */
export interface Upper {
  readonly id: string;
  readonly title: string;
  readonly level: PolicyLevel | null;
  readonly issuedOn: string | null;
  readonly issuers: readonly string[];
  /** Null where its text is held. */
  readonly reported: Reported | null;
}

/** The policies above one; each list by level, the nearest first, then by id. */
export interface Above {
  /** Those that it carries out or cites, directly or through others. */
  readonly followed: readonly Upper[];
  /** And the earlier ones of the nation whose title shares a specific subject. */
  readonly all: readonly Upper[];
  /** And those of the same places whose indicators bind it as well. */
  readonly forIndicators: readonly Upper[];
}

/**
 * A policy is above another that implements or cites it, directly or through others; and an earlier one of
 * the nation whose title shares a specific subject. One of the same place as such a policy gives indicators
 * too, where it shares a subject, or where pages report them.
 */
export function policiesAbove(own: KnownPolicy, known: KnownCurated, index: Index): Above {
  const reported = known.policies
    .filter((entry) => heldOf(entry, index) === null && !index.first(policyKey(citedIdOf(entry))))
    .map(toUpper);
  const byId = new Map(reported.map((upper) => [upper.id, upper]));
  const isAbove = ({ id, level }: Upper) => id !== own.policy && standsAbove(level, own.level);
  const held = (id: string): Upper[] =>
    index
      .all<KnownPolicy>(policyKey(id))
      .map(({ value }) => ({ ...value, id: value.policy, reported: null }));
  const followed = reachedFrom(own.policy, index)
    .flatMap((id) => byId.get(id) ?? held(id))
    .filter(isAbove);
  const grams = gramsOf(own.title);
  const sharing = (keyOf: (gram: string) => string, others: readonly Upper[]): Upper[] => {
    const found = new Map<string, Upper>();
    const seen = new Set(others.map(({ id }) => id));
    for (const gram of grams)
      for (const { value } of index.all<KnownPolicy>(keyOf(gram))) {
        if (seen.has(value.policy)) continue;
        seen.add(value.policy);
        const upper = { ...value, id: value.policy, reported: null };
        if (isAbove(upper) && sharedSubject(own.title, value.title) !== null) found.set(upper.id, upper);
      }
    return [...found.values()];
  };
  const isBelow = standsAbove("NATIONAL", own.level);
  const national = (isBelow ? sharing(nationalKey, followed) : []).filter(({ issuedOn }) =>
    isBefore(issuedOn, own.issuedOn),
  );
  const all = [...followed, ...national];
  const places = [...new Set(all.flatMap(({ issuers }) => placesOf(issuers)))].toSorted();
  const others = reported.filter(
    (upper) =>
      isAbove(upper) &&
      !all.includes(upper) &&
      placesOf(upper.issuers).some((place) => places.includes(place)),
  );
  const levels = POLICY_LEVELS.filter((level) => standsAbove(level, own.level));
  for (const place of places)
    for (const level of levels)
      others.push(...sharing((gram) => subjectKey(place, level, gram), [...all, ...others]));
  const samePlace = others.filter(({ issuedOn }) => !isBefore(own.issuedOn, issuedOn));
  return {
    followed: nearestFirst(followed),
    all: nearestFirst(all),
    forIndicators: nearestFirst([...all, ...samePlace]),
  };
}

/** All that a policy leads to by citations, itself left out unless a circle leads back to it. */
function reachedFrom(policy: string, index: Index): string[] {
  const reached = new Set<string>();
  const open = [policy];
  for (let at = open.pop(); at !== undefined; at = open.pop())
    for (const id of index.things(leadsToKey(at))) {
      if (reached.has(id)) continue;
      reached.add(id);
      open.push(id);
    }
  return [...reached];
}

/**
 * True when both dates are known and the first is not after the second: nobody takes up what is yet to be
 * issued.
 */
function isBefore(earlier: string | null, later: string | null): boolean {
  return earlier !== null && later !== null && earlier <= later;
}

function nearestFirst(uppers: readonly Upper[]): Upper[] {
  return uppers.toSorted((a, b) => rankOf(b.level) - rankOf(a.level) || (a.id < b.id ? -1 : 1));
}

const made = new WeakMap<CuratedPolicy, Upper>();

function toUpper(entry: CuratedPolicy): Upper {
  const known = made.get(entry) ?? upperOf(entry);
  made.set(entry, known);
  return known;
}

function upperOf(entry: CuratedPolicy): Upper {
  const { title, level, issuers, issuedOn } = entry;
  const id = citedIdOf(entry);
  return { id, title, level, issuers, issuedOn, reported: reportedParts(entry, curatedPolicyNode(entry)) };
}
