import type { Quotation } from "../../model/index.ts";
import type { Span } from "../../text/document.ts";
import type { Lacking, Linked } from "../linked.ts";
import type { FindingKind, Mark } from "./finding.ts";
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
    return linked.lacking.map(({ name, from }) => {
      const asked = from.map(inWords).join("；");
      return {
        zh: `上级指标“${name}”在本级指标表中没有对应指标。上级要求：${asked}`,
        en: `the upper indicator “${name}” has none in the local table`,
        key: name,
        marks: [...from.flatMap(markOf), spanMark(linked, headOf(table), table.unit)],
      };
    });
  },
};

type From = Lacking["from"][number];

/** `《质量强国建设纲要》“制造业质量竞争力指数 86”（据公开报道）` */
function inWords({ upper: { name, operator, value, unit }, policy }: From): string {
  const sign = operator === "=" ? " " : operator.replace(">=", " ≥").replace("<=", " ≤");
  const reported = policy.properties.held === false ? "（据公开报道，本库没有其原文）" : "";
  return `《${policy.properties.title}》“${name}${sign}${value}${unit ?? ""}”${reported}`;
}

/** The words of the upper policy, where its text is held; what is only reported has none to quote. */
function markOf({ upper: { node, name }, policy }: From): Mark[] {
  const { start, end, line, order } = node.properties;
  if (policy.properties.held === false || start === undefined || end !== start + name.length) return [];
  const quotation: Quotation = {
    kind: "QUOTATION",
    policy: policy.id,
    unit: null,
    quote: name,
    start,
    end,
    line: line ?? order,
  };
  return [{ node, quotation }];
}

/** The heading that the local table of indicators stands under. */
function headOf(table: Linked["document"]["indicators"][number]): Span {
  const { start, end } = table.unit ?? table;
  return { start, end };
}
