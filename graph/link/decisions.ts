import { formerRelationshipIdOf, type FormerOf } from "./former.ts";
import type { GraphRelationship, RelationshipType, RelationshipValues } from "../model/index.ts";

/** What a person decided of an inferred relationship. The last decision on one relationship stands. */
export interface Decision {
  /** Id of the relationship, as it was when the decision was made. */
  readonly relationship: string;
  readonly decision: "ACCEPT" | "REJECT";
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly why: string;
  /** What was decided on: type, ends and words. Absent in lines of earlier versions, which know the id alone. */
  readonly on?: Subject;
}

/** What makes a relationship the one that was decided on, wherever its words stand. */
export interface Subject {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  /** The quoted words, or what a page states. */
  readonly words: string;
}

/** Replays decisions on the relationships of a library, in as many calls as it is linked in. */
export interface Review {
  /** Relationships after review: the rejected are gone, the accepted say who, when and why. */
  readonly of: (relationships: readonly GraphRelationship[]) => GraphRelationship[];
  /** The decisions that no relationship given so far matches: what they were made on is no longer found. */
  readonly unmatched: () => Decision[];
}

/** What a decision on a relationship is bound to. */
export function subjectOf({ type, source, target, evidence }: GraphRelationship): Subject {
  return { type, source, target, words: evidence.kind === "QUOTATION" ? evidence.quote : evidence.statement };
}

/** Reads decisions as parsed from lines of JSON. Throws a `TypeError` that names the line at fault. */
export function toDecisions(lines: readonly unknown[]): Decision[] {
  return lines.map((line, index) => {
    const { relationship, decision, by, at, why, on } = (line ?? {}) as Record<string, unknown>;
    const texts = [relationship, by, at, why].every((value) => typeof value === "string");
    if (!texts || (decision !== "ACCEPT" && decision !== "REJECT"))
      throw new TypeError(
        `decisions: line ${index + 1} must have relationship, decision (ACCEPT or REJECT), by, at and why`,
      );
    const read = { relationship, decision, by, at, why } as Decision;
    return on === undefined ? read : { ...read, on: toSubject(on, index) };
  });
}

function toSubject(on: unknown, index: number): Subject {
  const { type, source, target, words } = (on ?? {}) as Record<string, unknown>;
  if (![type, source, target, words].every((value) => typeof value === "string"))
    throw new TypeError(`decisions: line ${index + 1}: \`on\` must have type, source, target and words`);
  return { type, source, target, words } as Subject;
}

/**
 * A decision changes the relationship it was made on and no other: that of its type, ends and words; one of an earlier
 * version that of its id. `formerOf` gives the ids that earlier versions gave.
 */
export function reviewBy(decisions: readonly Decision[], formerOf: FormerOf = (id) => id): Review {
  const bySubject = new Map<string, Decision>();
  const byId = new Map<string, Decision>();
  for (const decision of decisions) {
    if (decision.on) bySubject.set(keyOf(decision.on), decision);
    else byId.set(decision.relationship, decision);
  }
  const matched = new Set<Decision>();
  const decisionOn = (relationship: GraphRelationship): Decision | undefined => {
    const { type, source, target, words } = subjectOf(relationship);
    const former = { type, source: formerOf(source), target: formerOf(target), words };
    const found = [
      bySubject.get(keyOf({ type, source, target, words })),
      bySubject.get(keyOf(former)),
      byId.get(relationship.id),
      byId.get(formerRelationshipIdOf(relationship, formerOf)),
    ].filter((decision) => decision !== undefined);
    for (const decision of found) matched.add(decision);
    return found.toSorted((a, b) => decisions.indexOf(a) - decisions.indexOf(b)).at(-1);
  };
  return {
    of: (relationships) =>
      relationships.flatMap((relationship) => {
        if (relationship.method !== "INFERRED" || decisions.length === 0) return [relationship];
        const decision = decisionOn(relationship);
        if (decision?.decision === "REJECT") return [];
        return [decision ? withReview(relationship, acceptedBy(decision)) : relationship];
      }),
    unmatched: () => [...bySubject.values(), ...byId.values()].filter((decision) => !matched.has(decision)),
  };
}

function keyOf({ type, source, target, words }: Subject): string {
  return JSON.stringify([type, source, target, words]);
}

/** What a review adds to a relationship of any type that can be inferred. */
type ReviewValues = Pick<
  RelationshipValues<"DELIVERS">,
  "review" | "reviewedBy" | "reviewedAt" | "reviewWhy"
>;

function acceptedBy({ by, at, why }: Decision): ReviewValues {
  return { review: "ACCEPTED", reviewedBy: by, reviewedAt: at, reviewWhy: why };
}

function withReview<Reviewed extends GraphRelationship>(
  relationship: Reviewed,
  review: ReviewValues,
): Reviewed {
  return { ...relationship, properties: { ...relationship.properties, ...review } };
}
