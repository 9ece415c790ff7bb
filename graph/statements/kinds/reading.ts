import { PROVISIONS, READING_AS, ROLE, type ReadingAs, type Role } from "../../model/index.ts";
import { dateIn, offsetIn, refuseOthers, wordIn, type Given } from "../fields.ts";
import { refuse } from "../fault.ts";
import type { KindOfStatement } from "../kind.ts";

/** What the words at `[start, end)` name of the unit that the statement is of. */
export interface ReadingValue {
  readonly as: ReadingAs;
  /** Of an owner. */
  readonly role?: Role;
  /** Of a deadline whose words alone do not tell it. */
  readonly date?: string;
  readonly start: number;
  readonly end: number;
}

export const reading: KindOfStatement<ReadingValue> = {
  of: [...PROVISIONS, "Indicator"],
  quotes: "ALWAYS",
  sourced: false,
  valueOf(given: Given) {
    refuseOthers(given, ["as", "role", "start", "end", "date"], "value.");
    const as = wordIn(given, "as", READING_AS);
    const [start, end] = [offsetIn(given, "start"), offsetIn(given, "end")];
    if (end <= start)
      refuse({
        zh: "value.end 应大于 value.start，请改正",
        en: "value.end must be behind value.start; correct it",
      });
    const role = as === "OWNER" ? { role: wordIn(given, "role", ROLE) } : {};
    const date = as === "DEADLINE" && given.date !== undefined ? { date: dateIn(given, "date") } : {};
    return { as, ...role, ...date, start, end };
  },
};
