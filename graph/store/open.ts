import { fileURLToPath } from "node:url";
import { openEmbedded } from "./embedded.ts";
import { StoreUrlError } from "./errors.ts";
import { openNeo4j, type Neo4jOptions } from "./neo4j.ts";
import type { Store } from "./store.ts";

/**
 * The store at an address: `memory:`, `file:PATH` (or `file:///…`), or any Bolt scheme.
 * Throws `StoreUrlError`, `StoreUnavailableError` or `StoreLockedError`.
 */
export async function openStore(url: string, options: Neo4jOptions = {}): Promise<Store> {
  if (url === "memory:") return openEmbedded(null);
  if (url.startsWith("file://")) return openEmbedded(fileURLToPath(url));
  if (url.startsWith("file:") && url.length > 5) return openEmbedded(url.slice(5));
  if (/^(?:bolt|neo4j)(?:\+s|\+ssc)?:\/\/[^/]/.test(url)) return openNeo4j(url, options);
  throw new StoreUrlError(
    `STORE: “${url}”不是可用的图库地址，可用 / is no address of a store; use one of: memory:  file:PATH  bolt://HOST:7687  neo4j://HOST  neo4j+s://HOST`,
  );
}
