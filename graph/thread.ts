import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { Worker } from "node:worker_threads";

/** Threads that the build makes an entry for, by the names in `vite.config.ts`. */
export type ThreadName = "reader" | "fragments" | "library" | "reading";

/**
 * A thread of that name, given `data` as its `workerData`. Null where there is no built file, as when the
 * sources run by themselves: then the caller does the work itself. A thread that idles keeps no process from
 * ending.
 */
export function openThread(name: ThreadName, data: unknown): Worker | null {
  const file = fileOf(name);
  if (file === null) return null;
  const worker = new Worker(file, { workerData: data });
  worker.unref();
  return worker;
}

/** Built, this file is part of an entry or of a chunk in a folder beside the entries. */
function fileOf(name: ThreadName): string | null {
  const here = dirname(fileURLToPath(import.meta.url));
  const places = [join(here, `${name}.js`), join(here, "..", `${name}.js`)];
  return places.find((place) => existsSync(place)) ?? null;
}
