import type { IncomingMessage, ServerResponse } from "node:http";
import type { ApolloServer } from "@apollo/server";
import { version } from "../../package.json";
import type { AppOptions } from "../config.ts";
import { createMetrics, type Metrics } from "../observe/metrics.ts";
import { knownDocuments } from "../documents/known.ts";
import { workedQueries } from "../documents/worked.ts";
import type { Context } from "../schema/context.ts";
import { exportRoutes } from "./export.ts";
import { fixedText } from "./fixed.ts";
import { graphqlHandler } from "./graphql-handler.ts";
import { sendLive, sendReady } from "./health.ts";
import { createKept } from "./kept.ts";
import { programOf } from "./program.ts";
import { sendMetrics } from "./send-metrics.ts";

/** What the routes answer from. */
export interface HttpParts {
  readonly options: AppOptions;
  readonly apollo: ApolloServer<Context>;
  /** The schema's text. */
  readonly sdl: string;
  readonly library: Pick<Context, "store" | "library" | "jobs">;
  readonly isStopping: () => boolean;
}

export type Route = (
  request: IncomingMessage,
  response: ServerResponse,
  requestId: string,
) => void | Promise<void>;

/** What answers at which path, but for the files of the explorer. A new address is one line here. */
export function routesOf({ options, apollo, sdl, library, isStopping }: HttpParts): {
  readonly routes: Readonly<Record<string, Route>>;
  readonly metrics: Metrics;
} {
  const { adminTokens, trustedOnly, responseCacheBytes, madeUp, publicUrl } = options;
  const acceptsChanges = adminTokens.length > 0;
  const program = programOf([sdl, version, madeUp, publicUrl, acceptsChanges]);
  const kept = createKept(responseCacheBytes, program, library.store);
  const metrics = createMetrics(async () => ({
    ...kept.size(),
    documents: await kept.state(false).then(
      ({ documents }) => documents,
      () => 0,
    ),
  }));
  const graphql = graphqlHandler({
    apollo,
    served: { ...library, madeUp, publicUrl, acceptsChanges },
    adminTokens,
    trusted: knownDocuments(),
    trustedOnly,
    kept,
    metrics,
  });
  return {
    metrics,
    routes: {
      "/graphql": graphql,
      "/schema.graphql": fixedText("text/plain", sdl),
      "/operations": fixedText("application/json", JSON.stringify(workedQueries())),
      "/livez": (_request, response) => sendLive(response),
      "/readyz": (_request, response) => sendReady(response, library.store, isStopping()),
      "/metrics": (_request, response) => sendMetrics(response, metrics),
      ...exportRoutes(library.store, options),
    },
  };
}
