import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { lexicographicSortSchema, printSchema } from "graphql";
import { StoreUnavailableError, type Store } from "../graph/index.ts";
import { APP_DEFAULTS, type AppOptions } from "./config.ts";
import { userError } from "./errors.ts";
import { createGraphQL } from "./graphql.ts";
import { createAnswering } from "./http/answering.ts";
import { SECURITY_HEADERS, sendError } from "./http/send.ts";
import { Jobs } from "./library/jobs.ts";
import type { ServedLibrary } from "./library/open.ts";
import type { LibraryService } from "./library/service.ts";
import type { Log } from "./observe/log.ts";
import { createSchema } from "./schema/build.ts";

export interface App {
  readonly server: Server;
  /** From now on the graph is read from this library, and changed by it. */
  readonly use: (library: ServedLibrary) => void;
  /** Not ready any more; what is under way is finished, for at most ten seconds. */
  readonly stop: () => Promise<void>;
}

const DRAIN_MS = 10_000;

/**
 * The HTTP server: GraphQL, health, the schema and the explorer. It answers before it has a library, and says
 * so. Without a token it changes nothing. A library that is `madeUp` says so.
 */
export async function createApp(log: Log, given: Partial<AppOptions> = {}): Promise<App> {
  const options = { ...APP_DEFAULTS, ...given };
  let served: ServedLibrary | null = null;
  let stopping = false;
  const theLibrary = (): ServedLibrary => {
    if (!served)
      throw new StoreUnavailableError(
        "图库尚未就绪，请稍候再试 / the store is not ready yet; try again in a moment",
      );
    return served;
  };
  const store = (): Store => theLibrary().store;
  const service = (): LibraryService => theLibrary().service;
  const schema = await createSchema();
  const apollo = createGraphQL(schema, log);
  await apollo.start();
  const answering = createAnswering({
    options,
    apollo,
    sdl: printSchema(lexicographicSortSchema(schema)),
    library: { store, library: service, jobs: new Jobs(service) },
    isStopping: () => stopping,
    log,
  });

  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 5_000, requestTimeout: 15_000 },
    (request, response) => {
      for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
      if (stopping) response.shouldKeepAlive = false;
      answering(request, response).catch((error: unknown) => failed(log, request, response, error));
    },
  );

  const stop = async (): Promise<void> => {
    stopping = true;
    const closed = new Promise<void>((resolve) => server.close(() => resolve()));
    server.closeIdleConnections();
    const timer = setTimeout(() => server.closeAllConnections(), DRAIN_MS);
    await closed;
    clearTimeout(timer);
    await apollo.stop();
    await served?.service.close();
  };
  return { server, use: (library) => (served = library), stop };
}

/** What nobody meant to throw: it is logged, and the one who asks learns no more than that. */
function failed(log: Log, { method }: IncomingMessage, response: ServerResponse, error: unknown): void {
  const request = String(response.getHeader("x-request-id") ?? "");
  const message = error instanceof Error ? (error.stack ?? error.message) : String(error);
  log("error", "http", { request, method, message });
  if (!response.headersSent)
    sendError(response, userError("INTERNAL_SERVER_ERROR", "服务器内部错误 / internal error"));
  else response.destroy();
}
