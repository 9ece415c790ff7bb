import type { IndicatorRow } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { FindingKind } from "./finding.ts";
import { speaksOf } from "./indicator-words.ts";
import { indicatorTables } from "./indicator-tables.ts";
import { indicatorMark } from "./marks.ts";

/** A goal of a table of which no provision speaks: no link reaches it, and its words stand nowhere else. */
export const indicatorUndelivered: FindingKind = {
  code: "INDICATOR_UNDELIVERED",
  severity: "CRITICAL",
  zh: "指标无条款提及",
  en: "Indicator no provision names",
  check: (linked) =>
    undelivered(linked).map((row) => ({
      zh: `没有条款提到指标${row.ordinal}“${row.name}”：文件没有写明靠什么完成、由谁完成`,
      en: `no provision names the indicator: the document does not say by what, or by whom, it is reached`,
      key: String(row.start),
      marks: [indicatorMark(linked, row)],
    })),
};

/** Rows with a value to reach, in tables that were wholly read, that no provision delivers or speaks of. */
function undelivered(linked: Linked): IndicatorRow[] {
  const { document, relationships } = linked;
  const delivered = new Set(
    relationships.filter(({ type }) => type === "DELIVERS").map(({ target }) => target),
  );
  const speaks = speaksOf(document);
  return indicatorTables(linked)
    .filter(({ gaps, misread }) => gaps.length === 0 && misread.length === 0)
    .flatMap(({ goals }) => goals)
    .filter((row) => {
      const { id } = linked.indicators[document.indicators.indexOf(row)]!;
      return !delivered.has(id) && !speaks(row);
    });
}
