import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { unnamedMeasures } from "./owners.ts";

/** The document names somebody for nearly all measures, and for this one nobody, with nothing in reach unread. */
export const ownerMissing: FindingKind = {
  code: "OWNER_MISSING",
  severity: "CRITICAL",
  zh: "未写责任单位",
  en: "Nobody named",
  check: (linked) =>
    unnamedMeasures(linked)
      .filter(({ gaps }) => gaps.length === 0)
      .map(({ unit }) => ({
        zh: `${called(unit)}：文件未指定责任单位`,
        en: "the document names nobody who answers for it",
        key: unit.path,
        marks: [headingMark(linked, unit)],
      })),
};
