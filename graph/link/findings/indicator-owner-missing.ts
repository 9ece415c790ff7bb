import type { FindingKind } from "./finding.ts";
import { indicatorMark } from "./marks.ts";

/** The table of indicators has no column of owners: one finding for the table, which names every row. */
export const indicatorOwnerMissing: FindingKind = {
  code: "INDICATOR_OWNER_MISSING",
  severity: "CRITICAL",
  zh: "指标无责任单位",
  en: "Indicators without owner",
  check: (linked) => {
    const { indicators, clauses } = linked.document;
    const named = new Set(clauses.map(({ indicator }) => indicator));
    const rows = indicators.filter((row) => !named.has(row));
    if (rows.length === 0) return [];
    const all = `all ${rows.length} indicators are without an owner`;
    return [
      {
        zh: `指标表未设责任单位栏：${rows.length} 项指标均未指定责任单位，所列支撑措施都是推断`,
        en: `the table of indicators names nobody: ${all}, and who delivers them is inferred`,
        key: "table",
        marks: rows.map((row) => indicatorMark(linked, row)),
      },
    ];
  },
};
