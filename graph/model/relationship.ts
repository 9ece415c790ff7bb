import type { Caption } from "./caption.ts";
import type { NodeLabel } from "./labels.ts";
import type { Properties } from "./property.ts";

/**
 * Who answers for what; and what a target or a provision rests on: who delivers it, what must be there
 * before.
 */
export const CHAIN_KINDS = ["responsibility", "dependency"] as const;
export type ChainKind = (typeof CHAIN_KINDS)[number];

/**
 * One relationship type: what it is called, which ends it may have, which way it is read, and what it says.
 */
export interface RelationshipKind extends Caption {
  /** A relationship said in words, with `{source}` and `{target}` for the names of its ends. */
  readonly sentence: Caption;
  readonly from: readonly NodeLabel[];
  readonly to: readonly NodeLabel[];
  /**
   * Which way "downstream" runs in a chain of each kind: from the one who demands to the one who answers.
   * OUT: along the arrow (a section contains a measure). IN: against it (a plan implements an outline,
   * so the plan is downstream of what it implements). Absent: not part of such a chain.
   */
  readonly downstream: Readonly<Partial<Record<ChainKind, "OUT" | "IN">>>;
  readonly properties: Properties;
}
