import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { unchargedMeasures } from "./owners.ts";

/** Most measures name who answers, this one names nobody, neither in the body nor in the annex. */
export const ownerMissing: FindingKind = {
  code: "OWNER_MISSING",
  severity: "CRITICAL",
  zh: "未写责任单位",
  en: "Nobody named",
  check: (linked) =>
    unchargedMeasures(linked)
      .filter(({ twin }) => twin === null)
      .map(({ unit }) => ({
        zh: `${called(unit)}：文件未指定责任单位`,
        en: "the document names nobody who answers for it",
        key: unit.path,
        marks: [headingMark(linked, unit)],
      })),
};
