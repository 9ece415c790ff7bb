import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { lexicographicSortSchema, printSchema } from "graphql";
import sirv from "sirv";
import { StoreUnavailableError, type Store } from "../graph/index.ts";
import type { AdminToken } from "./config.ts";
import { userError } from "./errors.ts";
import { createGraphQL } from "./graphql.ts";
import { graphqlHandler } from "./http/graphql-handler.ts";
import { sendLive, sendReady } from "./http/health.ts";
import { SECURITY_HEADERS, sendError } from "./http/send.ts";
import { Jobs } from "./library/jobs.ts";
import type { ServedLibrary } from "./library/open.ts";
import type { LibraryService } from "./library/service.ts";
import type { Log } from "./observe/log.ts";
import { projectFolder } from "./project.ts";
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
export async function createApp(
  log: Log,
  adminTokens: readonly AdminToken[] = [],
  madeUp = false,
  publicUrl: string | null = null,
): Promise<App> {
  let served: ServedLibrary | null = null;
  let stopping = false;
  const theLibrary = (): ServedLibrary => {
    if (!served)
      throw new StoreUnavailableError(
        "图库尚未就绪，请稍候再试 / the store is not ready yet; try again in a moment",
      );
    return served;
  };
  const theStore = (): Store => theLibrary().store;
  const service = (): LibraryService => theLibrary().service;
  const jobs = new Jobs(service);
  const schema = await createSchema();
  const sdl = printSchema(lexicographicSortSchema(schema));
  const apollo = createGraphQL(schema, log);
  await apollo.start();
  const parts = { store: theStore, library: service, jobs, madeUp, publicUrl };
  const graphql = graphqlHandler(apollo, parts, adminTokens);
  const files = explorerFiles();

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    for (const [name, value] of Object.entries(SECURITY_HEADERS)) response.setHeader(name, value);
    if (stopping) response.shouldKeepAlive = false;
    const path = (request.url ?? "/").split("?", 1)[0];
    if (path === "/graphql") return graphql(request, response);
    if (path === "/livez") return sendLive(response);
    if (path === "/readyz") return sendReady(response, theStore, stopping);
    if (path === "/schema.graphql")
      return void response.writeHead(200, { "content-type": "text/plain; charset=utf-8" }).end(sdl);
    files(request, response, () =>
      sendError(response, userError("NOT_FOUND", "没有这个页面 / there is no such page")),
    );
  };

  const server = createServer(
    { maxHeaderSize: 16_384, headersTimeout: 5_000, requestTimeout: 15_000 },
    (request, response) => {
      answer(request, response).catch((error: unknown) => {
        log("error", "http", {
          message: error instanceof Error ? (error.stack ?? error.message) : String(error),
        });
        if (!response.headersSent)
          sendError(response, userError("INTERNAL_SERVER_ERROR", "服务器内部错误 / internal error"));
        else response.destroy();
      });
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

/** The built explorer; every path that is no file is its page, for the state of a view is in the address. */
function explorerFiles(): ReturnType<typeof sirv> {
  const folder = join(projectFolder(), "dist", "web");
  if (!existsSync(folder)) return (_request, _response, next) => next?.();
  return sirv(folder, {
    etag: true,
    single: true,
    setHeaders: (response, path) =>
      response.setHeader(
        "cache-control",
        path.startsWith("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
}
