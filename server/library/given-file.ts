import type { Outcome, Progress } from "../../graph/index.ts";

/** A file as a person brings it. */
export interface GivenFile {
  /** Its name, with the folders above it where they are known: `杭州/方案.docx`. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** Where the document belongs when it does not say so: `浙江省/杭州市`. */
  readonly place?: string;
}

/** JOINED: it was read, and makes one policy with others. */
export type Became = "WAITING" | "READ" | "READ_IN_PART" | "JOINED" | "REFUSED" | "UNCHANGED";

/** What became of a file. */
export interface FileReport {
  readonly name: string;
  readonly became: Became;
  /** The policy that it is of, or is a part of. */
  readonly policy: string | null;
  readonly title: string | null;
  /** In how many places something was not read; null where it was not looked at. */
  readonly unread: number | null;
  /** What was not read usually states what, with counts, `中文 / English`; empty where all was read. */
  readonly kinds: string;
  /** Why it was refused or not read as a whole, `中文 / English`; null where nothing is to be said. */
  readonly why: string | null;
  /** How far it was read, what it was joined with, whose place it took: sentences, `中文 / English`. */
  readonly told: readonly string[];
}

/** How far an import is, with the time that it is likely to take still. */
export interface ImportNews extends Progress {
  readonly elapsedMs: number;
}

export interface ImportReport extends Outcome {
  /** In the order in which the files were given. */
  readonly files: readonly FileReport[];
}

export interface ImportOptions {
  /** True: every file is a policy of its own. */
  readonly separate: boolean;
}
