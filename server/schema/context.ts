import type { Store } from "../../graph/index.ts";

/** What a resolver gets. `store` throws `StoreUnavailableError` while there is none. */
export interface Context {
  readonly store: () => Store;
}
