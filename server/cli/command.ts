import { readFile, stat } from "node:fs/promises";
import { basename } from "node:path";
import {
  LIMIT_BYTES,
  openArchive,
  openLibrary,
  openStore,
  read,
  UnreadableError,
  type Archive,
  type Library,
  type Store,
} from "../../graph/index.ts";
import { readConfig } from "../config.ts";
import { addressOf } from "../library/address.ts";
import { readLedgerFiles } from "../library/ledger-files.ts";
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
  return read(await bytesOf(path), basename(path));
}

/** The bytes of a file. Throws `UnreadableError` for one that is missing, too large or may not be read. */
export async function bytesOf(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    // A file over the limit is not even loaded: so many bytes are refused as too large.
    return size > LIMIT_BYTES ? new Uint8Array(LIMIT_BYTES + 1) : await readFile(path);
  } catch (error) {
    const refusal = REFUSALS[(error as NodeJS.ErrnoException).code ?? ""];
    if (refusal !== undefined) throw new UnreadableError("MISSING", path, refusal);
    throw error;
  }
}

const NOT_ALLOWED = "没有读取权限 / no permission to read it";

/** What is said of a file that cannot be opened, by the code of the system. */
const REFUSALS: Readonly<Record<string, string>> = {
  ENOENT: "没有这个文件，请核对路径 / there is no such file; check the path",
  EISDIR: "这是文件夹，请指定其中的文件 / this is a folder; name a file in it",
  EACCES: NOT_ALLOWED,
  EPERM: NOT_ALLOWED,
};

/**
 * Does something with the library that `--store` or the environment names, in this process, and closes it.
 */
export async function withLibrary<T>(
  url: string | undefined,
  work: (library: Library) => Promise<T>,
): Promise<T> {
  const config = readConfig(process.env);
  const address = await addressOf({ ...config, store: url ?? config.store });
  const { library } = await openLibrary(address);
  try {
    await library.takeLedger(await readLedgerFiles());
    return await work(library);
  } finally {
    await library.close();
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

/**
 * Does something with the archive of the library that `--store` or the environment names, and closes it. Only
 * to be read, an archive that is not there is an error, and is not made.
 */
export async function withArchive<T>(
  url: string | undefined,
  work: (archive: Archive) => Promise<T>,
  options: { readonly readonly?: boolean } = {},
): Promise<T> {
  const config = readConfig(process.env);
  const archive = await openArchive(url ?? config.store, config.neo4j, options);
  try {
    return await work(archive);
  } finally {
    await archive.close();
  }
}
