import { randomUUID } from "node:crypto";
import { closeSync, existsSync, linkSync, mkdirSync, openSync, readSync, rmSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { StoreUnavailableError } from "../store/errors.ts";
import { openDatabase, type Database } from "../store/sqlite/database.ts";
import { archiveDamaged } from "./archive-errors.ts";

/** “ZMAR”: by this SQLite's header tells an archive from any other file of SQLite. */
const APPLICATION_ID = 0x5a_4d_41_52;
const FORMAT_VERSION = 1;

const appendOnly = (table: string) => `
  CREATE TRIGGER ${table}_stay BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;
  CREATE TRIGGER ${table}_last BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, 'append-only'); END;`;

/*
 * `entries.content` is JSON, its `chain` the hash of the chain before it and of the content; the content of a
 * TEXT entry has the hash of the text's record, so that the last chain vouches for everything; `texts.kept`
 * lists the files that have bytes. AUTOINCREMENT remembers the highest number there was.
 */
/** Archives of earlier versions have none: it is made with the first note. */
export const PUBLICATIONS = `CREATE TABLE IF NOT EXISTS publications (
    revision TEXT PRIMARY KEY, position INTEGER NOT NULL, suspects TEXT NOT NULL) STRICT;`;

const SCHEMA = `
  CREATE TABLE entries (
    number INTEGER PRIMARY KEY AUTOINCREMENT, content TEXT NOT NULL, chain TEXT NOT NULL) STRICT;
  CREATE TABLE texts (
    policy TEXT NOT NULL, sha256 TEXT NOT NULL, hash TEXT NOT NULL, kept TEXT NOT NULL, deflated INTEGER NOT NULL,
    content BLOB NOT NULL, UNIQUE (policy, sha256)) STRICT;
  CREATE TABLE files (sha256 TEXT NOT NULL UNIQUE, deflated INTEGER NOT NULL, content BLOB NOT NULL) STRICT;
  ${PUBLICATIONS}
  ${["entries", "texts", "files"].map(appendOnly).join("")}
  PRAGMA application_id = ${APPLICATION_ID};
  PRAGMA user_version = ${FORMAT_VERSION};`;

/**
 * The file of an archive, made when there is none. It gets its name when it is whole, so that one that is
 * empty or no archive is damage, and never begun anew. Throws errors of `store/errors.ts` and of SQLite.
 */
export function openArchiveFile(path: string | null, readonly: boolean): Database {
  if (path === null) {
    const database = openDatabase(null);
    database.exec(SCHEMA);
    return database;
  }
  if (!existsSync(path) && !readonly) create(path);
  if (statSync(path).size === 0) throw archiveDamaged(path, "文件是空的", "the file is empty");
  check(path);
  return openDatabase(path, { readonly, durable: true });
}

function create(path: string): void {
  mkdirSync(dirname(path), { recursive: true });
  const made = `${path}.${randomUUID()}.new`;
  try {
    const database = openDatabase(made, { durable: true });
    try {
      database.exec(`BEGIN; ${SCHEMA} COMMIT;`);
    } finally {
      database.close();
    }
    linkSync(made, path);
  } catch (error) {
    // Another process has made it meanwhile.
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  } finally {
    for (const suffix of ["", "-wal", "-shm"]) rmSync(made + suffix, { force: true });
  }
}

/**
 * Where SQLite keeps the two numbers in the first hundred bytes of a file (its “Database File Format”, 1.3).
 */
const HEADER_BYTES = 100;
const VERSION_AT = 60;
const APPLICATION_AT = 68;

/** Looks at the file itself: to open what is no archive could change it. */
function check(path: string): void {
  const header = Buffer.alloc(HEADER_BYTES);
  const file = openSync(path, "r");
  try {
    readSync(file, header, 0, HEADER_BYTES, 0);
  } finally {
    closeSync(file);
  }
  if (header.readUInt32BE(APPLICATION_AT) !== APPLICATION_ID)
    throw archiveDamaged(path, "它不是档案，或开头已损坏", "it is no archive, or its beginning is damaged");
  const version = header.readUInt32BE(VERSION_AT);
  if (version > FORMAT_VERSION)
    throw new StoreUnavailableError(
      `档案 ${path} 由更新的版本写成（格式 ${version}），请升级后再打开 / ` +
        `the archive ${path} was written by a later version (format ${version}); update, then open it`,
    );
}
