import type { FindingKind } from "./finding.ts";
import { indicatorMark } from "./marks.ts";

/** Other indicators of the table print a unit, this one does not: never filled in silently. */
export const indicatorUnitMissing: FindingKind = {
  code: "INDICATOR_UNIT_MISSING",
  severity: "WARNING",
  zh: "指标缺单位",
  en: "Indicator without unit",
  check: (linked) => {
    const rows = linked.document.indicators;
    const without = rows.filter(({ unitOfMeasure }) => unitOfMeasure === null);
    if (without.length === 0 || without.length * 2 > rows.length) return [];
    return without.map((row) => ({
      zh: `指标${row.ordinal}“${row.name}”未写单位`,
      en: "the indicator prints no unit",
      key: String(row.start),
      marks: [indicatorMark(linked, row)],
    }));
  },
};
