import "./heap.ts";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { StoreLockedError, StoreUnavailableError } from "../graph/index.ts";
import { createApp } from "./app.ts";
import { ConfigError, readConfig, type Config } from "./config.ts";
import { EXIT } from "./exit.ts";
import { addressOf } from "./library/address.ts";
import { keepUp } from "./library/keep-up.ts";
import { serveLibrary, type ServedLibrary } from "./library/open.ts";
import { createLog } from "./observe/log.ts";

const RETRY_S = 2;

const config = configOrExit();
const log = createLog(config.logLevel);
const app = await createApp(log, config.adminTokens, config.madeUp, config.publicUrl);

app.server.listen(config.port, config.host);
await Promise.race([
  once(app.server, "listening"),
  once(app.server, "error").then(([error]) => cannotListen(error as NodeJS.ErrnoException)),
]);
const host = config.host.includes(":") ? `[${config.host}]` : config.host;
const { port } = app.server.address() as AddressInfo;
const address = `http://${host}:${port}`;

let stopped = false;
for (const signal of ["SIGINT", "SIGTERM"] as const) {
  process.once(signal, () => {
    stopped = true;
    void app.stop().then(() => process.exit(EXIT.ok));
  });
}

const library = await openWithRetry();
if (library) {
  app.use(library);
  const { revision, complete } = await library.store.state();
  const upToDate = broughtUp(library);
  // A graph that is there answers at once; what is new in the seeds comes beside it.
  if (revision === null || !complete) await upToDate;
  console.log(`政脉已就绪 / Zhengmai is ready: ${address}`);
  await upToDate;
  keepUp(library, log);
}

/**
 * The library. One that is away is asked again until it answers; meanwhile every question gets a coded error.
 */
async function openWithRetry(): Promise<ServedLibrary | null> {
  for (let attempt = 0; !stopped; attempt += 1) {
    try {
      return await serveLibrary(await addressOf(config));
    } catch (error) {
      if (error instanceof StoreLockedError) return fail(EXIT.storeUnreachable, error.message);
      if (!(error instanceof StoreUnavailableError) || config.store.startsWith("file:"))
        return fail(EXIT.storeUnreachable, messageOf(error));
      if (attempt === 0)
        console.error(
          `${error.message}；将每 ${RETRY_S} 秒重试 / trying again every ${RETRY_S} s. ${address}/livez`,
        );
      await new Promise((resolve) => setTimeout(resolve, RETRY_S * 1_000));
    }
  }
  return null;
}

/** The library with its seeds, and the graph as its documents and the rules of today make it. */
async function broughtUp({ service }: ServedLibrary): Promise<void> {
  try {
    // The seeds are real: among invented plans they would be marked as made up, too.
    await (config.madeUp ? service.bringUp() : service.addSeeds());
  } catch (error) {
    if (stopped) return;
    log("error", "library", { message: messageOf(error) });
    if ((await library!.store.state()).revision === null) fail(EXIT.storeUnreachable, messageOf(error));
  }
}

function configOrExit(): Config {
  try {
    return readConfig(process.env);
  } catch (error) {
    if (error instanceof ConfigError) return fail(EXIT.usage, error.message);
    throw error;
  }
}

function cannotListen(error: NodeJS.ErrnoException): never {
  const reason =
    error.code === "EADDRINUSE"
      ? `端口 ${config.port} 已被占用，请停止占用它的程序，或用 PORT 另选一个 / ` +
        `port ${config.port} is taken; stop what holds it, or choose another with PORT`
      : `无法监听 ${config.host}:${config.port}（${error.code}） / cannot listen`;
  return fail(EXIT.failure, reason);
}

function fail(code: number, message: string): never {
  console.error(message);
  process.exit(code);
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
