import type { ArchiveEntry, Numbered } from "./archive.ts";
import { BackupError, ENTRIES, MANIFEST, SUMS, type BackedUpText } from "./backup-format.ts";
import { manifestOf, membersOfBackup, noBackup, parsed } from "./backup-members.ts";
import { hashOf } from "./packed.ts";

/**
 * Reads a whole backup, checks every hash and every reference in it, and answers its entries. Throws
 * `BackupError`.
 */
export async function verifiedEntries(path: string): Promise<readonly Numbered<ArchiveEntry>[]> {
  const hashes = new Map<string, string>();
  const texts = new Set<string>();
  const paths: { readonly path: string; readonly sha256: string }[] = [];
  let [count, entries, sums]: [number, Numbered<ArchiveEntry>[], string | null] = [0, [], null];
  for await (const { name, content } of membersOfBackup(path)) {
    if (name === SUMS) {
      sums = Buffer.from(content).toString("utf8");
      continue;
    }
    hashes.set(name, hashOf(content));
    if (name === MANIFEST) count = manifestOf(path, content).entries;
    else if (name === ENTRIES) entries = entriesIn(path, content);
    else if (name.startsWith("texts/")) {
      const { held, files } = parsed(path, content) as BackedUpText;
      texts.add(keyOf(held));
      for (const { path: at, sha256 } of files) if (at !== null) paths.push({ path: at, sha256 });
    }
  }
  if (sums === null || !hashes.has(MANIFEST)) throw noBackup(path);
  checkSums(path, hashes, sums);
  checkEntries(path, entries, count, texts);
  for (const { path: at, sha256 } of paths) if (hashes.get(at) !== sha256) throw wrong(path, at);
  return entries;
}

function checkSums(path: string, hashes: ReadonlyMap<string, string>, sums: string): void {
  const stated = new Map(
    sums
      .split("\n")
      .filter(Boolean)
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
  for (const [name, hash] of hashes) if (stated.get(name) !== hash) throw wrong(path, name);
  for (const name of stated.keys()) if (!hashes.has(name)) throw wrong(path, name);
}

function checkEntries(
  path: string,
  entries: readonly Numbered<ArchiveEntry>[],
  count: number,
  texts: ReadonlySet<string>,
): void {
  if (entries.length !== count) throw wrong(path, ENTRIES);
  for (const [index, entry] of entries.entries()) {
    if (entry.number !== index + 1) throw wrong(path, ENTRIES);
    if (entry.kind === "TEXT" && !texts.has(keyOf(entry)))
      throw wrong(path, `${entry.policy} ${entry.sha256}`);
  }
}

function entriesIn(path: string, content: Uint8Array): Numbered<ArchiveEntry>[] {
  const lines = Buffer.from(content).toString("utf8").split("\n").filter(Boolean);
  return lines.map((line) => parsed(path, line) as Numbered<ArchiveEntry>);
}

/** What a text is known by in an archive. */
export function keyOf({ policy, sha256 }: { readonly policy: string; readonly sha256: string }): string {
  return JSON.stringify([policy, sha256]);
}

function wrong(path: string, name: string): BackupError {
  return new BackupError(
    path,
    `${name} 缺失或与校验不符；没有写入任何内容，请换一份备份`,
    `${name} is missing or not what its hash says; nothing was written; choose another backup`,
  );
}
