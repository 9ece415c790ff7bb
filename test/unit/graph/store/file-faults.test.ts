import { describe, expect, test } from "vitest";
import {
  StoreDamagedError,
  StoreFullError,
  StoreLockedError,
  StoreOutOfMemoryError,
  StoreReadOnlyError,
  StoreTooLargeError,
  StoreUnavailableError,
  type StoreError,
} from "../../../../graph/store/errors.ts";
import { openingError, writingError } from "../../../../graph/store/file-faults.ts";

type ErrorClass = new (message: string) => StoreError;

const withCode = (code: string) => Object.assign(new Error("words that say nothing"), { code });

describe("each cause has a class of its own", () => {
  test.each<[string, ErrorClass]>([
    ["SQLITE_CORRUPT", StoreDamagedError],
    ["SQLITE_CORRUPT_INDEX", StoreDamagedError],
    ["SQLITE_NOTADB", StoreDamagedError],
    ["EISDIR", StoreDamagedError],
    ["SQLITE_READONLY_DBMOVED", StoreReadOnlyError],
    ["SQLITE_CANTOPEN", StoreReadOnlyError],
    ["EACCES", StoreReadOnlyError],
    ["EROFS", StoreReadOnlyError],
    ["SQLITE_FULL", StoreFullError],
    ["SQLITE_IOERR_SHMSIZE", StoreFullError],
    ["ENOSPC", StoreFullError],
    ["SQLITE_BUSY_SNAPSHOT", StoreLockedError],
    ["SQLITE_LOCKED", StoreLockedError],
    ["SQLITE_TOOBIG", StoreTooLargeError],
    ["SQLITE_NOMEM", StoreOutOfMemoryError],
    ["SQLITE_IOERR_READ", StoreUnavailableError],
  ])("the code %s", (code, expected) => {
    expect(openingError("/x/graph.db", withCode(code))).toBeInstanceOf(expected);
    expect(writingError("/x/graph.db", withCode(code))).toBeInstanceOf(expected);
  });

  test.each<[string, ErrorClass]>([
    ["database disk image is malformed", StoreDamagedError],
    ["file is not a database", StoreDamagedError],
    ["attempt to write a readonly database", StoreReadOnlyError],
    ["unable to open database file", StoreReadOnlyError],
    ["EROFS: read-only file system, mkdir '/x'", StoreReadOnlyError],
    ["database or disk is full", StoreFullError],
    ["write failed: No space left on device (os error 28)", StoreFullError],
    ["database is locked", StoreLockedError],
    ["string or blob too big", StoreTooLargeError],
    ["Invalid string length", StoreTooLargeError],
    ["out of memory", StoreOutOfMemoryError],
    ["disk I/O error", StoreUnavailableError],
  ])("the words %j, of an error from another thread", (words, expected) =>
    expect(openingError("/x/graph.db", new Error(words))).toBeInstanceOf(expected),
  );

  test("what is no fault of the file comes back as it is", () => {
    const cause = new TypeError("a bug");
    expect(writingError("/x/graph.db", cause)).toBe(cause);
    expect(openingError("/x/graph.db", cause)).toBeInstanceOf(StoreUnavailableError);
  });
});

describe("the message", () => {
  const both = [openingError("/x/a.db", withCode("SQLITE_CORRUPT")), openingError(null, new Error("else"))];
  test("is one line that names the file and the cause, in both languages", () => {
    expect(both.map(({ message }) => message.split("\n").length)).toEqual([1, 1]);
    expect(both[0]!.message).toMatch(/^图库文件 \/x\/a\.db：.* \/ the store file \/x\/a\.db: .*\(words/);
    expect(both[1]!.message).toMatch(/^图库文件 memory:：/);
  });

  test("sends a damaged graph to its archive, and a damaged archive to its backup", () => {
    expect(both[0]!.message).toMatch(/由档案重新生成.*made anew from the archive/);
    const archive = openingError("/x/a.archive.db", withCode("SQLITE_CORRUPT"), "ARCHIVE");
    expect(archive.message).toMatch(/^档案文件 .*请保留它，把备份用 restore.*keep it, restore a backup/);
  });

  test("never advises to destroy anything", () => {
    const codes = ["CORRUPT", "NOTADB", "READONLY", "FULL", "BUSY", "TOOBIG", "NOMEM", "IOERR", "ELSE"];
    for (const file of ["GRAPH", "ARCHIVE"] as const)
      for (const code of codes)
        expect(openingError("/x", withCode(`SQLITE_${code}`), file).message).not.toMatch(
          /删除|清空|delete|remove it|erase/i,
        );
  });
});
