import type { Store } from "../../graph/index.ts";
import type { Jobs } from "../library/jobs.ts";
import type { LibraryService } from "../library/service.ts";
import type { Notes } from "../observe/notes.ts";

/** What a resolver gets. `store` throws `StoreUnavailableError` while there is none. */
export interface Context {
  readonly store: () => Store;
  /** Documents and statements; what changes them is done in a thread of its own. Throws as `store`. */
  readonly library: () => LibraryService;
  readonly jobs: Jobs;
  /** Whether this server takes changes at all, from one who has the admin token. */
  readonly acceptsChanges: boolean;
  /** Whether the plans of this library are invented. */
  readonly madeUp: boolean;
  /** Where the explorer is found, for links that leave it (`PUBLIC_URL`); null: nobody has said. */
  readonly publicUrl: string | null;
  /**
   * Throws `FORBIDDEN` when changes are off on this server, `UNAUTHENTICATED` when the request does not carry
   * an admin token. Answers whose token it is, null when it is nobody's.
   */
  readonly mayChange: () => string | null;
  /** What is noted of this request for those who look after the server. */
  readonly notes: Notes;
}
