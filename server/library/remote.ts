import type { Worker } from "node:worker_threads";
import { callsTo } from "./across-threads.ts";
import { fromThread } from "./sent-errors.ts";
import type { LibraryService } from "./service.ts";
import type { Opened } from "./thread.ts";

/**
 * The service of a library in a thread that runs `thread.ts`, once it is open there. Throws what it threw
 * when it could not be.
 */
export async function remoteService(thread: Worker): Promise<LibraryService> {
  const said = await new Promise<Opened>((resolve, reject) => {
    thread.once("message", resolve);
    thread.once("error", reject);
  });
  if (!said.opened) {
    await thread.terminate();
    throw fromThread(said.error);
  }
  const { call } = callsTo(thread);
  const to =
    (method: keyof LibraryService) =>
    (...given: unknown[]) => {
      const news = typeof given.at(-1) === "function" ? (given.pop() as (news: never) => void) : undefined;
      return call(method, given, news) as never;
    };
  return {
    importFiles: to("importFiles"),
    compare: to("compare"),
    remove: to("remove"),
    state: to("state"),
    undo: to("undo"),
    ledger: to("ledger"),
    told: to("told"),
    versionsOf: to("versionsOf"),
    textOf: to("textOf"),
    keysAt: to("keysAt"),
    changesSince: to("changesSince"),
    addSeeds: to("addSeeds"),
    bringUp: to("bringUp"),
    behind: to("behind"),
    close: async () => {
      await call("close", []);
      await thread.terminate();
    },
  };
}
