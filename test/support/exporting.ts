import { openStore, type PolicyGraph, type Store } from "../../graph/index.ts";
import type { ExportFormatName } from "../../graph/export/formats.ts";
import { openExport, type Exported } from "../../server/export/exported.ts";
import type { Chunks } from "../../server/export/export-format.ts";
import { exportOf } from "../../server/export/write-export.ts";

/** A store in memory with a graph in it. */
export async function storeOf(graph: PolicyGraph): Promise<Store> {
  const store = await openStore("memory:");
  await store.publish(graph);
  return store;
}

export const PUBLIC_URL = "https://zhengmai.example";

/** The whole file of a format, as bytes. */
export async function bytesOf(
  store: Store,
  format: ExportFormatName,
  { policy = null, publicUrl = PUBLIC_URL, madeUp = false }: Partial<Wanted> = {},
): Promise<Buffer> {
  return Buffer.concat(
    await piecesOf(exportOf(format, await openExport(store, { policy, publicUrl, madeUp }))),
  );
}

type Wanted = Pick<Exported, "publicUrl" | "madeUp"> & { readonly policy: string | null };

/** The whole file of a format, as text. */
export async function exportedText(...given: Parameters<typeof bytesOf>): Promise<string> {
  return (await bytesOf(...given)).toString("utf8");
}

/** All pieces, one after the other. */
export async function piecesOf(chunks: Chunks): Promise<Buffer[]> {
  const pieces: Buffer[] = [];
  for await (const chunk of chunks) pieces.push(Buffer.from(chunk as string));
  return pieces;
}

/** How many nodes and relationships a graph has, for what reads an export to be compared with. */
export function countsOf({ nodes, relationships }: PolicyGraph): { nodes: number; relationships: number } {
  return { nodes: nodes.length, relationships: relationships.length };
}
