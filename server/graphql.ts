import { randomUUID } from "node:crypto";
import { ApolloServer, type ApolloServerPlugin } from "@apollo/server";
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from "@apollo/server/plugin/disabled";
import { unwrapResolverError } from "@apollo/server/errors";
import type { GraphQLFormattedError, GraphQLSchema } from "graphql";
import { StoreError } from "../graph/index.ts";
import { ERROR_CODES } from "./errors.ts";
import { costPlugin } from "./limits/cost-plugin.ts";
import { complexityRule } from "./limits/complexity.ts";
import type { Log } from "./observe/log.ts";
import type { Context } from "./schema/context.ts";

const MOST_TOKENS = 1_000;
const MOST_ERRORS = 5;

/** Apollo Server with the project's limits and error codes. Start it before use. */
export function createGraphQL(schema: GraphQLSchema, log: Log): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    persistedQueries: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    validationRules: [complexityRule],
    validationOptions: { maxErrors: MOST_ERRORS },
    executionOptions: { maxCoercionErrors: MOST_ERRORS },
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: (message) => log("warn", "graphql", { message: String(message) }),
      error: (message) => log("error", "graphql", { message: String(message) }),
    },
    // Caching is by the graph's revision; Apollo's own bookkeeping would cost a millisecond on a large page.
    plugins: [
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      statusByErrors,
      costPlugin(schema),
    ],
    formatError: (formatted, error) => mask(formatted, unwrapResolverError(error), log),
  });
}

/**
 * Errors of the store keep their code; what was not meant for the reader is logged under an id and hidden
 * behind it.
 */
function mask(formatted: GraphQLFormattedError, error: unknown, log: Log): GraphQLFormattedError {
  const place = {
    ...(formatted.path && { path: formatted.path }),
    ...(formatted.locations && { locations: formatted.locations }),
  };
  if (error instanceof StoreError) {
    const code = error.code in ERROR_CODES ? error.code : "STORE_UNAVAILABLE";
    return { ...place, message: error.message, extensions: { code } };
  }
  const code = formatted.extensions?.code;
  if (typeof code === "string" && code in ERROR_CODES && code !== "INTERNAL_SERVER_ERROR") {
    const { http: _http, stacktrace: _stacktrace, ...extensions } = formatted.extensions!;
    return { ...formatted, extensions };
  }
  const id = randomUUID();
  log("error", "internal", {
    id,
    message: error instanceof Error ? (error.stack ?? error.message) : String(error),
  });
  return {
    ...place,
    message: `服务器内部错误，编号 ${id} / internal error, id ${id}`,
    extensions: { code: "INTERNAL_SERVER_ERROR", id },
  };
}

/**
 * GraphQL over HTTP, 6.4.1: to a client that accepts `application/json` only, a document that cannot be run
 * is answered with status 200; a request that is malformed stays 400.
 */
const statusByErrors: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ request, response }) {
        const accept = request.http?.headers.get("accept") ?? "";
        const body = response.body;
        if (
          accept.includes("application/graphql-response+json") ||
          body.kind !== "single" ||
          response.http.status !== 400
        )
          return;
        const codes = (body.singleResult.errors ?? []).map((error) => error.extensions?.code);
        if (
          codes.length > 0 &&
          codes.every(
            (code) =>
              code === "GRAPHQL_PARSE_FAILED" ||
              code === "GRAPHQL_VALIDATION_FAILED" ||
              code === "BAD_USER_INPUT",
          )
        )
          response.http.status = 200;
      },
    };
  },
};
