import type { Document, Span, Unit } from "../../text/document.ts";

/** A provision that may deliver an indicator, with the stretches of text that speak for it. */
export interface Candidate {
  readonly unit: Unit;
  readonly spans: readonly Span[];
  readonly text: string;
}

/**
 * The measures of the body and the actions of its columns; where there are none, its tasks. Clauses of
 * responsibility are left out.
 */
export function candidatesOf(document: Document): readonly Candidate[] {
  const known = made.get(document) ?? candidatesIn(document);
  made.set(document, known);
  return known;
}

const made = new WeakMap<Document, readonly Candidate[]>();

function candidatesIn(document: Document): Candidate[] {
  const body = document.units.filter(({ part }) => part === "BODY");
  const chosen = body.filter(
    ({ kind, parent }) =>
      kind === "MEASURE" || kind === "ACTION" || (kind === "TASK" && parent?.kind === "COLUMN"),
  );
  const children = new Map<Unit, Unit[]>();
  for (const unit of body)
    if (unit.parent) children.set(unit.parent, [...(children.get(unit.parent) ?? []), unit]);
  return (chosen.length > 0 ? chosen : body.filter(({ kind }) => kind === "TASK")).map((unit) => {
    const within = (at: Unit): Unit[] => [
      at,
      ...(children.get(at) ?? []).filter(({ kind }) => kind === "TASK").flatMap(within),
    ];
    const spans = within(unit)
      .flatMap(({ paragraphs }) => paragraphs)
      .flatMap((paragraph) => withoutClauses(document, paragraph));
    return {
      unit,
      spans,
      text: spans.map(({ start, end }) => document.source.text.slice(start, end)).join("\n"),
    };
  });
}

/** The parts of a paragraph that are no clause of responsibility. */
export function withoutClauses(document: Document, paragraph: Span): Span[] {
  const inside = document.clauses.filter(
    ({ inProse, start, end }) => !inProse && start < paragraph.end && end > paragraph.start,
  );
  const cuts = [
    paragraph.start,
    ...inside.flatMap(({ start, end }) => [Math.max(start, paragraph.start), Math.min(end, paragraph.end)]),
    paragraph.end,
  ];
  return Array.from({ length: cuts.length / 2 }, (_, index) => ({
    start: cuts[2 * index]!,
    end: cuts[2 * index + 1]!,
  })).filter(({ start, end }) => end > start);
}
