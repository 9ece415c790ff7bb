import { createHash } from "node:crypto";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openStore } from "../store/open.ts";
import type { Neo4jOptions } from "../store/neo4j/store.ts";
import { isFormerStore } from "../store/takeover/former-store.ts";
import type { Store } from "../store/store.ts";
import type { Archive } from "./archive.ts";
import { Library } from "./library.ts";
import { archivePathOf } from "./archive-path.ts";
import { takeOverFile, takeOverGraph } from "./takeover.ts";
import { openSqliteArchive } from "./sqlite-archive.ts";
import { openWorkspace } from "./workspace.ts";

/** Where a library is, and what it is made with beside its documents. */
export interface LibraryAddress {
  /** As `openStore` takes it. */
  readonly url: string;
  readonly neo4j: Neo4jOptions;
  /** Folder for what can be made again, of a store that is elsewhere; null: it is kept in memory. */
  readonly workFolder: string | null;
  /** The content of `seeds/policies.json`, unchecked. */
  readonly curated: unknown;
}

/** An open library, with the store that its graph is read from. */
export interface OpenLibrary {
  readonly library: Library;
  readonly store: Store;
  readonly archive: Archive;
}

/**
 * The library at an address: `memory:`, `file:PATH` or any Bolt scheme. Throws `StoreUrlError`,
 * `StoreUnavailableError`, `StoreLockedError`. The documents of a store of versions before there was an
 * archive are taken over first, once.
 */
export async function openLibrary({ url, neo4j, workFolder, curated }: LibraryAddress): Promise<OpenLibrary> {
  const path = pathOf(url);
  if (path !== null && isFormerStore(path)) await takeOverFile(path);
  const store = await openStore(url, neo4j);
  try {
    const archive = await openArchive(url, neo4j);
    if (path === null) await takeOverGraph(store, archive);
    const workspace = openWorkspace(workPathOf(url, neo4j, workFolder), curated);
    return { store, archive, library: new Library(archive, workspace, store) };
  } catch (error) {
    await store.close();
    throw error;
  }
}

/** The documents and statements of the library at an address. */
export async function openArchive(
  url: string,
  neo4j: Neo4jOptions,
  options: { readonly readonly?: boolean } = {},
): Promise<Archive> {
  if (url === "memory:") return openSqliteArchive(null);
  const path = pathOf(url);
  if (path !== null) return openSqliteArchive(archivePathOf(path), options);
  // Who uses files only needs no driver.
  const { openNeo4jArchive } = await import("./neo4j-archive.ts");
  return openNeo4jArchive(url, neo4j);
}

/** The file that an address names; null for one that names none. */
export function pathOf(url: string): string | null {
  if (url.startsWith("file://")) return fileURLToPath(url);
  return url.startsWith("file:") ? url.slice("file:".length) : null;
}

/** Beside the graph; of a database elsewhere in a folder of this machine, by address. */
function workPathOf(url: string, { database }: Neo4jOptions, folder: string | null): string | null {
  const path = pathOf(url);
  if (path !== null) return `${path.replace(/\.db$/, "")}.work.db`;
  if (url === "memory:" || folder === null) return null;
  const name = createHash("sha256")
    .update(`${url}|${database ?? ""}`)
    .digest("hex")
    .slice(0, 16);
  return join(folder, `neo4j-${name}.work.db`);
}
