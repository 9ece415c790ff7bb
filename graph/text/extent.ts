import type { Span, Unit } from "./document.ts";

/** Where the words of a unit's own paragraphs stand, first to last. */
export function extentOf(unit: Unit): Span {
  return { start: unit.start, end: unit.paragraphs.at(-1)?.end ?? unit.end };
}
