import { openStore, type Store } from "../graph/index.ts";
import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { ensureSeeds } from "./library.ts";
import { createLog } from "./observe/log.ts";
import { readSeeds } from "./seeds.ts";

/** The request handler while developing: in memory, so that it may start anew after every edit. */
export const handler = start();

async function start(): Promise<(request: unknown, response: unknown) => void> {
  const app = await createApp(createLog(readConfig(process.env).logLevel));
  const store: Store = await openStore("memory:");
  await ensureSeeds(store, await readSeeds());
  app.use(store);
  return (request, response) => void app.server.emit("request", request, response);
}
