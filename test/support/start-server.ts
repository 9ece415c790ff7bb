import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { createApp } from "../../server/app.ts";
import type { AppOptions, LogLevel } from "../../server/config.ts";
import { serveLibrary, type ServedLibrary } from "../../server/library/open.ts";
import { createLog } from "../../server/observe/log.ts";
import { readCurated } from "../../server/seeds.ts";

export interface RunningServer {
  readonly url: string;
  /** Asks one GraphQL question; the whole answer, errors included. */
  readonly ask: <Data = Record<string, never>>(
    query: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ) => Promise<{ data: Data; errors?: { message: string; extensions: { code: string } }[] }>;
  /** The lines of its ledger. */
  readonly ledger: () => Promise<readonly unknown[]>;
  /** Withdraws a document. */
  readonly remove: (policy: string) => Promise<unknown>;
  readonly stop: () => Promise<void>;
}

/**
 * The real server in this process, its store at `storeUrl` with the seeds in it (null: no store yet);
 * on a free port unless one is given.
 */
export async function startServer(
  storeUrl: string | null,
  {
    log = [],
    logLevel = "warn",
    port = 0,
    adminToken,
    ...options
  }: Partial<AppOptions> & { log?: string[]; logLevel?: LogLevel; port?: number; adminToken?: string } = {},
): Promise<RunningServer> {
  const app = await createApp(
    createLog(logLevel, (line) => log.push(line)),
    adminToken === undefined ? options : { ...options, adminTokens: [{ name: null, token: adminToken }] },
  );
  let library: ServedLibrary | null = null;
  if (storeUrl) {
    const curated = await readCurated();
    library = await serveLibrary({ url: storeUrl, neo4j: {}, workFolder: null, curated });
    await library.service.addSeeds();
    app.use(library);
  }
  app.server.listen(port, "127.0.0.1");
  await once(app.server, "listening");
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  let stopped: Promise<void> | null = null;
  return {
    url,
    ask: async (query, variables, headers) => {
      const response = await fetch(`${url}/graphql`, {
        method: "POST",
        headers: { "content-type": "application/json", ...headers },
        body: JSON.stringify({ query, variables }),
      });
      return response.json();
    },
    remove: async (policy) => library!.service.remove(policy),
    ledger: async () => library!.service.ledger(),
    stop: () => (stopped ??= app.stop()),
  };
}
