import {
  HeaderMap,
  type ApolloServer,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import type { GraphState } from "../../graph/index.ts";
import { ERROR_CODES } from "../errors.ts";
import { newNotes, type Notes } from "../observe/notes.ts";
import type { Context } from "../schema/context.ts";
import { MOST_TRIES, oneRevision, type OneRevision } from "./one-revision.ts";

export interface Executed {
  readonly answer: HTTPGraphQLResponse;
  readonly notes: Notes;
  /** True when the answer is of the revision before, and of that and what was asked alone. */
  readonly isOfRevision: boolean;
  /** True when it did, or tried to do, what needs the admin token. */
  readonly changes: boolean;
}

/** What a server has to answer with, all but what belongs to one request. */
export type Served = Pick<Context, "store" | "library" | "jobs" | "madeUp" | "acceptsChanges">;

/**
 * The answer to a request, read from one revision of the graph: made anew when the graph changes meanwhile. What
 * changes something is done once. `before` is what is known of the graph as it begins.
 */
export async function execute(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  served: Served,
  { requestId, mayChange, before, whichToo }: Asking,
): Promise<Executed> {
  for (let tries = 1; ; tries += 1) {
    const notes = newNotes(requestId);
    let watched: OneRevision | null = null;
    let changes = false;
    let isFromElsewhere = false;
    const elsewhere = <Thing>(thing: Thing): Thing => {
      isFromElsewhere = true;
      return thing;
    };
    const context: Context = {
      madeUp: served.madeUp,
      acceptsChanges: served.acceptsChanges,
      notes,
      store: () => (watched ??= oneRevision(served.store(), before(tries > 1), whichToo)).store,
      // The archive has a history that the revision of the graph does not tell, and jobs come and go.
      library: () => elsewhere(served.library()),
      get jobs() {
        return elsewhere(served.jobs);
      },
      mayChange: () => {
        changes = true;
        return mayChange();
      },
    };
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => context,
    });
    // Assigned while the answer was made.
    const read = watched as OneRevision | null;
    const seen = read === null || changes ? "ONE" : await read.seen().catch(() => "ONE" as const);
    if (seen !== "SEVERAL") {
      const isOfRevision = (seen === "SAME" || read === null) && !changes && !isFromElsewhere;
      return { answer, notes, isOfRevision, changes };
    }
    if (tries === MOST_TRIES)
      return { answer: conflicting(), notes: { ...notes, failed: true }, isOfRevision: false, changes };
  }
}

export interface Asking {
  readonly requestId: string;
  /** Whose token it is; throws when it is none. */
  readonly mayChange: () => string | null;
  /** What is known of the graph; read anew when it has changed since. */
  readonly before: (anew: boolean) => Promise<GraphState>;
  /** Whether it has to be known of which revision the answer is. */
  readonly whichToo: boolean;
}

function conflicting(): HTTPGraphQLResponse {
  const message =
    "图在回答时一直在变，请稍候再试 / the graph kept changing while the answer was made; try again in a moment";
  const string = JSON.stringify({ errors: [{ message, extensions: { code: "STORE_CONFLICT" } }] });
  const headers = new HeaderMap([["content-type", "application/json; charset=utf-8"]]);
  return { status: ERROR_CODES.STORE_CONFLICT, headers, body: { kind: "complete", string } };
}
