import type { Declared, Diagnostic } from "../document.ts";
import type { Grid } from "../grid.ts";
import type { Span } from "../span.ts";

/**
 * What a reader makes of a file. All offsets of the document point into `text`; `notes` say what the reader
 * did to it.
 */
export interface Reading {
  readonly text: string;
  readonly notes: readonly Diagnostic[];
  /** The tables of the file, their spans into `text`, in document order. */
  readonly grids?: readonly Grid[];
  /** Stretches of `text` that are no text of the document, in order: front matter, the header of a crawler. */
  readonly outside?: readonly Span[];
  /** What the file says of the document outside its text. */
  readonly declared?: Declared;
}

/** A note about the whole document. */
export function noteOf(code: string, severity: Diagnostic["severity"], message: string): Diagnostic {
  return { code, severity, message, start: 0, end: 0 };
}
