import { refuseOthers, type Given } from "../fields.ts";
import type { KindOfStatement } from "../kind.ts";

/** Nothing more than that a person checked it and it is right. */
export type AffirmationValue = Readonly<Record<string, never>>;

export const affirmation: KindOfStatement<AffirmationValue> = {
  of: ["ANY"],
  quotes: "MAY",
  sourced: false,
  valueOf(given: Given) {
    refuseOthers(given, [], "value.");
    return {};
  },
};
