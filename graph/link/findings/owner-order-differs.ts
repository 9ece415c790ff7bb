import type { FindingKind } from "./finding.ts";
import { called } from "./marks.ts";
import { chargedTwice, clauseMarks } from "./owners.ts";

/** Body and annex charge the same with a measure, in another order: the first is often the one that leads. */
export const ownerOrderDiffers: FindingKind = {
  code: "OWNER_ORDER_DIFFERS",
  severity: "INFO",
  zh: "责任单位次序不同",
  en: "Order of owners differs",
  check: (linked) =>
    chargedTwice(linked)
      .filter(({ same, here, there }) => same && here.join() !== there.join())
      .map(({ body, annex, here, there }) => {
        const [first, other] = [here[0]!, there[0]!];
        const leads = first === other ? "" : `，首位由“${first}”变为“${other}”`;
        const leadsEn =
          first === other ? "" : `; the first is ${first} in the body and ${other} in the annex`;
        return {
          zh: `${called(body)}：正文与附件的责任单位相同而次序不同${leads}`,
          en: `body and annex name the same bodies in another order${leadsEn}`,
          key: body.path,
          severity: leads ? ("WARNING" as const) : ("INFO" as const),
          marks: [...clauseMarks(linked, body), ...clauseMarks(linked, annex)],
        };
      }),
};
