import { isDeepStrictEqual } from "node:util";
import type { Archive, ArchivedText, ArchiveEntry, Numbered } from "./archive.ts";
import { BackupError, type BackedUpText } from "./backup-format.ts";
import { membersOfBackup, parsed } from "./backup-members.ts";
import { keyOf, verifiedEntries } from "./verified-backup.ts";

/** So much of texts and files is appended at once. */
const BATCH_BYTES = 4 * 1024 * 1024;
const BATCH_ENTRIES = 1_000;

export interface Restored {
  readonly entries: number;
  /** Entries that were there already, from a restore that was broken off. */
  readonly before: number;
}

/**
 * Puts a backup into an empty archive of either engine. Everything is verified before anything is written.
 * Broken off, the same backup goes on where it was; an archive that holds anything else is refused. Throws
 * `BackupError`, and errors of the archive.
 */
export async function restore(
  archive: Archive,
  path: string,
  onProgress: (done: number, of: number) => void = () => undefined,
): Promise<Restored> {
  const entries = await verifiedEntries(path);
  const before = await archive.entriesAfter(0);
  if (!before.every((entry, index) => isDeepStrictEqual(entry, entries[index]))) throw notEmpty(path);
  let position = before.length;
  if (position === entries.length) return { entries: position, before: position };

  const numbers = firstNumbers(entries);
  for await (const { texts, next } of batchesOf(path, (text) => numbers.get(keyOf(text)) ?? 0, position)) {
    // All that the entries before the next text name is here.
    const until = next === null ? entries.length : next - 1;
    for (let given = texts; position < until; given = []) {
      const some = entries.slice(position, Math.min(until, position + BATCH_ENTRIES)).map(withoutNumber);
      position = await archive.append(some, given, position);
      onProgress(position, entries.length);
    }
  }
  return { entries: position, before: before.length };
}

interface Batch {
  readonly texts: readonly ArchivedText[];
  /** The number of the first entry that names a text of later batches; null in the last one. */
  readonly next: number | null;
}

/** The texts of entries behind a number, with their files, in order, in batches that memory holds. */
async function* batchesOf(
  path: string,
  numberOf: (text: { readonly policy: string; readonly sha256: string }) => number,
  after: number,
): AsyncGenerator<Batch> {
  let [texts, size]: [ArchivedText[], number] = [[], 0];
  for await (const { held, files, size: own } of documentsIn(path)) {
    const number = numberOf(held);
    // What an earlier try has written is there.
    if (number <= after) continue;
    if (size >= BATCH_BYTES) {
      yield { texts, next: number };
      [texts, size] = [[], 0];
    }
    texts.push({ held, files });
    size += own;
  }
  yield { texts, next: null };
}

/** Texts with their files. Files that an earlier text brought come without bytes: the archive has them. */
async function* documentsIn(path: string): AsyncGenerator<ArchivedText & { readonly size: number }> {
  let open: BackedUpText | null = null;
  let bytes = new Map<string, Uint8Array>();
  let size = 0;
  const whole = ({ held, files }: BackedUpText) => ({
    held,
    files: files.map((file) => ({
      sha256: file.sha256,
      name: file.name,
      bytes: bytes.get(file.path ?? "") ?? null,
    })),
    size,
  });
  for await (const { name, content } of membersOfBackup(path)) {
    if (name.startsWith("texts/")) {
      if (open) yield whole(open);
      [open, bytes, size] = [parsed(path, content) as BackedUpText, new Map(), content.length];
    } else if (name.startsWith("files/")) {
      bytes.set(name, new Uint8Array(content));
      size += content.length;
    }
  }
  if (open) yield whole(open);
}

/** By text the number of the entry that names it first: texts of a backup are in this order. */
function firstNumbers(entries: readonly Numbered<ArchiveEntry>[]): ReadonlyMap<string, number> {
  const numbers = new Map<string, number>();
  for (const entry of entries)
    if (entry.kind === "TEXT" && !numbers.has(keyOf(entry))) numbers.set(keyOf(entry), entry.number);
  return numbers;
}

function withoutNumber({ number: _, ...entry }: Numbered<ArchiveEntry>): ArchiveEntry {
  return entry as ArchiveEntry;
}

function notEmpty(path: string): BackupError {
  return new BackupError(
    path,
    "目标图库已有别的文件或陈述，没有写入；请用 --store 指向一个新的空图库",
    "the library to restore into holds other documents or statements; nothing was written; name a new, empty one with --store",
  );
}
