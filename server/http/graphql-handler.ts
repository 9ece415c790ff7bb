import type { IncomingMessage, ServerResponse } from "node:http";
import {
  HeaderMap,
  type ApolloServer,
  type HTTPGraphQLRequest,
  type HTTPGraphQLResponse,
} from "@apollo/server";
import { GraphQLError } from "graphql";
import type { AdminToken } from "../config.ts";
import { ERROR_CODES, userError } from "../errors.ts";
import type { Context } from "../schema/context.ts";
import { adminCheck } from "./admin.ts";
import { discardBody, LIMIT_ADMIN_BODY_BYTES, readBody } from "./body.ts";
import { MOST_TRIES, oneRevision, type OneRevision } from "./one-revision.ts";
import { sendError } from "./send.ts";

/** Answers a request to `/graphql`. Every answer is JSON, errors included. */
export function graphqlHandler(
  apollo: ApolloServer<Context>,
  served: Pick<Context, "store" | "library" | "jobs" | "madeUp" | "publicUrl">,
  adminTokens: readonly AdminToken[],
): (request: IncomingMessage, response: ServerResponse) => Promise<void> {
  return async (request, response) => {
    const mayChange = adminCheck(adminTokens, request.headers.authorization);
    let body: unknown;
    try {
      body =
        request.method === "POST"
          ? parseBody(await readRequest(request, mayChange), request.headers["content-type"])
          : undefined;
    } catch (error) {
      response.shouldKeepAlive = false;
      await discardBody(request).catch(() => undefined);
      return sendError(
        response,
        error instanceof GraphQLError ? error : userError("BAD_REQUEST", "请求中断 / the request broke off"),
      );
    }
    const headers = new HeaderMap();
    for (const [name, value] of Object.entries(request.headers))
      if (value !== undefined) headers.set(name, Array.isArray(value) ? value.join(", ") : value);
    const search = new URL(request.url ?? "/", "http://localhost").search;
    const answer = await answered(
      apollo,
      { method: request.method ?? "GET", headers, search, body },
      { ...served, acceptsChanges: adminTokens.length > 0, mayChange },
    );
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    if (answer.body.kind === "complete") response.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) response.write(chunk);
      response.end();
    }
  };
}

/**
 * The answer to a request, read from one revision of the graph: made anew when the graph changes meanwhile.
 * What changes something is done once.
 */
async function answered(
  apollo: ApolloServer<Context>,
  request: HTTPGraphQLRequest,
  context: Context,
): Promise<HTTPGraphQLResponse> {
  for (let tries = 1; ; tries += 1) {
    let watched: OneRevision | null = null;
    let changes = false;
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: request,
      context: async () => ({
        ...context,
        store: () => (watched ??= oneRevision(context.store())).store,
        mayChange: () => {
          changes = true;
          return context.mayChange();
        },
      }),
    });
    // Assigned while the answer was made.
    const seen = watched as OneRevision | null;
    if (changes || seen === null || (await seen.isOne().catch(() => true))) return answer;
    if (tries === MOST_TRIES) return conflicting();
  }
}

function conflicting(): HTTPGraphQLResponse {
  const message =
    "图在回答时一直在变，请稍候再试 / the graph kept changing while the answer was made; try again in a moment";
  const string = JSON.stringify({ errors: [{ message, extensions: { code: "STORE_CONFLICT" } }] });
  const headers = new HeaderMap([["content-type", "application/json; charset=utf-8"]]);
  return { status: ERROR_CODES.STORE_CONFLICT, headers, body: { kind: "complete", string } };
}

/**
 * Only who may change something may send a document. A token that is not accepted is a clearer answer than
 * the size of the body.
 */
async function readRequest(request: IncomingMessage, mayChange: () => unknown): Promise<string> {
  if (!request.headers.authorization) return readBody(request);
  let refusal: unknown;
  try {
    mayChange();
  } catch (error) {
    refusal = error;
  }
  if (!refusal) return readBody(request, LIMIT_ADMIN_BODY_BYTES);
  return readBody(request).catch((error: unknown) => {
    throw error instanceof GraphQLError && error.extensions.code === "PAYLOAD_TOO_LARGE" ? refusal : error;
  });
}

function parseBody(text: string, contentType: string | undefined): unknown {
  if (!contentType?.includes("json")) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw userError("BAD_REQUEST", "请求体不是 JSON / the body is not JSON");
  }
}
