import type { FindingKind } from "./finding.ts";
import { called, spanMark } from "./marks.ts";
import { wholeGaps } from "./reach.ts";

/** A sentence of the body that the annex leaves out. */
export const onlyInBody: FindingKind = {
  code: "ONLY_IN_BODY",
  severity: "WARNING",
  zh: "仅见于正文",
  en: "Only in the body",
  check: (linked) =>
    // What was not read may hold it.
    (wholeGaps(linked.document).length > 0 ? [] : linked.leftOut).map((left) => ({
      zh: `${called(left.measure)}：正文一句在附件任务中没有对应内容`,
      en: "a sentence of the body has no task in the annex",
      key: `${left.measure.path}|${left.start}`,
      marks: [spanMark(linked, left, left.measure)],
    })),
};
