import { compare } from "../compare.ts";
import type { Unit } from "../../text/document.ts";
import { called, headingMark, type Check } from "./finding.ts";

/** Body and annex call the same measure, or the section it stands in, by other words. */
export const titlesDiffer: Check = (linked) => {
  const sections = new Map<Unit, Unit>();
  for (const [annex, body] of linked.twins)
    if (annex.parent && body.parent) sections.set(annex.parent, body.parent);
  return [...linked.twins, ...sections].flatMap(([annex, body]) => {
    if (annex.title === body.title || annex.title === null || body.title === null) return [];
    const { removed, inserted } = compare(body.title, annex.title);
    return [
      {
        code: "TITLE_DIFFERS",
        severity: "WARNING" as const,
        zh: `正文“${called(body)}”在附件中作“${called(annex)}”（${[...removed.map((words) => `删“${words}”`), ...inserted.map((words) => `增“${words}”`)].join("，")}）`,
        en: "body and annex call it by other words",
        key: `${body.path}|${annex.path}`,
        marks: [headingMark(linked, body), headingMark(linked, annex)],
      },
    ];
  });
};

/** Sections of the annex are counted otherwise than those of the body; the numbers of measures agree. */
export const sectionsShifted: Check = (linked) => {
  const pairs = new Map<Unit, Unit>();
  for (const [annex, body] of linked.twins)
    if (annex.parent && body.parent) pairs.set(annex.parent, body.parent);
  const shifted = [...pairs].filter(([annex, body]) => annex.ordinal !== body.ordinal);
  if (shifted.length === 0) return [];
  return [
    {
      code: "SECTION_NUMBERS_SHIFTED",
      severity: "INFO",
      zh: `附件 ${shifted.length} 个章节的序号与正文不同（${shifted.map(([annex, body]) => `正文${body.num}→附件${annex.num}`).join(" ")}），应以措施序号对应`,
      en: `${shifted.length} sections of the annex have other numbers than in the body; go by the numbers of the measures`,
      key: "all",
      marks: shifted.flatMap(([annex, body]) => [headingMark(linked, body), headingMark(linked, annex)]),
    },
  ];
};
