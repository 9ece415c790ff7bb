import type { Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { FindingKind } from "./finding.ts";
import { called, headingMark, spanMark } from "./marks.ts";
import { chargedInAnnex, clauseMarks } from "./owners.ts";

/** Most measures of the body have a clause of responsibility; this one has it in the annex only. */
export const ownerOnlyInAnnex: FindingKind = {
  code: "OWNER_ONLY_IN_ANNEX",
  severity: "WARNING",
  zh: "责任分工仅见于附件",
  en: "Clause of responsibility only in the annex",
  check: (linked) =>
    chargedInAnnex(linked).map(({ unit, twin, inAnnex }) => {
      const prose = sentenceOfCharge(linked, unit);
      const { text } = linked.document.source;
      const said = prose.map(({ start, end }) => `“${text.slice(start, end)}”`).join("");
      const saidEn = said && `, its prose says ${said}`;
      return {
        zh: `${called(unit)}：正文没有责任分工句${said && `，文字中写有${said}`}；附件写明 ${inAnnex.join("、")} 负责`,
        en: `no clause of responsibility in the body${saidEn}; the annex charges ${inAnnex.join(", ")}`,
        key: unit.path,
        marks: [
          headingMark(linked, unit),
          ...prose.map((span) => spanMark(linked, span, unit)),
          ...clauseMarks(linked, twin),
        ],
      };
    }),
};

/** Whom the prose of the unit charges, with the words: `领导小组办公室牵头做好…`, `各成员单位要明确…`. */
function sentenceOfCharge({ document }: Linked, unit: Unit): { start: number; end: number }[] {
  return document.clauses
    .filter((clause) => clause.unit === unit && clause.inProse)
    .map(({ start, end }) => ({ start, end }));
}
