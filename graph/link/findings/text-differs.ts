import type { FindingKind } from "./finding.ts";
import { called, headingMark, spanMark } from "./marks.ts";

const LONGEST_SHOWN = 40;

/** A task of the annex and the body say it in other words. */
export const textDiffers: FindingKind = {
  code: "TEXT_DIFFERS",
  severity: "WARNING",
  zh: "文字不同",
  en: "Words differ",
  check: (linked) =>
    linked.matches
      .filter(({ verdict }) => verdict === "EDITED")
      .map(({ task, measure, span, comparison }) => {
        const less = comparison!.insertedInside.map((words) => `附件删“${short(words)}”`);
        const more = comparison!.removed.map((words) => `附件增“${short(words)}”`);
        const changes = [...less, ...more].join("；");
        return {
          zh: `${called(measure)}：附件任务 ${task.num ?? "（无编号）"} 与正文用语不同：${changes}`,
          en: "the task of the annex and the body differ in words",
          key: task.path,
          marks: [spanMark(linked, span!, measure), headingMark(linked, task)],
        };
      }),
};

function short(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
