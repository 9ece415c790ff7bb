import type { HeldText } from "./model/index.ts";
import type { Source } from "./text/document.ts";
import { fromLayout, layoutOf } from "./text/layout.ts";

/** A document as the library holds it. */
export function textOf(source: Source & { readonly policy: string }): HeldText {
  const { policy, name, sha256, format, text } = source;
  return { policy, name, sha256, format, text, layout: layoutOf(source) };
}

/**
 * The document that a held text is, with the id it is held under. Throws a `SyntaxError` when its layout is
 * no JSON: a fault of the store.
 */
export function sourceOf({ layout, format, ...held }: HeldText): Source & { readonly policy: string } {
  // What is held was read by one of the readers.
  return { ...held, format: format as Source["format"], ...fromLayout(layout) };
}
