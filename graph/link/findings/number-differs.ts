import type { FindingKind } from "./finding.ts";
import { called } from "./marks.ts";
import { differingNumbers, printed } from "./numbers.ts";

/** Two numbers for the same goal: `培育质量人才15名` beside `培育质量人才50名`. */
export const numberDiffers: FindingKind = {
  code: "NUMBER_DIFFERS",
  severity: "CRITICAL",
  zh: "数字不同",
  en: "Numbers differ",
  check: (linked) =>
    differingNumbers(linked)
      .filter(({ differences }) => differences.length === 0)
      .map(({ subject, one, other, key, marks }) => {
        const [here, there] = [one, other].map((each) => `${printed(each)}（${called(each.unit)}）`);
        return {
          zh: `“${subject}”有两个数：${here}、${there}`,
          en: "two numbers for the same goal",
          key,
          marks,
        };
      }),
};
