import { unzipSync } from "fflate";
import { UnreadableError } from "../unreadable.ts";
import { LIMIT_UNPACKED_BYTES, xmlWithinLimits } from "./limits.ts";

const PARTS = ["word/document.xml", "word/numbering.xml", "word/styles.xml"];

/**
 * The XML of the parts that say something, by path. Throws `UnreadableError` when the container is broken, or
 * holds more than any plan.
 */
export function unpack(bytes: Uint8Array, name: string): Map<string, string> {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
      filter: (file) => {
        if (!PARTS.includes(file.name)) return false;
        total += file.originalSize;
        return total <= LIMIT_UNPACKED_BYTES;
      },
    });
  } catch (cause) {
    throw broken(name, cause);
  }
  if (total > LIMIT_UNPACKED_BYTES)
    throw new UnreadableError(
      "TOO_LARGE",
      name,
      "解压后超过 100 MB，请拆分后再读 / it unpacks to more than 100 MB; split it",
    );
  // Before anything is made of them: 70 kB can hold eight million empty paragraphs, which as objects take 4 GB.
  for (const data of Object.values(files)) xmlWithinLimits(data, name);
  return new Map(Object.entries(files).map(([path, data]) => [path, new TextDecoder().decode(data)]));
}

/** The error for a file that is no sound Word document. */
export function broken(name: string, cause: unknown): UnreadableError {
  return new UnreadableError(
    "BROKEN",
    name,
    "Word 文档已损坏，请用 Word 重新保存 / the Word document is broken; save it again in Word",
    { cause },
  );
}
