import { existsSync } from "node:fs";
import { rename } from "node:fs/promises";
import { openingError } from "../../store/file-faults.ts";
import type { Store } from "../../store/store.ts";

const ASIDE = ".set-aside";
/** The files of SQLite beside one: its log, and what its readers share. */
const BESIDE = ["", "-wal", "-shm"];

/**
 * Gives the file of a graph, and what is made with it, other names, so that the next opening makes the graph
 * anew from the archive. Nobody may have it open. Answers where they are now.
 */
export async function setGraphAside(graphPath: string): Promise<readonly string[]> {
  const kept: string[] = [];
  for (const path of [graphPath, `${graphPath.replace(/\.db$/, "")}.work.db`]) {
    if (!existsSync(path)) continue;
    let name = path + ASIDE;
    for (let copy = 2; existsSync(name); copy += 1) name = `${path}${ASIDE}-${copy}`;
    try {
      for (const suffix of BESIDE) if (existsSync(path + suffix)) await rename(path + suffix, name + suffix);
    } catch (cause) {
      throw openingError(path, cause);
    }
    kept.push(name);
  }
  return kept;
}

const COUNTS = { nodes: {}, relationships: {} };

/**
 * Takes everything out of a graph that is in a database: what is published next is made anew from the
 * archive.
 */
export function emptyGraph(store: Store): Promise<void> {
  const nothing = (async function* () {})();
  const after = {
    revision: "empty",
    documents: 0,
    position: 0,
    complete: true,
    progress: null,
    counts: COUNTS,
  };
  return store.load(nothing, after);
}
