import type { FindingKind } from "./finding.ts";
import { differingNumbers, printed } from "./numbers.ts";

/** Two numbers for like goals of other periods, scopes or years: `每年15名` beside `50名`. */
export const numberNotComparable: FindingKind = {
  code: "NUMBER_NOT_COMPARABLE",
  severity: "WARNING",
  zh: "数字不可比",
  en: "Numbers not comparable",
  check: (linked) =>
    differingNumbers(linked)
      .filter(({ differences }) => differences.length > 0)
      .map(({ subject, one, other, differences, key, marks }) => {
        const numbers = `${printed(one)}、${printed(other)}`;
        return {
          zh: `“${subject}”有两个数 ${numbers}，${differences.join("、")}不同，不可直接比较，也不等于矛盾`,
          en: "two numbers for like goals that cannot be compared, which is not a contradiction",
          key,
          marks,
        };
      }),
};
