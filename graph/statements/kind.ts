import type { Given } from "./fields.ts";

/** What a statement of one kind may be of, and what it says. A new kind is its file and one line in `kinds.ts`. */
export interface KindOfStatement<Value> {
  /** Labels of the nodes that it may be of; `RELATIONSHIP` for relationships, `ANY` for everything. */
  readonly of: readonly string[];
  /** True when it quotes words of the document, which are looked for there. */
  readonly quotes: "ALWAYS" | "MAY" | "NOT_CHECKED";
  /** True when it must say where it is known from. */
  readonly sourced: boolean;
  /** The value, checked. Throws a `StatementFault`. */
  readonly valueOf: (given: Given) => Value;
}
