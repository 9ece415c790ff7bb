import type { FindingKind } from "./finding.ts";
import { called, spanMark } from "./marks.ts";
import { disagreements, printed } from "./numbers.ts";

/** More than one number for one and the same goal: `培育质量人才15名` beside `培育质量人才50名`. One finding a goal. */
export const numberDiffers: FindingKind = {
  code: "NUMBER_DIFFERS",
  severity: "CRITICAL",
  zh: "数字不同",
  en: "Numbers differ",
  check: (linked) =>
    disagreements(linked).map(({ subject, goals }) => {
      const said = goals.map((goal) => `${printed(goal)}（${called(goal.unit)}）`);
      return {
        zh: `“${subject}”前后写有不同的数：${said.join("、")}`,
        en: `different numbers for the same goal: ${goals.map(printed).join(", ")}`,
        key: subject,
        marks: goals.map((goal) => spanMark(linked, goal, goal.unit)),
      };
    }),
};
