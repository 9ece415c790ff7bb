import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { BackupError, FORMAT, FORMAT_VERSION, MANIFEST, type Manifest } from "./backup-format.ts";
import { membersIn, type Member } from "./tar.ts";

/**
 * The members of a backup, one after another. Throws `BackupError` when it is none, cut off, or cannot be
 * read.
 */
export async function* membersOfBackup(path: string): AsyncGenerator<Member> {
  const [file, gunzip] = [createReadStream(path), createGunzip()];
  file.on("error", (error) => gunzip.destroy(error));
  file.pipe(gunzip);
  try {
    yield* membersIn(gunzip as AsyncIterable<Uint8Array>);
  } catch (cause) {
    throw isSystemError(cause) ? fileFault(path, cause) : noBackup(path, cause);
  } finally {
    file.destroy();
    gunzip.destroy();
  }
}

/**
 * What a backup says of itself. Throws as `membersOfBackup`, and `BackupError` for a format of later
 * versions.
 */
export async function manifestIn(path: string): Promise<Manifest> {
  for await (const { name, content } of membersOfBackup(path)) {
    if (name !== MANIFEST) break;
    return manifestOf(path, content);
  }
  throw noBackup(path);
}

export function manifestOf(path: string, content: Uint8Array): Manifest {
  const manifest = parsed(path, content) as Manifest;
  if (manifest?.format !== FORMAT) throw noBackup(path);
  if (manifest.version > FORMAT_VERSION)
    throw new BackupError(
      path,
      `备份由更新的版本写成（格式 ${manifest.version}），请升级后再恢复`,
      `written by a later version (format ${manifest.version}); update, then restore it`,
    );
  return manifest;
}

/** Throws `BackupError` for what is no JSON. */
export function parsed(path: string, content: Uint8Array | string): unknown {
  try {
    return JSON.parse(typeof content === "string" ? content : Buffer.from(content).toString("utf8"));
  } catch (cause) {
    throw noBackup(path, cause);
  }
}

/** Nothing can be told of it but that. */
export function noBackup(path: string, cause?: unknown): BackupError {
  return new BackupError(
    path,
    "不是备份，或不完整、已损坏；没有写入任何内容，请换一份备份",
    "no backup, or cut off or damaged; nothing was written; choose another backup",
    { cause },
  );
}

export function isSystemError(error: unknown): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === "string";
}

/** What the system says of a file, by its code. */
const FAULTS: Readonly<Record<string, readonly [zh: string, en: string]>> = {
  ENOENT: ["没有这个文件或文件夹，请核对路径", "there is no such file or folder; check the path"],
  EISDIR: ["这是文件夹，请指定一个文件", "this is a folder; name a file"],
  EACCES: ["没有权限，请核对权限或另选位置", "no permission; check it, or choose another place"],
  EPERM: ["没有权限，请核对权限或另选位置", "no permission; check it, or choose another place"],
  EROFS: ["所在的磁盘不能写入，请另选位置", "the disk is read-only; choose another place"],
  ENOSPC: [
    "磁盘已满，没有写成；请腾出空间，或另选位置",
    "the disk is full and nothing is kept of it; make room",
  ],
};

/** The error of a file that cannot be read or written. `cause.code` says whether it was not there. */
export function fileFault(path: string, cause: unknown): BackupError {
  const { code = "", message } = cause as NodeJS.ErrnoException;
  const [zh, en] = FAULTS[code] ?? ["不能读写", "it cannot be read or written"];
  return new BackupError(path, zh, `${en} (${message.split("\n")[0]})`, { cause });
}
