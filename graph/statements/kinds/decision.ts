import { refuseOthers, type Given } from "../fields.ts";
import { refuse } from "../fault.ts";
import type { KindOfStatement } from "../kind.ts";

/** What was decided of an inferred relationship. */
export interface DecisionValue {
  readonly decision: "ACCEPT" | "REJECT";
}

export const decision: KindOfStatement<DecisionValue> = {
  of: ["RELATIONSHIP"],
  quotes: "MAY",
  sourced: false,
  valueOf(given: Given) {
    refuseOthers(given, ["decision"], "value.");
    const said = given.decision;
    if (said !== "ACCEPT" && said !== "REJECT")
      refuse({
        zh: "value.decision 应为 ACCEPT 或 REJECT，请改正",
        en: "value.decision must be ACCEPT or REJECT; correct it",
      });
    return { decision: said };
  },
};
