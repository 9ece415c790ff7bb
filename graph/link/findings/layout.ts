import { called, headingMark, spanMark, type Check } from "./finding.ts";

/** Rows of the table of tasks without a number. */
export const taskUnnumbered: Check = (linked) =>
  linked.document.units
    .filter(({ kind, num, title }) => kind === "TASK" && num === null && title === null)
    .map((task) => ({
      code: "TASK_UNNUMBERED",
      severity: "INFO" as const,
      zh: `${task.parent ? called(task.parent) : ""}：附件任务没有编号`,
      en: "a task of the annex has no number",
      key: task.path,
      marks: [headingMark(linked, task)],
    }));

/** What the reader noted of brackets, separators and repeated headings. */
export const punctuation: Check = (linked) =>
  linked.document.diagnostics
    .filter(({ code }) => ["BRACKET_UNMATCHED", "SEPARATOR_STRAY", "HEADING_REPEATED"].includes(code))
    .map(({ code, message, start, end }) => {
      const [zh, en] = message.split(" / ") as [string, string];
      return {
        code,
        severity: "INFO" as const,
        zh,
        en,
        key: String(start),
        marks: [
          spanMark(
            linked,
            { start, end },
            linked.document.units.findLast((unit) => unit.start <= start) ?? null,
          ),
        ],
      };
    });

/** `实施意见` on the cover, `实施方案` in the title: one document, two kinds. */
export const documentTypeDiffers: Check = (linked) => {
  const { document } = linked;
  const own = /(?:实施)?(方案|意见|办法|规划|计划|纲要|措施|细则)$/.exec(document.metadata.title)?.[1];
  if (!own) return [];
  const { text } = document.source;
  const named = [...text.matchAll(/本(?:实施)?(方案|意见|办法|规划|计划|纲要|措施|细则)(?!的?通知)/g)].map(
    (match) => ({ words: match[1]!, start: match.index, end: match.index + match[0].length }),
  );
  const cover = text.slice(0, document.units[0]?.start ?? 0);
  const titled = [
    ...cover.matchAll(/(?:印发|转发)[^。\n]{0,80}?(方案|意见|办法|规划|计划|纲要|措施|细则)[》〉]?的通知/g),
  ].map((match) => ({ words: match[1]!, start: match.index, end: match.index + match[0].length }));
  const other = [...titled, ...named].filter(({ words }) => words !== own);
  if (other.length === 0) return [];
  const title = document.metadata.titleSpan;
  return [
    {
      code: "DOCUMENT_TYPE_DIFFERS",
      severity: "WARNING",
      zh: `文种前后不一：标题为“${own}”，另有 ${other.length} 处作“${[...new Set(other.map(({ words }) => words))].join("、")}”；按一份文件处理`,
      en: "the document calls itself by two kinds; it is taken as one",
      key: "type",
      marks: [
        spanMark(linked, title, null),
        ...other.map((span) =>
          spanMark(linked, span, document.units.findLast(({ start }) => start <= span.start) ?? null),
        ),
      ],
    },
  ];
};
