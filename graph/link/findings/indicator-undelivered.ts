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
    undelivered(linked).map(({ row, rejected }) => ({
      zh: rejected
        ? `指标${row.ordinal}“${row.name}”没有条款支撑：推断的联系已被人否定`
        : `没有条款提到指标${row.ordinal}“${row.name}”：文件没有写明靠什么完成`,
      en: rejected
        ? "no provision delivers the indicator: a person rejected the suggested links"
        : "no provision names the indicator: the document does not say by what it is reached",
      key: String(row.start),
      marks: [indicatorMark(linked, row)],
    })),
};

interface Undelivered {
  readonly row: IndicatorRow;
  /** Whether a person rejected what was suggested: then nothing else is asked. */
  readonly rejected: boolean;
}

/** Rows with a value to reach, in tables that were wholly read, that no provision delivers or speaks of. */
function undelivered(linked: Linked): Undelivered[] {
  const { document, relationships, rejected } = linked;
  const delivered = new Set(
    relationships.filter(({ type }) => type === "DELIVERS").map(({ target }) => target),
  );
  const speaks = speaksOf(document);
  return indicatorTables(linked)
    .filter(({ gaps, misread }) => gaps.length === 0 && misread.length === 0)
    .flatMap(({ goals }) => goals)
    .flatMap((row) => {
      const { id } = linked.indicators[document.indicators.indexOf(row)]!;
      if (delivered.has(id)) return [];
      return rejected.has(id) || !speaks(row) ? [{ row, rejected: rejected.has(id) }] : [];
    });
}
