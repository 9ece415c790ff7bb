import { openLibrary, openStore, openThread, type LibraryAddress, type Store } from "../../graph/index.ts";
import { remoteService } from "./remote.ts";
import { serviceOf, type LibraryService } from "./service.ts";

/** A library as a server has it: its graph to be read here, and what changes it. */
export interface ServedLibrary {
  readonly store: Store;
  readonly service: LibraryService;
}

/**
 * Opens a library for a server: what changes it runs in a thread of its own, except in memory, which no other
 * thread sees, and where there is no built thread. Throws as `openLibrary`.
 */
export async function serveLibrary(address: LibraryAddress): Promise<ServedLibrary> {
  const thread = address.url === "memory:" ? null : openThread("library", address);
  if (thread === null) {
    const { library, store } = await openLibrary(address);
    return { store, service: serviceOf(library) };
  }
  const service = await remoteService(thread);
  // Kept alive by what it answers; a server that stops closes it.
  const store = await openStore(address.url, address.neo4j);
  return {
    store,
    service: {
      ...service,
      close: async () => {
        await service.close();
        await store.close();
      },
    },
  };
}
