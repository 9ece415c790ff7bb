import { policyIdOfDocument } from "../link/identity.ts";
import { unitIdOf } from "../link/ids.ts";
import { toExtraction, type Extraction } from "../extraction.ts";
import type { Diagnostic, Document, Span, Unit } from "../text/document.ts";
import { unitFinder } from "../text/unit-finder.ts";

/** A page, part, box or stretch of characters that was not read, or a doubt of the reader about one. */
export type ReadingNote = Extraction["diagnostics"][number];

/** How far a document, or a unit of it with all that lies under it, was read. */
export interface Reading {
  /** True when nothing is unread and no note touches it: only then may anything be said to be absent. */
  readonly complete: boolean;
  /** In document order. */
  readonly unread: Extraction["unread"];
  readonly notes: readonly ReadingNote[];
}

/** The reading of a document and of each of its units. */
export interface Readings {
  readonly whole: Reading;
  /** Of the unit with that id; of one that the document does not have, the whole. */
  readonly of: (unit: string) => Reading;
}

/** Parts of the text that were given up while the document was parsed, beside what the reader of its file tells. */
const GIVEN_UP = new Set(["TABLE_ROW_UNREAD", "VALUE_UNREAD"]);

/** The reading of a document; `extraction`, where it is at hand, is not made again. */
export function readingsOf(document: Document, extraction = toExtraction(document)): Readings {
  const { source, units } = document;
  const policy = policyIdOfDocument(document);
  const ofReader = new Set((source.notes ?? []).map(keyOf));
  const notes = extraction.diagnostics.filter(
    (note) => note.severity !== "INFO" && (ofReader.has(keyOf(note)) || GIVEN_UP.has(note.code)),
  );
  const whole = readingOf(extraction.unread, notes);
  const touched = touchedBy(units);
  const pick = <Item extends Span>(items: readonly Item[]) => {
    const by = new Map<string, Item[]>();
    for (const item of items) for (const unit of touched(item)) put(by, unitIdOf(policy, unit), item);
    return by;
  };
  const [unreadOf, notesOf] = [pick(extraction.unread), pick(notes)];
  const known = new Set(units.map((unit) => unitIdOf(policy, unit)));
  return {
    whole,
    of: (unit) => (known.has(unit) ? readingOf(unreadOf.get(unit) ?? [], notesOf.get(unit) ?? []) : whole),
  };
}

function readingOf(unread: Reading["unread"], notes: Reading["notes"]): Reading {
  return { complete: unread.length === 0 && notes.length === 0, unread, notes };
}

/**
 * The units that a span lies in or over, with all that they stand in. A place without words lies between its two sides; one at
 * the very beginning is no place, and touches every unit: what a picture of a Word file says may belong anywhere.
 */
function touchedBy(units: readonly Unit[]): (span: Span) => ReadonlySet<Unit> {
  const unitAt = unitFinder(units);
  return ({ start, end }) => {
    if (end === 0) return new Set(units);
    const first = unitAt(start === end ? start - 1 : start);
    const last = unitAt(start === end ? start : end - 1);
    const between = units.filter((unit) => unit.start > start && unit.start < end);
    return new Set([first, last, ...between].flatMap((unit) => lineOf(unit)));
  };
}

/** A unit and all that it stands in. */
function lineOf(unit: Unit | null): Unit[] {
  return unit ? [unit, ...lineOf(unit.parent)] : [];
}

function put<Item>(by: Map<string, Item[]>, key: string, item: Item): void {
  const items = by.get(key);
  if (items) items.push(item);
  else by.set(key, [item]);
}

function keyOf({ code, start, message }: Diagnostic): string {
  return `${code} ${start} ${message}`;
}
