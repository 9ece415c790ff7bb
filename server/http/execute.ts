import {
  HeaderMap,
  type ApolloServer,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import { ERROR_CODES } from "../errors.ts";
import type { Notes } from "../observe/notes.ts";
import type { Context } from "../schema/context.ts";
import { MOST_TRIES } from "./one-revision.ts";
import { RequestContext, type Asking, type Served } from "./request-context.ts";

export interface Executed {
  readonly answer: HTTPGraphQLResponse;
  readonly notes: Notes;
  /** True when the answer is of the revision before, and of that and what was asked alone. */
  readonly isOfRevision: boolean;
  /** True when it did, or tried to do, what needs the admin token. */
  readonly changes: boolean;
}

/**
 * The answer to a request, read from one revision of the graph: made anew when the graph changes meanwhile. What
 * changes something is done once.
 */
export async function execute(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  served: Served,
  asking: Asking,
): Promise<Executed> {
  for (let tries = 1; ; tries += 1) {
    const context = new RequestContext(served, asking, tries > 1);
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => context,
    });
    const { notes, attempt } = context;
    const { read, changes, isFromElsewhere } = attempt;
    // What reads nothing of the graph is the same in every revision.
    const seen = read === null ? "SAME" : changes ? "ONE" : await read.seen().catch(() => "ONE" as const);
    if (seen !== "SEVERAL")
      return { answer, notes, isOfRevision: seen === "SAME" && !changes && !isFromElsewhere, changes };
    if (tries === MOST_TRIES)
      return { answer: conflicting(), notes: { ...notes, failed: true }, isOfRevision: false, changes };
  }
}

function conflicting(): HTTPGraphQLResponse {
  const message =
    "图在回答时一直在变，请稍候再试 / the graph kept changing while the answer was made; try again in a moment";
  const string = JSON.stringify({ errors: [{ message, extensions: { code: "STORE_CONFLICT" } }] });
  const headers = new HeaderMap([["content-type", "application/json; charset=utf-8"]]);
  return { status: ERROR_CODES.STORE_CONFLICT, headers, body: { kind: "complete", string } };
}
