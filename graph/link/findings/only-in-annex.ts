import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";

/** A task that the body does not know. */
export const onlyInAnnex: FindingKind = {
  code: "ONLY_IN_ANNEX",
  severity: "CRITICAL",
  zh: "仅见于附件",
  en: "Only in the annex",
  check: (linked) =>
    linked.matches
      .filter(({ verdict }) => verdict === "ADDED")
      .map(({ task, measure }) => ({
        zh: `${called(measure)}：附件任务 ${task.num ?? ""} 在正文中没有对应内容`,
        en: "the task stands in the annex only",
        key: task.path,
        marks: [headingMark(linked, task), headingMark(linked, measure)],
      })),
};
