import type { HeldText } from "../model/index.ts";
import type { FilePart, Source } from "./document.ts";

/** What a reader, or the person who brings it, knows of a source beside its text. */
type Layout = Pick<Source, "grids" | "outside" | "declared" | "notes" | "place" | "parts">;

/**
 * The tables, front matter, declarations and warnings of a source as JSON, so that a text that is held can be
 * read again as it was first; null where there are none, as for plain text.
 */
export function layoutOf({
  grids = [],
  outside = [],
  declared = {},
  notes = [],
  place,
  parts = [],
}: Source): string | null {
  const doubts = notes.filter(({ severity }) => severity !== "INFO");
  const layout: Layout = {
    ...(grids.length > 0 && { grids }),
    ...(outside.length > 0 && { outside }),
    ...(Object.keys(declared).length > 0 && { declared }),
    ...(place && { place }),
    ...(parts.length > 0 && { parts }),
    // What the reader could not read is known as long as the text is held.
    ...(doubts.length > 0 && { notes: doubts }),
  };
  return Object.keys(layout).length > 0 ? JSON.stringify(layout) : null;
}

/** The inverse of `layoutOf`. */
export function fromLayout(layout: string | null): Layout {
  return layout === null ? {} : (JSON.parse(layout) as Layout);
}

/** The files that a held text was read from, in the order of the text: of most one, which holds all of it. */
export function filesOfText({
  name,
  sha256,
  format,
  text,
  layout,
}: Omit<HeldText, "policy">): readonly FilePart[] {
  const whole = { name, sha256, format: format as Source["format"], role: "BODY", ordinal: null } as const;
  return fromLayout(layout).parts ?? [{ ...whole, start: 0, end: text.length }];
}
