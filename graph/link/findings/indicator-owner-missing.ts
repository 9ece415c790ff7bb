import type { Linked } from "../linked.ts";
import { hasLabelOfBodies } from "./actors.ts";
import type { FindingKind } from "./finding.ts";
import { indicatorTables, plainName, type IndicatorTable } from "./indicator-tables.ts";
import { indicatorMark } from "./marks.ts";
import { isWithin, mayName, wholeGaps } from "./reach.ts";

/** A table that sets goals names nobody for them, wholly read: one finding for the table, which names every row. */
export const indicatorOwnerMissing: FindingKind = {
  code: "INDICATOR_OWNER_MISSING",
  severity: "CRITICAL",
  zh: "指标无责任单位",
  en: "Indicators without owner",
  check: (linked) =>
    ownerless(linked)
      .filter(({ gaps, misread }) => gaps.length === 0 && misread.length === 0)
      .map(({ rows, elsewhere, unit }, index) => {
        const but = elsewhere > 0 ? `（其中 ${elsewhere} 项在别处的责任分工中提到）` : "";
        const butEn = elsewhere > 0 ? ` (${elsewhere} of them are spoken of in clauses elsewhere)` : "";
        const all = `all ${rows.length} indicators are without an owner${butEn}`;
        return {
          zh: `指标表未设责任单位栏：${rows.length} 项指标均未指定责任单位${but}，所列支撑措施都是推断`,
          en: `the table of indicators names nobody: ${all}, and who delivers them is inferred`,
          key: index === 0 ? "table" : `table|${unit?.path ?? ""}`,
          marks: rows.map((row) => indicatorMark(linked, row)),
        };
      }),
};

/** A table of indicators that names nobody. */
interface Ownerless extends IndicatorTable {
  /** How many of its rows a clause elsewhere speaks of; never all. */
  readonly elsewhere: number;
}

/** Tables of indicators that name nobody; what was not read counts only where it may name somebody. */
export function ownerless(linked: Linked): Ownerless[] {
  const { document } = linked;
  const { clauses, source } = document;
  const named = new Set(clauses.map(({ indicator }) => indicator));
  const spoken = clauses.flatMap(({ unit }) => unit?.paragraphs ?? []);
  // 附件2 指标任务分解表: a row elsewhere that names the indicator, beside a body.
  const charged = spoken.map(({ start, end }) => source.text.slice(start, end)).join("\n");
  const whole = mayName(document, wholeGaps(document));
  return indicatorTables(linked)
    .filter(
      ({ rows, unit, span }) =>
        !rows.some((row) => named.has(row)) &&
        !clauses.some(({ unit: at }) => unit !== null && at !== null && isWithin(at, unit)) &&
        !hasLabelOfBodies(source.text.slice(span.start, span.end)),
    )
    .map((table) => ({
      ...table,
      elsewhere: table.rows.filter((row) => charged.includes(plainName(row))).length,
      gaps: whole,
    }))
    .filter(({ rows, elsewhere }) => elsewhere < rows.length);
}
