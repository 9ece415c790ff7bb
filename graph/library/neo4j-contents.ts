import { ADD_CONTENTS, CHUNK, CONTENTS, PUT_CHUNKS } from "../store/neo4j/archive-cypher.ts";
import type { Connection, Run } from "../store/neo4j/connection.ts";
import { hashOf, packed, unpacked, type Packed } from "./packed.ts";

/** What one transaction takes at most, whatever the size of a file. */
const CHUNK_BYTES = 1024 * 1024;

/** Bytes with their hash. */
export interface Content {
  readonly hash: string;
  readonly bytes: Uint8Array;
}

/** Where the bytes with a hash lie. */
export interface ContentRow {
  readonly hash: string;
  /** Hash of the bytes as they are packed: two that pack otherwise do not write into each other's chunks. */
  readonly packed: string;
  readonly deflated: 0 | 1;
  readonly chunks: number;
}

/**
 * Writes the chunks of contents that the archive does not have, at most 1 MiB a transaction; answers the rows
 * that make them part of it. Until those are added, nothing knows of the chunks.
 */
export async function putContents(
  connection: Connection,
  contents: readonly Content[],
): Promise<readonly ContentRow[]> {
  const hashes = [...new Set(contents.map(({ hash }) => hash))];
  const known = new Set((await connection.read(CONTENTS, { hashes })).map(({ hash }) => hash));
  const rows: ContentRow[] = [];
  let [pending, pendingBytes]: [object[], number] = [[], 0];
  const put = async () => {
    const chunks = pending;
    [pending, pendingBytes] = [[], 0];
    if (chunks.length > 0) await connection.write((run) => run(PUT_CHUNKS, { rows: chunks }));
  };
  for (const { hash, bytes } of contents) {
    if (known.has(hash)) continue;
    known.add(hash);
    const { deflated, content } = packed(bytes);
    const name = hashOf(content);
    let place = 0;
    for (let at = 0; at < content.length; at += CHUNK_BYTES) {
      const chunk = content.subarray(at, at + CHUNK_BYTES);
      if (pendingBytes + chunk.length > CHUNK_BYTES) await put();
      // The driver's word for bytes.
      pending.push({
        packed: name,
        place,
        bytes: new Int8Array(chunk.buffer, chunk.byteOffset, chunk.length),
      });
      pendingBytes += chunk.length;
      place += 1;
    }
    rows.push({ hash, packed: name, deflated, chunks: place });
  }
  await put();
  return rows;
}

/** Makes contents part of the archive, in the transaction that is open. */
export async function addContents(rows: readonly ContentRow[], run: Run): Promise<void> {
  await run(ADD_CONTENTS, { rows });
}

/**
 * The bytes with a hash; undefined where the archive has none, null where what it has does not have that
 * hash.
 */
export async function contentOf(
  connection: Connection,
  hash: string,
): Promise<Uint8Array | null | undefined> {
  const [row] = (await connection.read(CONTENTS, { hashes: [hash] })) as unknown as ContentRow[];
  if (!row) return undefined;
  const chunks: Uint8Array[] = [];
  for (let place = 0; place < row.chunks; place += 1) {
    const [chunk] = await connection.read(CHUNK, { packed: row.packed, place });
    const bytes = chunk?.bytes as Int8Array | undefined;
    if (!bytes) return null;
    chunks.push(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  }
  return whole({ deflated: row.deflated, content: Buffer.concat(chunks) }, hash);
}

function whole(content: Packed, hash: string): Uint8Array | null {
  try {
    const bytes = unpacked(content);
    return hashOf(bytes) === hash ? bytes : null;
  } catch {
    // What cannot be inflated is not what was written.
    return null;
  }
}
