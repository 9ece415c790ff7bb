export type UnreadableCode =
  | "MISSING"
  | "EMPTY"
  | "TOO_LARGE"
  | "BINARY"
  | "UNKNOWN_ENCODING"
  | "UNSUPPORTED"
  | "ENCRYPTED"
  | "BROKEN"
  | "NO_TEXT";

/** A file that cannot be read as a document. `message` is one line: which file, what is wrong, what to do. */
export class UnreadableError extends Error {
  constructor(
    readonly code: UnreadableCode,
    name: string,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(`${name}: ${reason}`, options);
  }
}
