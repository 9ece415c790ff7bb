import type { Span, Unit } from "../../text/document.ts";
import type { Linked } from "../linked.ts";
import type { Mark } from "./finding.ts";

/** The words of a heading, number and title. */
export function headingMark(linked: Linked, unit: Unit): Mark {
  const end = unit.title === null ? (unit.paragraphs[0]?.end ?? unit.end) : unit.end;
  return { node: linked.provisions.get(unit)!, quotation: linked.quote({ start: unit.start, end }, unit) };
}

/** Words that belong to a unit, or to the policy when there is none. */
export function spanMark(linked: Linked, span: Span, unit: Unit | null): Mark {
  return {
    node: (unit && linked.provisions.get(unit)) ?? linked.policy,
    quotation: linked.quote(span, unit),
  };
}

/** The row of an indicator. */
export function indicatorMark(linked: Linked, row: Linked["document"]["indicators"][number]): Mark {
  const node = linked.indicators[linked.document.indicators.indexOf(row)]!;
  return { node, quotation: linked.quote(row, row.unit) };
}

/** `(三)提升成果转化能力`, for messages. */
export function called(unit: Unit): string {
  return `${unit.num ?? ""}${unit.title ?? ""}` || "无编号段落";
}

/** The last unit that begins at or before an offset. */
export function unitAt(linked: Linked, offset: number): Unit | null {
  return linked.document.units.findLast(({ start }) => start <= offset) ?? null;
}
