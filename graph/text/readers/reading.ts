import type { Diagnostic } from "../document.ts";
import type { Grid } from "../grid.ts";

/**
 * What a reader makes of a file. All offsets of the document point into `text`; `notes` say what the reader
 * did to it.
 */
export interface Reading {
  readonly text: string;
  readonly notes: readonly Diagnostic[];
  /** The tables of the file, their spans into `text`, in document order. */
  readonly grids?: readonly Grid[];
}

/** A note about the whole document. */
export function noteOf(code: string, severity: Diagnostic["severity"], message: string): Diagnostic {
  return { code, severity, message, start: 0, end: 0 };
}
