import type { Quotation } from "../../model/index.ts";
import type { FindingAcross, Mark } from "./finding.ts";
import type { UpperIndicator } from "../upper.ts";

/** An indicator of policies above that no row of the local table carries. */
export interface Lacking {
  readonly name: string;
  readonly from: readonly { readonly upper: UpperIndicator; readonly policy: Asking }[];
}

/** The policy that asks for it. */
interface Asking {
  readonly id: string;
  readonly title: string;
  readonly held: boolean;
}

/** An indicator of a policy above has none in the local table, at whose head `table` points. */
export const indicatorNotCarriedDown: FindingAcross<{
  readonly lacking: readonly Lacking[];
  readonly table: Mark;
}> = {
  code: "INDICATOR_NOT_CARRIED_DOWN",
  severity: "WARNING",
  zh: "上级指标未承接",
  en: "Upper indicator not carried down",
  across: ({ lacking, table }) =>
    lacking.map(({ name, from }) => {
      const asked = from.map(inWords).join("；");
      return {
        zh: `上级指标“${name}”在本级指标表中没有对应指标。上级要求：${asked}`,
        en: `the upper indicator “${name}” has none in the local table`,
        key: name,
        marks: [...from.flatMap(markOf), table],
      };
    }),
};

type From = Lacking["from"][number];

/** `《质量强国建设纲要》“制造业质量竞争力指数 86”（据公开报道）` */
function inWords({ upper: { name, operator, value, unit }, policy }: From): string {
  const sign = operator === "=" ? " " : operator.replace(">=", " ≥").replace("<=", " ≤");
  const reported = policy.held ? "" : "（据公开报道，本库没有其原文）";
  return `《${policy.title}》“${name}${sign}${value}${unit ?? ""}”${reported}`;
}

/** The words of the upper policy, where its text is held; what is only reported has none to quote. */
function markOf({ upper: { node, name, place }, policy }: From): Mark[] {
  if (place === null || place.end !== place.start + name.length) return [];
  const quotation: Quotation = {
    kind: "QUOTATION",
    policy: policy.id,
    unit: null,
    quote: name,
    ...place,
  };
  return [{ node, quotation }];
}
