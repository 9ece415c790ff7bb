import { FINDING_STATE, type FindingState } from "../../model/index.ts";
import { refuseOthers, wordIn, type Given } from "../fields.ts";
import type { KindOfStatement } from "../kind.ts";

/** What became of a finding. */
export interface FindingStateValue {
  readonly state: FindingState;
}

export const findingState: KindOfStatement<FindingStateValue> = {
  of: ["Finding"],
  quotes: "MAY",
  sourced: false,
  valueOf(given: Given) {
    refuseOthers(given, ["state"], "value.");
    return { state: wordIn(given, "state", FINDING_STATE) };
  },
};
