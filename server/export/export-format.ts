import type { Exported } from "./exported.ts";

/** Pieces of a file, in order; the next is made when the reader has taken the last. */
export type Chunks = AsyncIterable<string | Uint8Array>;

/** A file of a format that is more than one where there is a folder to put them in. */
export interface ExportPart {
  /** `nodes.csv` */
  readonly file: string;
  readonly write: (exported: Exported) => Chunks;
}

/** One standard form of the graph. Equal revisions give equal bytes: no clock, nothing of chance. */
export interface ExportFormat {
  /** All in one file. */
  readonly write: (exported: Exported) => Chunks;
  /** Where it makes more than one file in a folder. */
  readonly parts?: readonly ExportPart[];
}
