import { formerRelationshipIdOf, type FormerOf } from "../link/former.ts";
import type { GraphRelationship, RelationshipType, RelationshipValues } from "../model/index.ts";
import type { Replay } from "./replay.ts";
import type { Bound, Statement } from "./statement.ts";

/** Replays decisions on the relationships of a library, in as many calls as it is linked in. */
export interface Review {
  /** Relationships after review: the rejected are gone, the accepted say who, when and why. */
  readonly of: (relationships: readonly GraphRelationship[]) => GraphRelationship[];
  /** Which decisions took relationships away, with the node that each led from. */
  readonly rejected: () => readonly { readonly statement: Statement; readonly source: string }[];
}

/** What makes a relationship the one that was spoken of, wherever its words stand. */
export interface Ends {
  readonly type: RelationshipType;
  readonly source: string;
  readonly target: string;
  /** The quoted words, or what a page states. */
  readonly words: string;
}

/** What a statement on a relationship is bound to. */
export function endsOf({ type, source, target, evidence }: GraphRelationship): Ends {
  return { type, source, target, words: evidence.kind === "QUOTATION" ? evidence.quote : evidence.statement };
}

/**
 * Finds the statements that are of a relationship: those bound to its type, ends and words; one bound to
 * nothing by its id.
 */
export function ofRelationships<Spoken extends Statement>(
  statements: readonly Spoken[],
  formerOf: FormerOf,
): (relationship: GraphRelationship) => Spoken[] {
  const byKey = new Map<string, Spoken[]>();
  for (const statement of statements) {
    const key = isBound(statement.on)
      ? keyOf({ ...statement.on, words: statement.quote! })
      : statement.subject;
    byKey.set(key, [...(byKey.get(key) ?? []), statement]);
  }
  return (relationship) => {
    if (byKey.size === 0) return [];
    const ends = endsOf(relationship);
    const former = { ...ends, source: formerOf(ends.source), target: formerOf(ends.target) };
    const keys = [
      keyOf(ends),
      keyOf(former),
      relationship.id,
      formerRelationshipIdOf(relationship, formerOf),
    ];
    const found = [...new Set(keys)].flatMap((key) => byKey.get(key) ?? []);
    return found.toSorted((a, b) => statements.indexOf(a) - statements.indexOf(b));
  };
}

/**
 * A decision changes the relationship it was made on and no other; the last on one relationship stands.
 * `formerOf` gives the ids that earlier versions gave.
 */
export function reviewBy(replay: Replay, formerOf: FormerOf = (id) => id): Review {
  const decisionsOn = ofRelationships(replay.of("DECISION"), formerOf);
  const rejected: { statement: Statement; source: string }[] = [];
  return {
    of: (relationships) =>
      relationships.flatMap((relationship) => {
        if (relationship.method !== "INFERRED") return [relationship];
        const found = decisionsOn(relationship);
        for (const each of found) replay.matched(each);
        const last = found.at(-1);
        if (!last) return [relationship];
        if (last.value.decision === "ACCEPT") return [withReview(relationship, acceptedBy(last))];
        rejected.push({ statement: last, source: relationship.source });
        return [];
      }),
    rejected: () => rejected,
  };
}

function isBound(on: Bound | undefined): on is Bound & Omit<Ends, "words"> {
  return on?.type !== undefined;
}

function keyOf({ type, source, target, words }: Ends): string {
  return JSON.stringify([type, source, target, words]);
}

/** What a review adds to a relationship of any type that can be inferred. */
type ReviewValues = Pick<
  RelationshipValues<"DELIVERS">,
  "review" | "reviewedBy" | "reviewedAt" | "reviewWhy"
>;

function acceptedBy({ by, at, why }: Statement): ReviewValues {
  return { review: "ACCEPTED", reviewedBy: by, reviewedAt: at, reviewWhy: why };
}

function withReview<Reviewed extends GraphRelationship>(
  relationship: Reviewed,
  review: ReviewValues,
): Reviewed {
  return { ...relationship, properties: { ...relationship.properties, ...review } };
}
