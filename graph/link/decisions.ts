import type { GraphRelationship, RelationshipValues } from "../model/index.ts";

/** What a person decided of an inferred relationship. The last decision on one relationship stands. */
export interface Decision {
  /** Id of the relationship. */
  readonly relationship: string;
  readonly decision: "ACCEPT" | "REJECT";
  readonly by: string;
  /** ISO time. */
  readonly at: string;
  readonly why: string;
}

/** Relationships after review: the rejected are gone, the accepted say who, when and why. */
export type Review = (relationships: readonly GraphRelationship[]) => GraphRelationship[];

/** Reads decisions as parsed from lines of JSON. Throws a `TypeError` that names the line at fault. */
export function toDecisions(lines: readonly unknown[]): Decision[] {
  return lines.map((line, index) => {
    const { relationship, decision, by, at, why } = (line ?? {}) as Record<string, unknown>;
    if (
      typeof relationship !== "string" ||
      typeof by !== "string" ||
      typeof at !== "string" ||
      typeof why !== "string" ||
      (decision !== "ACCEPT" && decision !== "REJECT")
    )
      throw new TypeError(
        `decisions: line ${index + 1} must have relationship, decision (ACCEPT or REJECT), by, at and why`,
      );
    return { relationship, decision, by, at, why };
  });
}

/**
 * Replays decisions. The confidence of a rule on which there are decisions becomes its observed precision:
 * accepted by accepted and rejected. Decisions on what is not inferred, or is no longer found, change
 * nothing.
 */
export function reviewBy(decisions: readonly Decision[]): Review {
  const last = new Map(decisions.map((decision) => [decision.relationship, decision]));
  return (relationships) => {
    const reviewed = relationships.filter(({ id, method }) => method === "INFERRED" && last.has(id));
    const counts = new Map<string, { accepted: number; all: number }>();
    for (const { id, rule } of reviewed) {
      const count = counts.get(rule) ?? { accepted: 0, all: 0 };
      counts.set(rule, {
        accepted: count.accepted + (last.get(id)!.decision === "ACCEPT" ? 1 : 0),
        all: count.all + 1,
      });
    }
    return relationships.flatMap((relationship) => {
      if (relationship.method !== "INFERRED") return [relationship];
      const decision = last.get(relationship.id);
      if (decision?.decision === "REJECT") return [];
      const count = counts.get(relationship.rule);
      const confidence = count
        ? Math.round((count.accepted / count.all) * 1_000) / 1_000
        : relationship.confidence;
      return [withReview({ ...relationship, confidence }, decision ? acceptedBy(decision) : {})];
    });
  };
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
