import { dirname } from "node:path";
import type { LibraryAddress } from "../../graph/index.ts";
import { defaultStorePath, type Config } from "../config.ts";
import { readCurated } from "../seeds.ts";

/** Where the library of a configuration is, with what it is made with. */
export async function addressOf(config: Config): Promise<LibraryAddress> {
  return {
    url: config.store,
    neo4j: config.neo4j,
    workFolder: dirname(defaultStorePath(process.env)),
    curated: await readCurated(),
  };
}
