import type { Document, Span, Unit, Unread } from "../../text/document.ts";
import { extentOf } from "../../text/extent.ts";
import type { Linked } from "../linked.ts";
import { mayNameBody } from "./actors.ts";

/** What a reader says of a file, part of which it could not read: what stood there may be anything. */
const PARTS_NOT_READ: ReadonlySet<string> = new Set([
  "PART_NOT_READ",
  "PICTURE_NOT_READ",
  "BYTES_REPLACED",
  "TABLE_GLUED",
  "TABLE_ROW_UNREAD",
  "NO_HEADINGS",
]);

/** Places that were not read and that may hold what is missed elsewhere. */
export type Gaps = readonly Span[];

/** Pages, pictures, parts and tables that were not read: beside them nothing can be claimed to be nowhere. */
export function wholeGaps({ diagnostics, unread }: Document): Gaps {
  return [
    ...diagnostics.filter(({ code }) => PARTS_NOT_READ.has(code)),
    ...unread.filter(({ kind }) => kind === "TABLE"),
  ];
}

/** Those of the places not read that may name a body. */
export function mayName(document: Document, gaps: Gaps): Gaps {
  return gaps.filter(({ start, end }) => mayNameBody(document.source.text.slice(start, end)));
}

/** What was not read of one kind from the begin of a unit to where the next unit begins that is not within it. */
export function gapsWithin({ document }: Linked, unit: Unit, kind: Unread["kind"]): Gaps {
  const { start, end } = reachOf(document, unit);
  return document.unread.filter((item) => item.kind === kind && item.start < end && item.end > start);
}

/** What was not read of one kind in the words of a unit itself, those of its parts left out: they speak for themselves. */
export function gapsOf({ document }: Linked, unit: Unit, kind: Unread["kind"]): Gaps {
  const first = document.units.find(({ parent }) => parent === unit);
  const end = first?.start ?? extentOf(unit).end;
  return document.unread.filter((item) => item.kind === kind && item.start >= unit.start && item.start < end);
}

/** From the begin of a unit to the end of the last one within it. */
export function reachOf({ units }: Document, unit: Unit): Span {
  let end = extentOf(unit).end;
  for (let index = units.indexOf(unit) + 1; index < units.length; index += 1) {
    const next = units[index]!;
    if (!isWithin(next, unit)) break;
    end = Math.max(end, extentOf(next).end);
  }
  return { start: unit.start, end };
}

/** True for a unit and all that stands in it. */
export function isWithin(unit: Unit | null, ancestor: Unit): boolean {
  for (let at = unit; at; at = at.parent) if (at === ancestor) return true;
  return false;
}

/** Each place once, in the order of the text. */
export function unique(gaps: Gaps): Gaps {
  const byPlace = new Map(gaps.map((gap) => [`${gap.start}-${gap.end}`, gap]));
  return [...byPlace.values()].toSorted((a, b) => a.start - b.start || a.end - b.end);
}
