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
      .map(({ body, annex }) => ({
        zh: `${called(body)}：正文与附件的责任单位相同而次序不同`,
        en: "body and annex name the same bodies in another order",
        key: body.path,
        marks: [...clauseMarks(linked, body), ...clauseMarks(linked, annex)],
      })),
};
