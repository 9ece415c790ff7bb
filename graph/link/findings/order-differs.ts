import { changesOf, type Changes } from "./changes.ts";
import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { placeOf } from "./text-differs.ts";

/** Tasks of the annex follow one another otherwise than the sentences of the body. */
export const orderDiffers: FindingKind = {
  code: "ORDER_DIFFERS",
  severity: "INFO",
  zh: "任务次序不同",
  en: "Order of tasks differs",
  check: (linked) => {
    const changes = changesOf(linked);
    const measures = [...new Set(changes.map(({ measure }) => measure))];
    return measures.flatMap((measure) => {
      const tasks = changes.filter(({ measure: of, places }) => of === measure && places.length > 0);
      const out = tasks.find((each, index) => index > 0 && beginOf(each) < beginOf(tasks[index - 1]!));
      if (!out) return [];
      return [
        {
          zh: `${called(measure)}：附件任务 ${out.task.num ?? ""} 的次序与正文不同`,
          en: "the tasks of the annex follow another order than the body",
          key: measure.path,
          marks: [...placeOf(linked, out), headingMark(linked, out.task)],
        },
      ];
    });
  },
};

function beginOf({ places }: Changes): number {
  return Math.min(...places.map(({ start }) => start));
}
