import type { FindingKind } from "./finding.ts";
import { called, headingMark, spanMark } from "./marks.ts";

/** Tasks of the annex follow one another otherwise than the sentences of the body. */
export const orderDiffers: FindingKind = {
  code: "ORDER_DIFFERS",
  severity: "INFO",
  zh: "任务次序不同",
  en: "Order of tasks differs",
  check: (linked) => {
    const measures = [...new Set(linked.matches.map(({ measure }) => measure))];
    return measures.flatMap((measure) => {
      const placed = linked.matches.flatMap(({ measure: of, task, verdict, span }) =>
        of === measure && verdict === "SAME" && span ? [{ task, span }] : [],
      );
      const out = placed.find(({ span }, index) => index > 0 && span.start < placed[index - 1]!.span.start);
      if (!out) return [];
      return [
        {
          zh: `${called(measure)}：附件任务 ${out.task.num ?? ""} 的次序与正文不同`,
          en: "the tasks of the annex follow another order than the body",
          key: measure.path,
          marks: [spanMark(linked, out.span, measure), headingMark(linked, out.task)],
        },
      ];
    });
  },
};
