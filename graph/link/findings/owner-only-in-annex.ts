import type { FindingKind } from "./finding.ts";
import { called, headingMark } from "./marks.ts";
import { clauseMarks, unchargedMeasures } from "./owners.ts";

/** Most measures name who answers, this one does so in the annex only. */
export const ownerOnlyInAnnex: FindingKind = {
  code: "OWNER_ONLY_IN_ANNEX",
  severity: "WARNING",
  zh: "责任单位仅见于附件",
  en: "Owner only in the annex",
  check: (linked) =>
    unchargedMeasures(linked).flatMap(({ unit, twin, inAnnex }) =>
      twin
        ? [
            {
              zh: `${called(unit)}：正文未写责任单位，附件写有 ${inAnnex.join("、")}`,
              en: `the body names nobody for it, the annex does: ${inAnnex.join(", ")}`,
              key: unit.path,
              marks: [headingMark(linked, unit), ...clauseMarks(linked, twin)],
            },
          ]
        : [],
    ),
};
