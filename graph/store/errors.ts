import type { Fault } from "../model/index.ts";

/** Base of all errors of a store; `code` is what the server and the command line decide by. */
export abstract class StoreError extends Error {
  abstract readonly code: string;
}

/**
 * The database does not answer: not started, frozen, cut off, wrong password. Its message never tells a
 * secret.
 */
export class StoreUnavailableError extends StoreError {
  readonly code = "STORE_UNAVAILABLE";
}

/** A file of the store is not what was written, or is another's. It was left as it is. */
export class StoreDamagedError extends StoreError {
  readonly code = "STORE_DAMAGED";
}

/** The file, or the folder it is in, may not be written by this user. */
export class StoreReadOnlyError extends StoreError {
  readonly code = "STORE_READ_ONLY";
}

/** The disk is full. What was stored is as it was. */
export class StoreFullError extends StoreError {
  readonly code = "STORE_FULL";
}

/** One text, or one change, is larger than the engine takes. Nothing of it was written. */
export class StoreTooLargeError extends StoreError {
  readonly code = "STORE_TOO_LARGE";
}

/** The engine has too little memory for this question or transaction. Nothing of it was written. */
export class StoreOutOfMemoryError extends StoreError {
  readonly code = "STORE_OUT_OF_MEMORY";
}

/** Another process holds the file, for longer than it is waited for. */
export class StoreLockedError extends StoreError {
  readonly code = "STORE_LOCKED";
}

/**
 * Somebody else has changed the store since the graph's basis was read. Nothing was written; build on what it
 * holds and try again.
 */
export class StoreConflictError extends StoreError {
  readonly code = "STORE_CONFLICT";
}

/** The store's address cannot be understood. */
export class StoreUrlError extends StoreError {
  readonly code = "STORE_URL";
}

/**
 * A stored node or relationship is not what the model allows: written by another version, or by another hand.
 */
export class RecordError extends StoreError {
  readonly code = "STORE_RECORD";

  /** `kind` is its label or type, when that is known; `fault` says which property, and why. */
  constructor(kind: string, id: string, { property, zh, en }: Fault) {
    const name = [kind, id].filter(Boolean).join(" ");
    super(`图库中的 ${name}：${property} ${zh} / in the store, ${name}: ${property} ${en}`);
  }
}
