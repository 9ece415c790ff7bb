import type { Clause, ClauseName } from "../../text/document.ts";
import { isGroup } from "../../text/organisation.ts";
import { isOf, overlaps, type Reader } from "./reading.ts";

/**
 * `由县交通运输局具体抓落实` with the words 县交通运输局: they name who answers for the unit. A name that was
 * read there otherwise gives way to them.
 */
export const owner: Reader = (document, { subject, span, value }) => {
  const stated: ClauseName = {
    ...span,
    role: value.role!,
    group: isGroup(document.folded.slice(span.start, span.end)),
    rule: "statement",
  };
  const host = document.clauses.find(
    (clause) => isOf(clause, subject) && clause.names.some((name) => overlaps(name, span)),
  );
  const clause: Clause = host
    ? { ...host, names: [...host.names.filter((name) => !overlaps(name, span)), stated].toSorted(inOrder) }
    : {
        ...span,
        unit: subject.unit,
        ...(subject.indicator && { indicator: subject.indicator, unit: null }),
        names: [stated],
        inProse: false,
        times: [],
      };
  const clauses = [...document.clauses.filter((other) => other !== host), clause].toSorted(inOrder);
  return { ...document, clauses };
};

function inOrder(a: { readonly start: number }, b: { readonly start: number }): number {
  return a.start - b.start;
}
