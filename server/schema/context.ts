import type { Store } from "../../graph/index.ts";

/** What a resolver gets. `store` throws `StoreUnavailableError` while there is none. */
export interface Context {
  readonly store: () => Store;
  /** Whether this server takes changes at all, from one who has the admin token. */
  readonly acceptsChanges: boolean;
  /**
   * Throws `FORBIDDEN` when changes are off on this server, `UNAUTHENTICATED` when the request does not carry
   * an admin token. Answers whose token it is, null when it is nobody's.
   */
  readonly mayChange: () => string | null;
}
