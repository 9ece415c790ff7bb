/** Base of all errors of a store; `code` is what the server and the command line decide by. */
export abstract class StoreError extends Error {
  abstract readonly code: string;
}

/** The database does not answer: not started, frozen, cut off, wrong password. Its message never tells a secret. */
export class StoreUnavailableError extends StoreError {
  readonly code = "STORE_UNAVAILABLE";
}

/** Another process holds the embedded file. */
export class StoreLockedError extends StoreError {
  readonly code = "STORE_LOCKED";
}

/** Somebody else has changed the store since the graph's basis was read. Nothing was written; build anew, try again. */
export class StoreConflictError extends StoreError {
  readonly code = "STORE_CONFLICT";
}

/** The store's address cannot be understood. */
export class StoreUrlError extends StoreError {
  readonly code = "STORE_URL";
}
