import type { Quotation } from "../model/index.ts";
import type { Document, Span, Unit } from "../text/document.ts";
import { placesOf } from "../text/places.ts";
import { policyIdOfDocument } from "./identity.ts";
import { unitIdOf } from "./ids.ts";

/** Makes quotations of one document: the words are always the slice of its text. */
export function quoterOf(document: Document): (span: Span, unit: Unit | null) => Quotation {
  const { text } = document.source;
  const policy = policyIdOfDocument(document);
  const placeOf = placesOf(text);
  return ({ start, end }, unit) => ({
    kind: "QUOTATION",
    policy,
    unit: unit && unitIdOf(policy, unit),
    quote: text.slice(start, end),
    start,
    end,
    line: placeOf(start).line,
  });
}
