import { createHash } from "node:crypto";
import type { Declared, Diagnostic, FilePart, FileRole, Source, Span } from "./document.ts";
import type { Grid } from "./grid.ts";

/*
 * One policy that several files make is one text: the files' own texts one behind the other, nothing between
 * them but line breaks, so that every quotation is of a file. Where each begins is kept with it
 * (`Source.parts`): the parser reads an annex there, and a place of the text names its file.
 */

/** Stands between two files; neither has it. */
const BETWEEN = "\n\n";

/** A file with what it is of its policy. */
export interface Member {
  readonly source: Source;
  readonly role: FileRole;
  /** The number of an annex; null where nothing says it. */
  readonly ordinal: number | null;
}

/**
 * As printed: the notice, what it passes on, the annexes by their numbers; those without one behind, by name.
 */
const ORDER: readonly FileRole[] = ["NOTICE", "BODY", "ANNEX"];

/**
 * The one document that files make, whatever their order. Name and format are those of the body (of the first
 * file where none is); the hash is one over the hashes of the files in their order. A single file is itself.
 */
export function join(members: readonly Member[]): Source {
  const ordered = members.toSorted(compare);
  const [first] = ordered;
  if (!first) throw new TypeError("no file to join");
  if (ordered.length === 1) return first.source;
  const placed = placedOf(ordered);
  const lead = (ordered.find(({ role }) => role === "BODY") ?? first).source;
  const { policy, place } = lead;
  const declared = ordered
    .filter(({ role }) => role !== "ANNEX")
    .toReversed()
    .reduce<Declared>((known, { source }) => ({ ...known, ...source.declared }), {});
  return {
    name: lead.name,
    sha256: hashOver(ordered.map(({ source }) => source.sha256)),
    format: lead.format,
    text: ordered.map(({ source }) => source.text).join(BETWEEN),
    notes: placed.flatMap(({ source, start }) =>
      (source.notes ?? []).map((note) => placedNote(source, note, start)),
    ),
    grids: placed.flatMap(({ source, start }) =>
      (source.grids ?? []).map((grid) => shiftedGrid(grid, start)),
    ),
    outside: placed.flatMap(({ source, start }) =>
      (source.outside ?? []).map((span) => shifted(span, start)),
    ),
    ...(Object.keys(declared).length > 0 && { declared }),
    ...(policy !== undefined && { policy }),
    ...(place && { place }),
    parts: placed.map(({ source, role, ordinal, start }) => ({
      name: source.name,
      sha256: source.sha256,
      format: source.format,
      role,
      ordinal,
      start,
      end: start + source.text.length,
      ...(source.declared && { declared: source.declared }),
    })),
  };
}

/** The files that a joined document was made of, each as it was read; a document of one file is itself. */
export function separate(source: Source): Source[] {
  const { parts = [], text, notes = [], grids = [], outside = [], place } = source;
  if (parts.length === 0) return [source];
  return parts.map(({ name, sha256, format, start, end, declared }) => {
    const inside = (span: Span) => span.start >= start && span.start <= end;
    return {
      name,
      sha256,
      format,
      text: text.slice(start, end),
      notes: notes.filter(inside).map((note) => ownNote({ name, start, end }, note)),
      grids: grids.filter(inside).map((grid) => shiftedGrid(grid, -start)),
      ...(outside.some(inside) && { outside: outside.filter(inside).map((span) => shifted(span, -start)) }),
      ...(declared && { declared }),
      ...(place && { place }),
    };
  });
}

/** The name of the file in which a place of a document stands. */
export function fileOf({ name, parts = [] }: Pick<Source, "name" | "parts">, offset: number): string {
  return partAt(parts, offset)?.name ?? name;
}

/** The file in which an offset stands; between two files the one before. */
function partAt(parts: readonly FilePart[], offset: number): FilePart | undefined {
  return parts.findLast(({ start }) => start <= offset) ?? parts[0];
}

function placedOf(members: readonly Member[]): (Member & { readonly start: number })[] {
  let start = 0;
  return members.map((member) => {
    const placed = { ...member, start };
    start += member.source.text.length + BETWEEN.length;
    return placed;
  });
}

function compare(one: Member, other: Member): number {
  return (
    ORDER.indexOf(one.role) - ORDER.indexOf(other.role) ||
    (one.ordinal ?? Infinity) - (other.ordinal ?? Infinity) ||
    byWords(one.source.name, other.source.name) ||
    byWords(one.source.sha256, other.source.sha256)
  );
}

function byWords(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

function hashOver(hashes: readonly string[]): string {
  return createHash("sha256").update(hashes.join("\n")).digest("hex");
}

function shifted<Kind extends Span>(span: Kind, by: number): Kind {
  return { ...span, start: span.start + by, end: span.end + by };
}

function shiftedGrid(grid: Grid, by: number): Grid {
  const cells = grid.cells.map((cell) => ({
    ...cell,
    paragraphs: cell.paragraphs.map((paragraph) => shifted(paragraph, by)),
  }));
  return { ...shifted(grid, by), cells };
}

/** `附件1.pdf：第 3 页是图片…`: which file a note is about. One about all of a file has its span. */
function placedNote({ name, text }: Source, note: Diagnostic, start: number): Diagnostic {
  const isOfAll = note.start === 0 && note.end === 0;
  const span = isOfAll
    ? { start, end: start + text.length }
    : shifted({ start: note.start, end: note.end }, start);
  return { ...note, ...span, message: `${name}：${note.message}` };
}

/** The inverse of `placedNote`. */
function ownNote({ name, start, end }: Span & { readonly name: string }, note: Diagnostic): Diagnostic {
  const isOfAll = note.start === start && note.end === end;
  const span = isOfAll ? { start: 0, end: 0 } : shifted({ start: note.start, end: note.end }, -start);
  return { ...note, ...span, message: note.message.slice(name.length + 1) };
}
