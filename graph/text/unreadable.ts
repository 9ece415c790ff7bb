export type UnreadableCode = "MISSING" | "EMPTY" | "TOO_LARGE" | "BINARY" | "NOT_UTF8" | "UNSUPPORTED";

/** A file that cannot be read as a document. `message` is one line: which file, what is wrong, what to do. */
export class UnreadableError extends Error {
  constructor(
    readonly code: UnreadableCode,
    name: string,
    reason: string,
  ) {
    super(`${name}: ${reason}`);
  }
}
