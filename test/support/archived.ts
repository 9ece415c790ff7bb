import { createHash } from "node:crypto";
import type { ArchivedFile, ArchivedText, ArchiveEntry } from "../../graph/library/archive.ts";

export const sha256Of = (bytes: Uint8Array | string) => createHash("sha256").update(bytes).digest("hex");

/** A file with these words. */
export function fileOf(name: string, words: string): ArchivedFile {
  return { name, sha256: sha256Of(words), bytes: Buffer.from(words) };
}

/** A document of one file, as a plain text is held. */
export function archived(policy: string, words: string, name = `${policy}.txt`): ArchivedText {
  const file = fileOf(name, words);
  const held = { policy, name, sha256: file.sha256, format: "text", text: words, layout: null };
  return { held, files: [file] };
}

/** The entry that makes it the current text of its policy. */
export function entryOf({ held: { policy, sha256 } }: ArchivedText): ArchiveEntry {
  return { kind: "TEXT", policy, sha256 };
}
