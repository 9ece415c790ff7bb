import { numberIn, periodIn, refuseOthers, type Given } from "../fields.ts";
import type { KindOfStatement } from "../kind.ts";

/** What was reached of an indicator or of a goal in a period. */
export interface ReportedValue {
  readonly period: string;
  readonly value: number;
}

export const reportedValue: KindOfStatement<ReportedValue> = {
  of: ["Indicator", "Target"],
  quotes: "NOT_CHECKED",
  sourced: true,
  valueOf(given: Given) {
    refuseOthers(given, ["period", "value"], "value.");
    return { period: periodIn(given, "period"), value: numberIn(given, "value") };
  },
};
