import type { ArchiveEntry, Numbered } from "./archive.ts";
import { hashOf } from "./packed.ts";

/** An entry as a row. */
export interface EntryRow {
  readonly number: number;
  readonly content: string;
  readonly chain: string;
}

/** The chain before the first entry. */
export const NO_CHAIN = "";

/** The chain of an entry: it vouches for the entry and for all before it. */
export function linkOf(before: string, content: string): string {
  return hashOf(`${before}\n${content}`);
}

/** An entry as JSON. That of a text has the hash of the text's record, which `hashOfText` gives. */
export function contentOf(
  entry: ArchiveEntry,
  hashOfText: (policy: string, sha256: string) => string,
): string {
  switch (entry.kind) {
    case "TEXT": {
      const { kind, policy, sha256 } = entry;
      return JSON.stringify({ kind, policy, sha256, record: hashOfText(policy, sha256) });
    }
    case "WITHDRAWAL":
      return JSON.stringify({ kind: entry.kind, policy: entry.policy });
    case "STATEMENT":
      return JSON.stringify({ kind: entry.kind, line: entry.line });
  }
}

/** The inverse of `contentOf`, with the number. */
export function entryFrom({ number, content }: EntryRow): Numbered<ArchiveEntry> {
  const { record: _, ...entry } = JSON.parse(content) as ArchiveEntry & { readonly record?: string };
  return { ...entry, number } as Numbered<ArchiveEntry>;
}
