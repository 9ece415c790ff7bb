import type { FindingKind } from "./finding.ts";
import { called } from "./marks.ts";
import { chargedTwice, clauseMarks } from "./owners.ts";

/** Body and annex charge others with the same measure. */
export const ownerDiffers: FindingKind = {
  code: "OWNER_DIFFERS",
  severity: "CRITICAL",
  zh: "责任单位不同",
  en: "Owners differ",
  check: (linked) =>
    chargedTwice(linked)
      .filter(({ same }) => !same)
      .map(({ body, annex, here, there, open }) => {
        const owners = `正文 ${here.join("、")}；附件 ${there.join("、")}`;
        return {
          zh: `${called(body)}：正文与附件的责任单位不同（${owners}）`,
          en: "body and annex charge different bodies",
          key: body.path,
          severity: open ? ("WARNING" as const) : ("CRITICAL" as const),
          marks: [...clauseMarks(linked, body), ...clauseMarks(linked, annex)],
        };
      }),
};
