import { parentPort, workerData } from "node:worker_threads";
import { openLibrary, type LibraryAddress } from "../../graph/index.ts";
import { answerCalls, type Callable } from "./across-threads.ts";
import { toThread, type SentError } from "./sent-errors.ts";
import { serviceOf } from "./service.ts";

/** The first thing that a thread of a library says. */
export type Opened = { readonly opened: true } | { readonly opened: false; readonly error: SentError };

/*
 * The thread in which a server changes its library: it says whether it could open it, and then answers calls.
 */
const port = parentPort!;
try {
  const { library } = await openLibrary(workerData as LibraryAddress);
  answerCalls(port, serviceOf(library) as unknown as Callable);
  port.postMessage({ opened: true } satisfies Opened);
} catch (error) {
  port.postMessage({ opened: false, error: toThread(error) } satisfies Opened);
}
