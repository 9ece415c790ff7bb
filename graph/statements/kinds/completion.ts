import { PROVISIONS } from "../../model/index.ts";
import { dateIn, refuseOthers, type Given } from "../fields.ts";
import type { KindOfStatement } from "../kind.ts";

/** When a deadline was met, or a task was done. */
export interface CompletionValue {
  readonly date: string;
}

export const completion: KindOfStatement<CompletionValue> = {
  of: ["Deadline", ...PROVISIONS],
  quotes: "NOT_CHECKED",
  sourced: true,
  valueOf(given: Given) {
    refuseOthers(given, ["date"], "value.");
    return { date: dateIn(given, "date") };
  },
};
