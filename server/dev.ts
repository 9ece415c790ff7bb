import { createApp } from "./app.ts";
import { readConfig } from "./config.ts";
import { addressOf } from "./library/address.ts";
import { serveLibrary } from "./library/open.ts";
import { createLog } from "./observe/log.ts";

/** The request handler while developing: in memory, so that it may start anew after every edit. */
export const handler = start();

async function start(): Promise<(request: unknown, response: unknown) => void> {
  const config = readConfig(process.env);
  const app = await createApp(createLog(config.logLevel), config);
  const library = await serveLibrary(await addressOf({ ...config, store: "memory:" }));
  await library.service.addSeeds();
  app.use(library);
  return (request, response) => void app.server.emit("request", request, response);
}
