import type { Library, Outcome } from "../../graph/index.ts";
import { readSeeds } from "../seeds.ts";
import { readLedgerFiles } from "./ledger-files.ts";

/**
 * Adds the documents of `seeds/` that a library lacks and the ledgers that earlier versions kept in files,
 * and publishes.
 */
export async function addSeeds(library: Library): Promise<Outcome> {
  await library.takeLedger(await readLedgerFiles());
  return library.addLacking(await readSeeds());
}
