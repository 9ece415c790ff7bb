import { existsSync } from "node:fs";
import { open, rename, rm, writeFile } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { RULES_VERSION } from "../build.ts";
import type { Archive, ArchiveEntry, Numbered } from "./archive.ts";
import { archiveDamaged } from "./archive-errors.ts";
import {
  BackupError,
  ENTRIES,
  filePathOf,
  FORMAT,
  FORMAT_VERSION,
  MANIFEST,
  README,
  README_TEXT,
  SUMS,
  textPathOf,
  type BackedUpText,
  type Manifest,
} from "./backup-format.ts";
import { fileFault, isSystemError, manifestIn } from "./backup-members.ts";
import { hashOf } from "./packed.ts";
import { TAR_END, toTar, type Member } from "./tar.ts";

export interface BackedUp {
  readonly entries: number;
  readonly texts: number;
}

/**
 * Writes all of an archive as one file (`backup-format.ts`), a document at a time. The file is there when it
 * is whole, and not before: an earlier backup of that name stays until then. Equal archives give equal bytes.
 * Throws `BackupError` when the name is taken by what is no backup, `StoreDamagedError` when the archive is
 * damaged.
 */
export async function backup(archive: Archive, path: string): Promise<BackedUp> {
  await refuseOther(path);
  const entries = await archive.entriesAfter(0);
  const named = textsNamed(entries);
  const part = `${path}.part`;
  try {
    const file = await open(part, "w");
    try {
      const blocks = blocksOf(archive, entries, named);
      await pipeline(blocks, createGzip(), (chunks: AsyncIterable<Buffer>) => writeFile(file, chunks));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw isSystemError(error) ? fileFault(path, error) : error;
  }
  return { entries: entries.length, texts: named.length };
}

/** Nobody's file is overwritten but an earlier backup. */
async function refuseOther(path: string): Promise<void> {
  if (!existsSync(path)) return;
  if ((await manifestIn(path).catch(() => null)) === null)
    throw new BackupError(
      path,
      "已有别的文件，没有改动；请另取一个名字",
      "there is another file of that name, left as it was; choose another name",
    );
}

type Named = readonly { readonly policy: string; readonly sha256: string }[];

/** Every text that an entry names, once, in order. */
function textsNamed(entries: readonly Numbered<ArchiveEntry>[]): Named {
  const named = new Map<string, Named[number]>();
  for (const entry of entries)
    if (entry.kind === "TEXT") named.set(JSON.stringify([entry.policy, entry.sha256]), entry);
  return [...named.values()];
}

async function* blocksOf(
  archive: Archive,
  entries: readonly Numbered<ArchiveEntry>[],
  named: Named,
): AsyncGenerator<Uint8Array> {
  const sums: string[] = [];
  for await (const member of membersOf(archive, entries, named)) {
    sums.push(`${hashOf(member.content)}  ${member.name}\n`);
    yield* toTar(member);
  }
  yield* toTar({ name: SUMS, content: Buffer.from(sums.join("")) });
  yield TAR_END;
}

async function* membersOf(
  archive: Archive,
  entries: readonly Numbered<ArchiveEntry>[],
  named: Named,
): AsyncGenerator<Member> {
  const manifest: Manifest = {
    format: FORMAT,
    version: FORMAT_VERSION,
    rules: RULES_VERSION,
    entries: entries.length,
    texts: named.length,
  };
  yield { name: MANIFEST, content: Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`) };
  yield { name: README, content: Buffer.from(README_TEXT) };
  yield {
    name: ENTRIES,
    content: Buffer.from(entries.map((entry) => `${JSON.stringify(lineOf(entry))}\n`).join("")),
  };
  const paths = new Map<string, string>();
  for (const [index, text] of named.entries()) {
    const { held, originals } = await documentOf(archive, text);
    const fresh = originals.filter(({ sha256, bytes }) => bytes !== null && !paths.has(sha256));
    for (const { sha256, name } of fresh) paths.set(sha256, filePathOf(sha256, name));
    const files = originals.map(({ sha256, name }) => ({ sha256, name, path: paths.get(sha256) ?? null }));
    const content: BackedUpText = { held, files };
    yield { name: textPathOf(index), content: Buffer.from(`${JSON.stringify(content)}\n`) };
    for (const { sha256, bytes } of new Map(fresh.map((file) => [file.sha256, file])).values())
      yield { name: paths.get(sha256)!, content: bytes! };
  }
}

/** Fields in one order, whichever engine gives them. */
function lineOf(entry: Numbered<ArchiveEntry>): object {
  const { number, kind } = entry;
  if (entry.kind === "STATEMENT") return { number, kind, line: entry.line };
  if (entry.kind === "WITHDRAWAL") return { number, kind, policy: entry.policy };
  return { number, kind, policy: entry.policy, sha256: entry.sha256 };
}

async function documentOf(archive: Archive, { policy, sha256 }: Named[number]) {
  const found = await archive.textOf(policy, sha256);
  if (!found) throw archiveDamaged(policy, `${policy} 的文本不见了`, `the text of ${policy} is missing`);
  const { name, format, text, layout } = found;
  const held = { policy, name, sha256, format, text, layout };
  const files = await archive.filesOf(policy, sha256);
  const originals = await Promise.all(
    files.map(async (file) => ({ ...file, bytes: await archive.bytesOf(file.sha256) })),
  );
  return { held, originals };
}
