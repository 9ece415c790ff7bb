import type { Span } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { FindingKind } from "./finding.ts";
import { spanMark } from "./marks.ts";

/** An indicator of a policy above has none in the local table. */
export const indicatorNotCarriedDown: FindingKind = {
  code: "INDICATOR_NOT_CARRIED_DOWN",
  severity: "WARNING",
  zh: "上级指标未承接",
  en: "Upper indicator not carried down",
  check: (linked) => {
    const table = linked.document.indicators[0];
    if (!table) return [];
    const head = headOf(table);
    return linked.lacking.map(({ name, from }) => {
      const asked = from.map(({ upper: { operator, value, unit }, policy }) => {
        return `${policy.properties.title} ${operator}${value}${unit ?? ""}`;
      });
      return {
        zh: `上级指标“${name}”（${asked.join("；")}）在本级指标表中没有对应指标`,
        en: `the upper indicator “${name}” has none in the local table`,
        key: name,
        marks: [
          ...from.map(({ upper }) => ({ node: upper.node, quotation: linked.quote(head, table.unit) })),
          spanMark(linked, head, table.unit),
        ],
      };
    });
  },
};

/** The heading that the local table of indicators stands under. */
function headOf(table: Linked["document"]["indicators"][number]): Span {
  const { start, end } = table.unit ?? table;
  return { start, end };
}
