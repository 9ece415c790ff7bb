import type { Check } from "./finding.ts";

/** Other indicators of the table print a unit, this one does not: never filled in silently. */
export const indicatorUnitMissing: Check = (linked) => {
  const rows = linked.document.indicators;
  const without = rows.filter(({ unitOfMeasure }) => unitOfMeasure === null);
  if (without.length === 0 || without.length * 2 > rows.length) return [];
  return without.map((row) => ({
    code: "INDICATOR_UNIT_MISSING",
    severity: "WARNING" as const,
    zh: `指标${row.ordinal}“${row.name}”未写单位`,
    en: "the indicator prints no unit",
    key: String(row.start),
    marks: [{ node: linked.indicators[rows.indexOf(row)]!, quotation: linked.quote(row, row.unit) }],
  }));
};

/** The table of indicators has no column of owners: one finding for the table, which names every row. */
export const indicatorOwnerMissing: Check = (linked) => {
  const rows = linked.document.indicators.filter(
    (row) => !linked.document.clauses.some(({ indicator }) => indicator === row),
  );
  if (rows.length === 0) return [];
  return [
    {
      code: "INDICATOR_OWNER_MISSING",
      severity: "CRITICAL" as const,
      zh: `指标表未设责任单位栏：${rows.length} 项指标均未指定责任单位，所列支撑措施都是推断`,
      en: `the table of indicators names nobody: all ${rows.length} indicators are without an owner, and who delivers them is inferred`,
      key: "table",
      marks: rows.map((row) => ({
        node: linked.indicators[linked.document.indicators.indexOf(row)]!,
        quotation: linked.quote(row, row.unit),
      })),
    },
  ];
};

/** An indicator that no measure reaches: an orphan. */
export const indicatorUndelivered: Check = (linked) => {
  const delivered = new Set(
    linked.relationships.filter(({ type }) => type === "DELIVERS").map(({ target }) => target),
  );
  return linked.document.indicators.flatMap((row, index) =>
    delivered.has(linked.indicators[index]!.id)
      ? []
      : [
          {
            code: "INDICATOR_UNDELIVERED",
            severity: "CRITICAL" as const,
            zh: `指标${row.ordinal}“${row.name}”没有任何措施支撑：文件未指定由谁完成`,
            en: "no measure delivers the indicator: the document names nobody",
            key: String(row.start),
            marks: [{ node: linked.indicators[index]!, quotation: linked.quote(row, row.unit) }],
          },
        ],
  );
};
