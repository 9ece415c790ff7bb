import Sqlite from "better-sqlite3";

/**
 * A compiled statement; `all`, `get`, `run` and `iterate` take its parameters in order, or by name in one
 * object.
 */
export type Statement = Sqlite.Statement<unknown[], unknown>;

/** Columns of a row: null, number, text or bytes. */
export type Cells = readonly (null | number | string | Uint8Array)[];

export interface DatabaseOptions {
  /** True: nothing can be written by this handle, and a file that is not there is an error. */
  readonly readonly?: boolean;
  /**
   * True: what is committed outlives a loss of power, not only of the process; for what cannot be made again.
   */
  readonly durable?: boolean;
}

/** So long a statement waits for another handle that writes. */
const BUSY_MS = 5_000;
const RETRY_MS = 10;
/** Statements that answer rows and are kept compiled: the fixed ones are some tens. */
const MOST_LISTS = 512;
const CACHE_KIB = 64 * 1024;
/** The log beside the file is cut back to this once it was copied into it. */
const LOG_BYTES = 64 * 1024 * 1024;

/**
 * A SQLite database: a file, which several handles and processes may have open at a time, one of them
 * writing; or memory when `path` is null. Calls block. Errors are the engine's, with its words in `message`
 * and its name in `code`: `SQLITE_FULL`.
 */
export function openDatabase(path: string | null, options: DatabaseOptions = {}): Database {
  const { readonly = false, durable = false } = options;
  const handle = new Sqlite(path ?? ":memory:", { readonly, fileMustExist: readonly, timeout: BUSY_MS });
  try {
    if (!readonly) keepLog(handle);
    handle.pragma(`synchronous = ${durable ? "FULL" : "NORMAL"}`);
    handle.pragma(`cache_size = -${CACHE_KIB}`);
    handle.pragma(`journal_size_limit = ${LOG_BYTES}`);
    handle.pragma("mmap_size = 0");
    handle.pragma("temp_store = MEMORY");
  } catch (error) {
    handle.close();
    throw error;
  }
  return new Database(handle);
}

/**
 * Lets a file keep a log, so that reading and writing do not wait for each other. When several open one that
 * is new, SQLite refuses this to some at once, however long they would wait: they try again.
 */
function keepLog(handle: Sqlite.Database): void {
  const until = performance.now() + BUSY_MS;
  for (;;) {
    try {
      handle.pragma("journal_mode = WAL");
      return;
    } catch (error) {
      const { code = "" } = error as { readonly code?: string };
      if (!code.startsWith("SQLITE_BUSY") || performance.now() > until) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, RETRY_MS);
    }
  }
}

/** One handle of a database, for one thread. */
export class Database {
  private readonly statements = new Map<string, Statement>();
  /** Those that answer rows as lists. */
  private readonly lists = new Map<string, Statement>();

  constructor(private readonly handle: Sqlite.Database) {}

  /** The statement of that text, compiled once. Two loops over rows of one statement may not overlap. */
  prepare(text: string): Statement {
    const known = this.statements.get(text);
    if (known) return known;
    const statement = this.handle.prepare(text);
    this.statements.set(text, statement);
    return statement;
  }

  /** The rows of a reading statement, each a list of its columns. */
  rows(text: string, ...parameters: readonly unknown[]): Cells[] {
    return this.listing(text).all(...parameters) as Cells[];
  }

  /** The first row, or undefined. */
  row(text: string, ...parameters: readonly unknown[]): Cells | undefined {
    return this.listing(text).get(...parameters) as Cells | undefined;
  }

  /** Runs a writing statement: how many rows it changed, and the key of the one it inserted last. */
  run(text: string, ...parameters: readonly unknown[]): { readonly changes: number; readonly key: number } {
    const { changes, lastInsertRowid } = this.prepare(text).run(...parameters);
    return { changes, key: Number(lastInsertRowid) };
  }

  /** Runs statements without parameters, separated by `;`. */
  exec(text: string): void {
    this.handle.exec(text);
  }

  /** The value of a setting, or what setting it answers: `user_version`, `user_version = 3`. */
  pragma(text: string): unknown {
    return this.handle.pragma(text, { simple: true });
  }

  /**
   * Does work in one transaction that writes; it waits for another writer first. What throws leaves nothing
   * behind. Within a transaction it is part of that.
   */
  write<Result>(work: () => Result): Result {
    return this.inside("IMMEDIATE", work);
  }

  /** Does reading work that sees one state of the database, whoever writes meanwhile. */
  read<Result>(work: () => Result): Result {
    return this.inside("DEFERRED", work);
  }

  /**
   * A copy of all that is committed, whole and small, made while others read and write. The file must not be
   * there.
   */
  copyTo(path: string): void {
    this.handle.prepare("VACUUM INTO ?").run(path);
  }

  close(): void {
    this.statements.clear();
    this.lists.clear();
    this.handle.close();
  }

  /** Requests make texts of many shapes: those used last are kept. */
  private listing(text: string): Statement {
    const statement = this.lists.get(text) ?? this.handle.prepare<unknown[], unknown>(text).raw(true);
    this.lists.delete(text);
    this.lists.set(text, statement);
    if (this.lists.size > MOST_LISTS) this.lists.delete(this.lists.keys().next().value!);
    return statement;
  }

  private inside<Result>(mode: "IMMEDIATE" | "DEFERRED", work: () => Result): Result {
    if (this.handle.inTransaction) return work();
    this.handle.exec(`BEGIN ${mode}`);
    try {
      const result = work();
      this.handle.exec("COMMIT");
      return result;
    } catch (error) {
      // A full disk has rolled it back already.
      if (this.handle.inTransaction) this.handle.exec("ROLLBACK");
      throw error;
    }
  }
}
