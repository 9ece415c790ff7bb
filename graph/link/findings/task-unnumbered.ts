import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";

/** Rows of the table of tasks without a number. */
export const taskUnnumbered: FindingKind = {
  code: "TASK_UNNUMBERED",
  severity: "INFO",
  zh: "任务无编号",
  en: "Task without number",
  check: (linked) =>
    linked.document.units
      .filter(({ kind, num, title }) => kind === "TASK" && num === null && title === null)
      .map((task) => ({
        zh: `${task.parent ? called(task.parent) : ""}：附件任务没有编号`,
        en: "a task of the annex has no number",
        key: task.path,
        marks: [headingMark(linked, task)],
      })),
};
