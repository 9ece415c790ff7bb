import { fileURLToPath } from "node:url";
import { StoreUrlError } from "./errors.ts";
import { openNeo4j, type Neo4jOptions } from "./neo4j/store.ts";
import type { Store } from "./store.ts";
import { FormerStoreError, isFormerStore } from "./takeover/former-store.ts";

/**
 * The store at an address: `memory:`, `file:PATH` (or `file:///…`), or any Bolt scheme. Throws a
 * `StoreError`: `StoreUrlError` for what is no address, `FormerStoreError` for a file of an earlier version,
 * and one class for each way in which a file or a server fails.
 */
export async function openStore(url: string, options: Neo4jOptions = {}): Promise<Store> {
  if (url === "memory:") return openFile(null);
  if (url.startsWith("file://")) return openFile(fileURLToPath(url));
  if (url.startsWith("file:") && url.length > 5) return openFile(url.slice(5));
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]/.test(url)) return openNeo4j(url, options);
  throw new StoreUrlError(
    `STORE: “${url}”不是可用的图库地址，可用 / is no address of a store; use one of: memory:  file:PATH  bolt://HOST:7687  neo4j://HOST  neo4j+s://HOST`,
  );
}

async function openFile(path: string | null): Promise<Store> {
  if (path !== null && isFormerStore(path)) throw new FormerStoreError(path);
  // Who uses a server only needs no engine of this process.
  const { openSqlite } = await import("./sqlite/store.ts");
  return openSqlite(path);
}
