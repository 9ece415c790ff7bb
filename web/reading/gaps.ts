import type { Reading, UnreadKind } from "../api/reading.query.ts";

/** A place that was not read: words, a table, or (`PART`) a page, a part or characters of the file. */
export interface Gap {
  readonly policy: string;
  readonly kind: UnreadKind | "PART";
  /** The code of the reason. */
  readonly why: string;
  readonly message: string;
  readonly messageEn: string;
  /** The provision it stands in; null where none does, or none can be told. */
  readonly unit: string | null;
  /** The words; null where there are none, as of a scanned page. */
  readonly quote: string | null;
  /** Half-open, UTF-16 units; both 0 where the place is not known. */
  readonly start: number;
  readonly end: number;
  readonly line: number;
}

/** All that was not read of a document: parts of the file first, then the words in their order. */
export function gapsOf(policy: string, reading: Reading | null | undefined): readonly Gap[] {
  if (!reading) return [];
  return [
    ...reading.notes.map(({ code, ...note }): Gap => ({
      ...note,
      policy,
      kind: "PART",
      why: code,
      unit: null,
      quote: null,
    })),
    ...reading.unread.map((item): Gap => ({ ...item, policy })),
  ];
}

/**
 * The gaps that forbid to say that there is none: those of such a kind in the units asked about, in what lies under them and
 * over them, and every table and part of the file, which may say it of any unit. Without units the whole document is asked.
 */
export function bearingOn(
  gaps: readonly Gap[],
  kinds: readonly UnreadKind[],
  units: readonly string[] = [],
): readonly Gap[] {
  return gaps.filter(({ kind, unit }) => {
    if (kind === "PART" || kind === "TABLE") return true;
    if (!kinds.includes(kind)) return false;
    return units.length === 0 || unit === null || units.some((asked) => isKin(unit, asked));
  });
}

/** Whether one of two provisions is the other, or lies under it: ids grow with the nesting. */
function isKin(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}__`) || other.startsWith(`${one}__`);
}

/** The gaps by reason, the most frequent first; each reason with all of its places. */
export function byReason(gaps: readonly Gap[]): readonly (readonly [Gap, ...Gap[]])[] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const key = gap.kind === "PART" ? `${gap.why} ${gap.message}` : gap.why;
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()].toSorted((one, other) => other.length - one.length);
}

/** The words to point at in the reader; null where the place is not known. A place without words is its next character. */
export function spanOf({ start, end }: Gap): { readonly start: number; readonly end: number } | null {
  return end === 0 ? null : { start, end: Math.max(end, start + 1) };
}
