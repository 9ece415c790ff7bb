import { createHash } from "node:crypto";
import type { Source } from "./document.ts";
import { UnreadableError } from "./unreadable.ts";
import { readText } from "./text-reader.ts";

export { UnreadableError } from "./unreadable.ts";

/** No document may be larger; the largest in reach, a five-year plan of a province, has 0.3 MB. */
export const LIMIT_BYTES = 20 * 1024 * 1024;

interface Reader {
  readonly format: Source["format"];
  readonly accepts: (bytes: Uint8Array, name: string) => boolean;
  readonly read: (bytes: Uint8Array, name: string) => string;
}

/** The readers, tried in this order. A new format is one file and one line here. */
const READERS: readonly Reader[] = [{ format: "text", accepts: () => true, read: readText }];

/**
 * The document in `bytes`, which `name` names in messages. Throws `UnreadableError` when it is empty, too large or no text.
 */
export function read(bytes: Uint8Array, name: string): Source {
  if (bytes.length === 0) throw new UnreadableError("EMPTY", name, "文件是空的，请换一个有内容的文件 / the file is empty; choose one with text in it");
  if (bytes.length > LIMIT_BYTES) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    throw new UnreadableError("TOO_LARGE", name, `文件有 ${size} MB，上限 ${LIMIT_BYTES / 1024 / 1024} MB，请拆分后再读 / the file has ${size} MB, the limit is ${LIMIT_BYTES / 1024 / 1024} MB; split it`);
  }
  const reader = READERS.find((candidate) => candidate.accepts(bytes, name))!;
  const text = reader.read(bytes, name);
  if (text.trim() === "") throw new UnreadableError("EMPTY", name, "文件中没有文字 / the file holds no text");
  return { name, sha256: createHash("sha256").update(bytes).digest("hex"), format: reader.format, text };
}
