import type { FindingKind } from "./finding.ts";
import { headingMark } from "./marks.ts";
import { twinSections } from "./sections.ts";

/** Sections of the annex are counted otherwise than those of the body; the numbers of measures agree. */
export const sectionNumbersShifted: FindingKind = {
  code: "SECTION_NUMBERS_SHIFTED",
  severity: "INFO",
  zh: "章节序号错位",
  en: "Section numbers shifted",
  check: (linked) => {
    const shifted = [...twinSections(linked)].filter(([annex, body]) => annex.ordinal !== body.ordinal);
    if (shifted.length === 0) return [];
    const pairs = shifted.map(([annex, body]) => `正文${body.num}→附件${annex.num}`).join(" ");
    const count = `${shifted.length} sections of the annex have other numbers than in the body`;
    return [
      {
        zh: `附件 ${shifted.length} 个章节的序号与正文不同（${pairs}），应以措施序号对应`,
        en: `${count}; go by the numbers of the measures`,
        key: "all",
        marks: shifted.flatMap(([annex, body]) => [headingMark(linked, body), headingMark(linked, annex)]),
      },
    ];
  },
};
