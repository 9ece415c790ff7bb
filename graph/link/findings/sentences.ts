import { called, headingMark, spanMark, type Check } from "./finding.ts";

const LONGEST_SHOWN = 40;

/** A task of the annex and the body say it in other words. */
export const textDiffers: Check = (linked) =>
  linked.matches
    .filter(({ verdict }) => verdict === "EDITED")
    .map(({ task, measure, span, comparison }) => {
      const changes = [
        ...comparison!.insertedInside.map((words) => `附件删“${short(words)}”`),
        ...comparison!.removed.map((words) => `附件增“${short(words)}”`),
      ];
      return {
        code: "TEXT_DIFFERS",
        severity: "WARNING" as const,
        zh: `${called(measure)}：附件任务 ${task.num ?? "（无编号）"} 与正文用语不同：${changes.join("；")}`,
        en: "the task of the annex and the body differ in words",
        key: task.path,
        marks: [spanMark(linked, span!, measure), headingMark(linked, task)],
      };
    });

/** A task that the body does not know. */
export const onlyInAnnex: Check = (linked) =>
  linked.matches
    .filter(({ verdict }) => verdict === "ADDED")
    .map(({ task, measure }) => ({
      code: "ONLY_IN_ANNEX",
      severity: "CRITICAL" as const,
      zh: `${called(measure)}：附件任务 ${task.num ?? ""} 在正文中没有对应内容`,
      en: "the task stands in the annex only",
      key: task.path,
      marks: [headingMark(linked, task), headingMark(linked, measure)],
    }));

/** A sentence of the body, or a whole column, that the annex leaves out. */
export const onlyInBody: Check = (linked) => {
  const sentences = linked.leftOut.map((left) => ({
    code: "ONLY_IN_BODY",
    severity: "WARNING" as const,
    zh: `${called(left.measure)}：正文一句在附件任务中没有对应内容`,
    en: "a sentence of the body has no task in the annex",
    key: `${left.measure.path}|${left.start}`,
    marks: [spanMark(linked, left, left.measure)],
  }));
  const actions = linked.twins.size > 0 ? linked.document.units.filter(({ kind }) => kind === "ACTION") : [];
  if (actions.length === 0) return sentences;
  return [
    ...sentences,
    {
      code: "COLUMNS_ONLY_IN_BODY",
      severity: "INFO" as const,
      zh: `专栏的 ${actions.length} 项行动都不在附件的任务分工中`,
      en: `none of the ${actions.length} actions of the columns stands in the annex`,
      key: "columns",
      marks: actions.map((unit) => headingMark(linked, unit)),
    },
  ];
};

/** Tasks of the annex follow one another otherwise than the sentences of the body. */
export const orderDiffers: Check = (linked) =>
  [...new Set(linked.matches.map(({ measure }) => measure))].flatMap((measure) => {
    const placed = linked.matches.filter(
      (match) => match.measure === measure && match.span && match.verdict === "SAME",
    );
    const out = placed.find(
      (match, index) => index > 0 && match.span!.start < placed[index - 1]!.span!.start,
    );
    if (!out) return [];
    return [
      {
        code: "ORDER_DIFFERS",
        severity: "INFO" as const,
        zh: `${called(measure)}：附件任务 ${out.task.num ?? ""} 的次序与正文不同`,
        en: "the tasks of the annex follow another order than the body",
        key: measure.path,
        marks: [spanMark(linked, out.span!, measure), headingMark(linked, out.task)],
      },
    ];
  });

function short(words: string): string {
  return words.length > LONGEST_SHOWN ? `${words.slice(0, LONGEST_SHOWN)}…` : words;
}
