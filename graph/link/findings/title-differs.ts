import { compare } from "../compare.ts";
import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { twinSections } from "./sections.ts";

/** Body and annex call the same measure, or the section it stands in, by other words. */
export const titleDiffers: FindingKind = {
  code: "TITLE_DIFFERS",
  severity: "WARNING",
  zh: "标题不同",
  en: "Titles differ",
  check: (linked) =>
    [...linked.twins, ...twinSections(linked)].flatMap(([annex, body]) => {
      if (annex.title === body.title || annex.title === null || body.title === null) return [];
      const { removed, inserted } = compare(body.title, annex.title);
      const less = removed.map((words) => `删“${words}”`);
      const more = inserted.map((words) => `增“${words}”`);
      const changes = [...less, ...more].join("，");
      return [
        {
          zh: `正文“${called(body)}”在附件中作“${called(annex)}”（${changes}）`,
          en: "body and annex call it by other words",
          key: `${body.path}|${annex.path}`,
          marks: [headingMark(linked, body), headingMark(linked, annex)],
        },
      ];
    }),
};
