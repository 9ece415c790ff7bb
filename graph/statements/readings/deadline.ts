import type { Deadline } from "../../text/document.ts";
import { readTime } from "../../text/times/field.ts";
import { findDeadlines } from "../../text/times/find.ts";
import { isTimeOf, overlaps, type Reader } from "./reading.ts";

/** `十四五期末`: the words say when. Their date is read from them, or stated beside them. */
export const deadline: Reader = (document, { subject, span, value }) => {
  const { folded, metadata } = document;
  const issuedOn = metadata.issuedOn ?? metadata.publishedOn;
  const words = folded.slice(span.start, span.end);
  const read: Deadline = readTime(folded, span, issuedOn) ??
    findDeadlines(words, issuedOn)[0] ?? {
      ...span,
      date: null,
      recurrence: null,
      from: null,
      within: null,
      standing: false,
    };
  const stated: Deadline = {
    ...read,
    ...span,
    ...(value.date !== undefined && { date: value.date }),
    ...(subject.unit && { unit: subject.unit }),
    ...(subject.indicator && { indicator: subject.indicator }),
  };
  const others = document.deadlines.filter((other) => !(isTimeOf(other, subject) && overlaps(other, span)));
  return { ...document, deadlines: [...others, stated].toSorted((a, b) => a.start - b.start) };
};
