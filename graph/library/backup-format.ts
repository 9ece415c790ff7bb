import type { HeldText } from "../model/index.ts";

/*
 * What is in a backup, in this order, so that a stranger can read it without this program: a tar, deflated by
 * gzip.
 *
 * manifest.json what it is, by which version of format and rules, how much is in it
 * README.txt this, for people
 * entries.jsonl every entry of the archive, one a line, in order
 * texts/000001.json how a document was read: its text, layout, and the files it was read from
 * files/HASH.docx an original file under the SHA-256 of its bytes, behind the first text that was read from
 * it
 * SHA256SUMS the hash of every member before it, as `sha256sum -c` takes it
 */

export const MANIFEST = "manifest.json";
export const README = "README.txt";
export const ENTRIES = "entries.jsonl";
export const SUMS = "SHA256SUMS";

export const FORMAT = "zhengmai-backup";
export const FORMAT_VERSION = 1;

export interface Manifest {
  readonly format: typeof FORMAT;
  readonly version: number;
  /** Version of the rules that made the graph: it can be made again, and is not in the backup. */
  readonly rules: number;
  readonly entries: number;
  readonly texts: number;
}

/**
 * A member of `texts/`. `path` is that of the original file in the backup; null where the archive has no
 * bytes of it.
 */
export interface BackedUpText {
  readonly held: HeldText;
  readonly files: readonly { readonly sha256: string; readonly name: string; readonly path: string | null }[];
}

export const README_TEXT = `政脉备份 / A backup of Zhengmai

manifest.json     备份的格式与数量 / what this is, and how much is in it
entries.jsonl     逐条记录：收录、撤下、人工陈述 / every entry: documents that came and went, and what people stated
texts/            每份文件读出的文字与版面（JSON）/ how each document was read: text and layout (JSON)
files/            原始文件，以其 SHA-256 命名；原名见 texts/ / original files by the SHA-256 of their bytes; names are in texts/
SHA256SUMS        校验：sha256sum -c SHA256SUMS / to check: sha256sum -c SHA256SUMS

恢复 / to restore: npm run --silent zhengmai -- restore FILE --store file:NEW.db
`;

export function textPathOf(index: number): string {
  return `texts/${String(index + 1).padStart(6, "0")}.json`;
}

/** `files/HASH.docx`: with the ending of the name where it has a plain one, so that it opens by a click. */
export function filePathOf(sha256: string, name: string): string {
  const ending = /\.[A-Za-z0-9]{1,8}$/.exec(name)?.[0].toLowerCase() ?? "";
  return `files/${sha256}${ending}`;
}

/** What is wrong with a backup; the message names the file, the fault and what to do. */
export class BackupError extends Error {
  constructor(path: string, zh: string, en: string, options?: ErrorOptions) {
    super(`${path}：${zh} / ${path}: ${en}`, options);
  }
}
