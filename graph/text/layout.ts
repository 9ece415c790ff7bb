import type { Source } from "./document.ts";

/** What a reader, or the person who brings it, knows of a source beside its text. */
type Layout = Pick<Source, "grids" | "outside" | "declared" | "notes" | "place">;

/**
 * The tables, front matter, declarations and warnings of a source as JSON, so that a text that is held can be read again as it
 * was first; null where there are none, as for plain text.
 */
export function layoutOf({
  grids = [],
  outside = [],
  declared = {},
  notes = [],
  place,
}: Source): string | null {
  const doubts = notes.filter(({ severity }) => severity !== "INFO");
  const layout: Layout = {
    ...(grids.length > 0 && { grids }),
    ...(outside.length > 0 && { outside }),
    ...(Object.keys(declared).length > 0 && { declared }),
    ...(place && { place }),
    // What the reader could not read is known as long as the text is held.
    ...(doubts.length > 0 && { notes: doubts }),
  };
  return Object.keys(layout).length > 0 ? JSON.stringify(layout) : null;
}

/** The inverse of `layoutOf`. */
export function fromLayout(layout: string | null): Layout {
  return layout === null ? {} : (JSON.parse(layout) as Layout);
}
