import type { IncomingMessage, ServerResponse } from "node:http";
import { HeaderMap, type ApolloServer } from "@apollo/server";
import { GraphQLError } from "graphql";
import type { AdminToken } from "../config.ts";
import { userError } from "../errors.ts";
import type { Context } from "../schema/context.ts";
import { adminCheck } from "./admin.ts";
import { discardBody, LIMIT_ADMIN_BODY_BYTES, readBody } from "./body.ts";
import { sendError } from "./send.ts";

/** Answers a request to `/graphql`. Every answer is JSON, errors included. */
export function graphqlHandler(
  apollo: ApolloServer<Context>,
  store: Context["store"],
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
    const answer = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: { method: request.method ?? "GET", headers, search, body },
      context: async () => ({ store, acceptsChanges: adminTokens.length > 0, mayChange }),
    });
    response.writeHead(answer.status ?? 200, Object.fromEntries(answer.headers));
    if (answer.body.kind === "complete") response.end(answer.body.string);
    else {
      for await (const chunk of answer.body.asyncIterator) response.write(chunk);
      response.end();
    }
  };
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
