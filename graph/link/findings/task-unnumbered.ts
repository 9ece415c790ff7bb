import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";

/** Rows of the table of tasks without a number: one finding for the document, which names them all. */
export const taskUnnumbered: FindingKind = {
  code: "TASK_UNNUMBERED",
  severity: "INFO",
  zh: "任务无编号",
  en: "Task without number",
  check: (linked) => {
    const tasks = linked.document.units.filter(
      ({ kind, num, title, part }) => kind === "TASK" && num === null && title === null && part === "ANNEX",
    );
    if (tasks.length === 0) return [];
    const parents = [...new Set(tasks.flatMap(({ parent }) => (parent ? [called(parent)] : [])))];
    return [
      {
        zh: `附件有 ${tasks.length} 项任务没有编号：${parents.join("、")}`,
        en: `${tasks.length} tasks of the annex have no number`,
        key: "tasks",
        marks: tasks.map((task) => headingMark(linked, task)),
      },
    ];
  },
};
