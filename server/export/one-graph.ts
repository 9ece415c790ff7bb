import { StoreConflictError } from "../../graph/index.ts";
import type { Chunks } from "./export-format.ts";
import type { Exported } from "./exported.ts";

/** Pieces are joined up to so many characters: fewer, larger writes. */
const PIECE = 65_536;

/**
 * A file in pieces worth a write, all of one revision. Throws `StoreConflictError` as soon as the graph has
 * become another: what was written until then is of no use, and the last piece is never given.
 */
export async function* ofOneGraph(chunks: Chunks, { store, revision }: Exported): Chunks & AsyncGenerator {
  let held = "";
  for await (const chunk of chunks) {
    if (typeof chunk === "string") held += chunk;
    if (typeof chunk === "string" && held.length < PIECE) continue;
    await sameRevision(store, revision);
    if (held !== "") yield held;
    if (typeof chunk !== "string") yield chunk;
    held = "";
  }
  await sameRevision(store, revision);
  if (held !== "") yield held;
}

async function sameRevision(store: Exported["store"], revision: string | null): Promise<void> {
  const now = (await store.state()).revision;
  if (now !== revision)
    throw new StoreConflictError(
      "导出期间图已更新，请重新导出 / the graph changed during the export; export it again",
    );
}
