import type { FindingKind } from "./finding.ts";
import { headingMark } from "./marks.ts";
import { wholeGaps } from "./reach.ts";

/** Columns of the body, of which the table of tasks knows nothing. */
export const columnsOnlyInBody: FindingKind = {
  code: "COLUMNS_ONLY_IN_BODY",
  severity: "WARNING",
  zh: "专栏未入附件",
  en: "Columns not in the annex",
  check: (linked) => {
    const actions = linked.document.units.filter(({ kind }) => kind === "ACTION");
    if (linked.twins.size === 0 || actions.length === 0) return [];
    if (wholeGaps(linked.document).length > 0) return [];
    return [
      {
        zh: `专栏的 ${actions.length} 项行动都不在附件的任务分工中`,
        en: `none of the ${actions.length} actions of the columns stands in the annex`,
        key: "columns",
        marks: actions.map((unit) => headingMark(linked, unit)),
      },
    ];
  },
};
