import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import { LIMIT_BYTES, openStore, read, UnreadableError, type Store } from "../../graph/index.ts";
import { readConfig } from "../config.ts";
import type { Source } from "../seeds.ts";

/** A command of the command line. `run` gets the words behind its name and answers the exit code. */
export interface Command {
  readonly name: string;
  readonly usage: string;
  readonly summary: string;
  readonly run: (words: readonly string[]) => Promise<number>;
}

/** The words make no sense; the usage is shown with the message. */
export class UsageError extends Error {}

/** Reads a document from a file. Throws `UnreadableError` for one that is missing, too large or no text. */
export async function readDocument(path: string): Promise<Source> {
  try {
    const { size } = await stat(path);
    // A file over the limit is not even loaded.
    return await read(
      size > LIMIT_BYTES ? new Uint8Array(LIMIT_BYTES + 1) : await readFile(path),
      basename(path),
    );
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT")
      throw new UnreadableError(
        "MISSING",
        path,
        "没有这个文件，请核对路径 / there is no such file; check the path",
      );
    if (code === "EISDIR")
      throw new UnreadableError(
        "MISSING",
        path,
        "这是文件夹，请指定其中的文件 / this is a folder; name a file in it",
      );
    if (code === "EACCES" || code === "EPERM")
      throw new UnreadableError("MISSING", path, "没有读取权限 / no permission to read it");
    throw error;
  }
}

/** Does something with the store that `--store` or the environment names, and closes it. */
export async function withStore<T>(url: string | undefined, work: (store: Store) => Promise<T>): Promise<T> {
  const config = readConfig(process.env);
  const store = await openStore(url ?? config.store, config.neo4j);
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}
