import { isFormerly } from "../link/former.ts";
import type { GraphRelationship, RelationshipType, RelationshipValues } from "../model/index.ts";
import type { Bound, Statement } from "./statement.ts";

/** True where an id stated then is of the node that has the id today. */
export type IsSame = (id: string, stated: string) => boolean;

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

/** True for a statement that is bound to a relationship by its ends. */
export function isOnRelationship({ on }: Statement): boolean {
  return on?.type !== undefined;
}

/**
 * Whether a statement is of a relationship: one that is bound to ends by its type, ends and words; one bound to
 * nothing by its id. `WORDS` where only the words are others than then.
 */
export function relationOf(
  statement: Statement,
  relationship: GraphRelationship,
  isSame: IsSame,
): "SAME" | "WORDS" | null {
  const { on, quote, subject } = statement;
  if (!isBound(on)) return relationship.id === subject || isFormerly(relationship, subject) ? "SAME" : null;
  const { type, source, target, words } = endsOf(relationship);
  if (type !== on.type || !isSame(source, on.source) || !isSame(target, on.target)) return null;
  return words === quote ? "SAME" : "WORDS";
}

function isBound(on: Bound | undefined): on is Bound & Omit<Ends, "words"> {
  return on?.type !== undefined;
}

/** What a review adds to a relationship of any type that can be inferred. */
type ReviewValues = Pick<
  RelationshipValues<"DELIVERS">,
  "review" | "reviewedBy" | "reviewedAt" | "reviewWhy"
>;

/** A relationship that a person accepted, with who, when and why. */
export function accepted<Reviewed extends GraphRelationship>(
  relationship: Reviewed,
  { by, at, why }: Statement,
): Reviewed {
  const review: ReviewValues = { review: "ACCEPTED", reviewedBy: by, reviewedAt: at, reviewWhy: why };
  return { ...relationship, properties: { ...relationship.properties, ...review } };
}
