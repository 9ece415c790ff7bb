import { createWriteStream } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Readable, type Writable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { EXPORT_FORMATS, type ExportFormatName } from "../../graph/index.ts";
import type { Exported } from "./exported.ts";
import type { Chunks } from "./export-format.ts";
import { WRITERS } from "./formats.ts";
import { ofOneGraph } from "./one-graph.ts";

/** The file of a format in pieces, all of one revision. */
export function exportOf(format: ExportFormatName, exported: Exported): Chunks {
  return ofOneGraph(WRITERS[format].write(exported), exported);
}

/** Writes pieces as fast as whoever reads takes them; `stream` stays open. */
export async function writeTo(stream: Writable, chunks: Chunks): Promise<void> {
  await pipeline(Readable.from(chunks), stream, { end: false });
}

/**
 * Writes the files of a format into a folder, which is made where there is none, and answers their paths. A file
 * that is there is replaced when the new one is whole, and not before.
 */
export async function writeInto(
  folder: string,
  format: ExportFormatName,
  exported: Exported,
): Promise<readonly string[]> {
  const { write, parts } = WRITERS[format];
  const files = parts ?? [{ file: `zhengmai.${EXPORT_FORMATS[format].ending}`, write }];
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const part of files) {
    const path = join(folder, part.file);
    const unfinished = `${path}.part`;
    try {
      const chunks = ofOneGraph(part.write(exported), exported);
      await pipeline(Readable.from(chunks), createWriteStream(unfinished));
      await rename(unfinished, path);
    } finally {
      await rm(unfinished, { force: true });
    }
    paths.push(path);
  }
  return paths;
}
