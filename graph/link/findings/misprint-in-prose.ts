import type { FindingKind } from "./finding.ts";
import { spanMark, unitAt } from "./marks.ts";
import { misprintsIn } from "./misprints-in-prose.ts";

/** A word in running text that is perhaps printed wrong: one slip off a set phrase or off the same words elsewhere. */
export const misprintInProse: FindingKind = {
  code: "MISPRINT_IN_PROSE",
  severity: "INFO",
  zh: "疑似错字",
  en: "Possible misprint in the text",
  check: (linked) =>
    misprintsIn(linked.document).map(({ printed, likely, places, why }) => {
      const { zh, en } = WHY[why];
      return {
        zh: `“${printed}”疑为“${likely}”之误：${zh}；原文保留`,
        en: `“${printed}” may be a misprint of “${likely}”: ${en}; the text is kept`,
        key: `${printed}|${likely}`,
        marks: places.map((start) =>
          spanMark(linked, { start, end: start + printed.length }, unitAt(linked, start)),
        ),
      };
    }),
};

const WHY = {
  SET_PHRASE: { zh: "与固定说法只差一字", en: "it is one character off a set phrase" },
  CONFUSABLE: { zh: "常见误写", en: "a usual confusion" },
  ELSEWHERE: {
    zh: "文中他处作后者，所差之字形近或音近",
    en: "the text has the latter elsewhere, and the two characters look or sound alike",
  },
} as const;
