import type { Source } from "./document.ts";

/** What a reader knows of a source beside its text. */
type Layout = Pick<Source, "grids" | "outside" | "declared">;

/**
 * The tables, front matter and declarations of a source as JSON, so that a text that is held can be read again as it
 * was first; null where there are none, as for plain text.
 */
export function layoutOf({ grids = [], outside = [], declared = {} }: Source): string | null {
  const layout: Layout = {
    ...(grids.length > 0 && { grids }),
    ...(outside.length > 0 && { outside }),
    ...(Object.keys(declared).length > 0 && { declared }),
  };
  return Object.keys(layout).length > 0 ? JSON.stringify(layout) : null;
}

/** The inverse of `layoutOf`. */
export function fromLayout(layout: string | null): Layout {
  return layout === null ? {} : (JSON.parse(layout) as Layout);
}
