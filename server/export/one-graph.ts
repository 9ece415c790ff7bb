import { StoreConflictError } from "../../graph/index.ts";
import type { Chunks } from "./export-format.ts";
import type { Exported } from "./exported.ts";

/** Pieces are joined up to so many: fewer, larger writes. */
const PIECE_BYTES = 65_536;

/**
 * A file in pieces worth a write, all of one revision. Throws `StoreConflictError` as soon as the graph has
 * become another: what was written until then is of no use, and the last piece is never given.
 */
export async function* ofOneGraph(
  chunks: Chunks,
  { store, revision }: Pick<Exported, "store" | "revision">,
): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  let held: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    const bytes = typeof chunk === "string" ? encoder.encode(chunk) : chunk;
    held.push(bytes);
    length += bytes.length;
    if (length < PIECE_BYTES) continue;
    await sameRevision(store, revision);
    yield Buffer.concat(held);
    held = [];
    length = 0;
  }
  await sameRevision(store, revision);
  if (length > 0) yield Buffer.concat(held);
}

async function sameRevision(store: Exported["store"], revision: string | null): Promise<void> {
  const now = (await store.state()).revision;
  if (now !== revision)
    throw new StoreConflictError(
      "导出期间图已更新，请重新导出 / the graph changed during the export; export it again",
    );
}
