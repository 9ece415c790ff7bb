import { indicatorIdsOf } from "../../link/ids.ts";
import type { Document, IndicatorRow } from "../../text/document.ts";
import { isOf, isTimeOf, misfit, within, type Reader } from "./reading.ts";
import { withKeys } from "./target.ts";

/** `省级以上`, read as a body: what was read in these words of the unit is none, nor is it unread. */
export const none: Reader = (document, { subject, span }) => {
  const clauses = document.clauses.flatMap((clause) => {
    if (!isOf(clause, subject)) return [clause];
    const names = clause.names.filter((name) => !within(name, span));
    return names.length === clause.names.length ? [clause] : names.length > 0 ? [{ ...clause, names }] : [];
  });
  const keyed = subject.unit ? withKeys(document.quantities, subject.unit) : document.quantities;
  const quantities = keyed.filter((quantity) => !(isOf(quantity, subject) && within(quantity, span)));
  const goes = (row: IndicatorRow) =>
    within(row, span) && (subject.indicator ? row === subject.indicator : row.unit === subject.unit);
  const deadlines = document.deadlines.filter((time) => !(isTimeOf(time, subject) && within(time, span)));
  const unread = document.unread.filter((item) => !within(item, span));
  const changed =
    quantities.length !== document.quantities.length ||
    deadlines.length !== document.deadlines.length ||
    unread.length !== document.unread.length ||
    document.indicators.some(goes) ||
    clauses.length !== document.clauses.length ||
    clauses.some((clause, index) => clause !== document.clauses[index]);
  if (!changed)
    return misfit(
      "这些文字中没有读出属于它的任何内容，无须更正",
      "nothing of it was read in these words; there is nothing to correct",
    );
  return withoutRows({ ...document, clauses, quantities, deadlines, unread }, goes);
};

/** The rows that stay keep the ids they had; what points at a row that goes, goes with it. */
function withoutRows(document: Document, goes: (row: IndicatorRow) => boolean): Document {
  if (!document.indicators.some(goes)) return document;
  const ids = indicatorIdsOf("", document.indicators);
  const kept = new Map(
    document.indicators.flatMap((row, index) =>
      goes(row) ? [] : [[row, { ...row, key: ids[index]!.slice("#ind_".length) }] as const],
    ),
  );
  const pointed = <Item extends { readonly indicator?: IndicatorRow }>(item: Item): Item[] => {
    if (!item.indicator) return [item];
    const indicator = kept.get(item.indicator);
    return indicator ? [{ ...item, indicator }] : [];
  };
  return {
    ...document,
    indicators: [...kept.values()],
    clauses: document.clauses.flatMap(pointed),
    deadlines: document.deadlines.flatMap(pointed),
  };
}
