import type { IndicatorRow } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { FindingKind } from "./finding.ts";
import { indicatorTables } from "./indicator-tables.ts";
import { indicatorMark } from "./marks.ts";

/** Other indicators of the table print a unit, this one does not: never filled in silently. */
export const indicatorUnitMissing: FindingKind = {
  code: "INDICATOR_UNIT_MISSING",
  severity: "WARNING",
  zh: "指标缺单位",
  en: "Indicator without unit",
  check: (linked) => {
    const tables = indicatorTables(linked).filter(({ misread }) => misread.length === 0);
    const rows = tables.flatMap(({ goals }) => goals);
    const without = rows.filter((row) => row.unitOfMeasure === null && !printsUnit(linked, row));
    if (without.length === 0 || without.length * 2 > rows.length) return [];
    return without.map((row) => ({
      zh: `指标${row.ordinal}“${row.name}”未写单位`,
      en: "the indicator prints no unit",
      key: String(row.start),
      marks: [indicatorMark(linked, row)],
    }));
  },
};

/** A cell may be broken over the lines beside its row: `万元/` above, `人` below. */
const AROUND = 8;
/** 80% · 100家 · 万亿元 · 人/亿元 */
const UNIT = /\d\s?(?:%|‰|[个件项家人名张亩吨元万亿次户所台套])|(?:元|吨|人|公里|亩|立方米)(?:\s|\/|$)/;

/** 力争2023年达到80% · 金融市场交易总额 万亿元: the unit stands in the row, at the number or at the name. */
function printsUnit({ document }: Linked, { row }: IndicatorRow): boolean {
  return UNIT.test(document.folded.slice(Math.max(0, row.start - AROUND), row.end + AROUND));
}
