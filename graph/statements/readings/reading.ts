import type { Caption } from "../../model/index.ts";
import type { Deadline, Document, IndicatorRow, Span, Unit } from "../../text/document.ts";
import type { ReadingValue } from "../kinds/reading.ts";

/** What a reading is of: a unit, or the row of a table of indicators. */
export interface Subject {
  readonly unit: Unit | null;
  readonly indicator: IndicatorRow | null;
  /** Its path, by which ids of what is stated of it are made. */
  readonly path: string;
}

/** A correction with the place of its words in the text of today. */
export interface Placed {
  readonly subject: Subject;
  readonly span: Span;
  readonly value: ReadingValue;
}

/** Why a document cannot be read so, and what to do. */
export interface Misfit extends Caption {
  readonly misfit: true;
}

export function misfit(zh: string, en: string): Misfit {
  return { misfit: true, zh, en };
}

/** A document read as a person states it, or why it cannot be. */
export type Reader = (document: Document, placed: Placed) => Document | Misfit;

export function within(inner: Span, outer: Span): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** True where a clause or a goal is that of the subject. */
export function isOf(
  { unit, indicator }: { readonly unit: Unit | null; readonly indicator?: IndicatorRow },
  subject: Subject,
): boolean {
  return subject.indicator
    ? indicator === subject.indicator
    : indicator === undefined && unit === subject.unit;
}

/** True where a time is that of the subject, or where its place alone tells whose it is. */
export function isTimeOf({ unit, indicator }: Deadline, subject: Subject): boolean {
  if (subject.indicator) return indicator === subject.indicator;
  return indicator === undefined && (unit === undefined || unit === subject.unit);
}
