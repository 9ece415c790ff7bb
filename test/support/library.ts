import { openLibrary, type Imported, type Library } from "../../graph/index.ts";
import type { Source } from "../../graph/text/document.ts";
import { curated } from "./seed.ts";

/** A library of its own, in memory unless an address is given, with what it keeps beside in memory, too. */
export async function libraryAt(
  url = "memory:",
  neo4j: Parameters<typeof openLibrary>[0]["neo4j"] = {},
): Promise<Library> {
  return (await openLibrary({ url, neo4j, workFolder: null, curated })).library;
}

/** Imports documents, in one step, as if each were read from a file. */
export function bring(library: Library, sources: readonly Source[]): Promise<Imported> {
  return library.import(
    sources.map((source) => ({
      source,
      files: [{ sha256: source.sha256, name: source.name, bytes: new TextEncoder().encode(source.text) }],
    })),
  );
}
