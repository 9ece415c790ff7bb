import type { HeldText } from "../model/index.ts";
import type { ArchivedFile, ArchivedText } from "./archive.ts";
import { hashOf } from "./packed.ts";

/** A text as an archive keeps it: all but the bytes. */
export interface TextRecord {
  readonly held: HeldText;
  readonly files: readonly Omit<ArchivedFile, "bytes">[];
}

/** The fields in one order, whoever gives them: equal texts are equal lines. */
export function recordOf({ held, files }: ArchivedText): TextRecord {
  const { policy, name, sha256, format, text, layout } = held;
  return {
    held: { policy, name, sha256, format, text, layout },
    files: files.map((file) => ({ sha256: file.sha256, name: file.name })),
  };
}

/** Throws a `TypeError` when bytes are not those that their hash names: an archive holds nothing false. */
export function checkBytes(texts: readonly ArchivedText[]): void {
  for (const { files } of texts)
    for (const { sha256, name, bytes } of files)
      if (bytes && hashOf(bytes) !== sha256)
        throw new TypeError(`the bytes of “${name}” do not have the hash ${sha256}`);
}

/** The error of an entry that names a text that is neither held nor given. */
export function textMissing(policy: string, sha256: string): TypeError {
  return new TypeError(`an entry names a text that nobody has: ${policy} ${sha256}`);
}
