import type { GraphState, Store } from "../../graph/index.ts";
import type { Jobs } from "../library/jobs.ts";
import type { LibraryService } from "../library/service.ts";
import { newNotes, type Notes } from "../observe/notes.ts";
import type { Context } from "../schema/context.ts";
import { oneRevision, type OneRevision } from "./one-revision.ts";

/** What a server has to answer with, all but what belongs to one request. */
export type Served = Pick<Context, "store" | "library" | "jobs" | "madeUp" | "publicUrl" | "acceptsChanges">;

/** What one request brings. */
export interface Asking {
  readonly requestId: string;
  /** Whose token it is; throws when it is none. */
  readonly mayChange: () => string | null;
  /** What is known of the graph; read anew when it has changed since. */
  readonly before: (anew: boolean) => Promise<GraphState>;
  /** Whether it has to be known of which revision the answer is. */
  readonly whichToo: boolean;
}

/** What became of one attempt to answer. */
interface Attempt {
  read: OneRevision | null;
  /** True when it did, or tried to do, what needs the admin token. */
  changes: boolean;
  /** True when it rests on more than the graph: the archive has a history, and jobs come and go. */
  isFromElsewhere: boolean;
}

/**
 * What resolvers get for one attempt to answer a request, which remembers what they took of it. Apollo copies
 * it: what is written goes into `attempt` and `notes`, and what is only read on demand is no property of it.
 */
export class RequestContext implements Context {
  readonly attempt: Attempt = { read: null, changes: false, isFromElsewhere: false };
  readonly notes: Notes;
  readonly madeUp: boolean;
  readonly publicUrl: string | null;
  readonly acceptsChanges: boolean;

  constructor(
    private readonly served: Served,
    private readonly asking: Asking,
    private readonly isAgain: boolean,
  ) {
    this.notes = newNotes(asking.requestId);
    this.madeUp = served.madeUp;
    this.publicUrl = served.publicUrl;
    this.acceptsChanges = served.acceptsChanges;
  }

  readonly store = (): Store => {
    const { served, asking, attempt } = this;
    attempt.read ??= oneRevision(served.store(), asking.before(this.isAgain), asking.whichToo);
    return attempt.read.store;
  };

  readonly library = (): LibraryService => {
    this.attempt.isFromElsewhere = true;
    return this.served.library();
  };

  get jobs(): Jobs {
    this.attempt.isFromElsewhere = true;
    return this.served.jobs;
  }

  readonly mayChange = (): string | null => {
    this.attempt.changes = true;
    return this.asking.mayChange();
  };
}
