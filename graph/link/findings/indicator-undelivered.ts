import type { FindingKind } from "./finding.ts";
import { indicatorMark } from "./marks.ts";

/** An indicator that no measure reaches: an orphan. */
export const indicatorUndelivered: FindingKind = {
  code: "INDICATOR_UNDELIVERED",
  severity: "CRITICAL",
  zh: "指标无措施支撑",
  en: "Indicator nobody delivers",
  check: (linked) => {
    const delivering = linked.relationships.filter(({ type }) => type === "DELIVERS");
    const delivered = new Set(delivering.map(({ target }) => target));
    return linked.document.indicators
      .filter((_, index) => !delivered.has(linked.indicators[index]!.id))
      .map((row) => ({
        zh: `指标${row.ordinal}“${row.name}”没有任何措施支撑：文件未指定由谁完成`,
        en: "no measure delivers the indicator: the document names nobody",
        key: String(row.start),
        marks: [indicatorMark(linked, row)],
      }));
  },
};
