import { copyFileSync, mkdtempSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import BetterSqlite3 from "better-sqlite3";
import { describe, expect, test } from "vitest";
import type { Archive } from "../../graph/library/archive.ts";
import { archivePathOf } from "../../graph/library/archive-path.ts";
import { openSqliteArchive } from "../../graph/library/sqlite-archive.ts";
import { StoreConflictError, StoreDamagedError, StoreError } from "../../graph/store/errors.ts";
import { archived, entryOf } from "../support/archived.ts";
import { runSource } from "../support/run-source.ts";
import { archiveContract } from "./archive.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-archive-"));
let made = 0;
const freshPath = () => join(folder, `${(made += 1)}.archive.db`);

archiveContract("SQLite, in memory", () => openSqliteArchive(null));
archiveContract("SQLite, in a file", () => openSqliteArchive(freshPath()));

test("it is beside the graph", () => {
  expect(archivePathOf("/x/graph.db")).toBe("/x/graph.archive.db");
  expect(archivePathOf("/x/graph")).toBe("/x/graph.archive.db");
});

const plans = Array.from({ length: 20 }, (_, index) =>
  archived(`计划${index}`, `第${index}号计划。`.repeat(50)),
);

/** A file with twenty documents, closed. */
async function written(): Promise<string> {
  const path = freshPath();
  const archive = await openSqliteArchive(path);
  for (const [index, plan] of plans.entries()) await archive.append([entryOf(plan)], [plan], index);
  await archive.close();
  return path;
}

async function readAll(archive: Archive): Promise<void> {
  await archive.head();
  for (const entry of await archive.entriesAfter(0)) {
    if (entry.kind !== "TEXT") continue;
    expect(await archive.textOf(entry.policy, entry.sha256)).not.toBeNull();
    expect(await archive.bytesOf(entry.sha256)).not.toBeNull();
  }
}

describe("several that hold the file", () => {
  test("see what the others append, and only one appends behind an entry", async () => {
    const path = await written();
    const [one, other] = [await openSqliteArchive(path), await openSqliteArchive(path)];
    const [a, b] = [archived("甲", "甲。"), archived("乙", "乙。")];
    expect(await one.append([entryOf(a)], [a], 20)).toBe(21);
    await expect(other.append([entryOf(b)], [b], 20)).rejects.toThrow(StoreConflictError);
    expect(await other.head()).toBe(21);
    expect(await other.append([entryOf(b)], [b], 21)).toBe(22);
    expect((await one.entriesAfter(21)).map(({ kind }) => kind)).toEqual(["TEXT"]);
    await Promise.all([one.close(), other.close()]);
  });

  test("may all find no file: one is made", async () => {
    const path = freshPath();
    const opened = await Promise.all([1, 2, 3].map(() => openSqliteArchive(path)));
    await opened[0]!.append([entryOf(plans[0]!)], [plans[0]!], 0);
    expect(await Promise.all(opened.map((archive) => archive.head()))).toEqual([1, 1, 1]);
    await Promise.all(opened.map((archive) => archive.close()));
  });

  test("one that only reads writes nothing, and makes no file", async () => {
    const path = await written();
    const reading = await openSqliteArchive(path, { readonly: true });
    expect(await reading.head()).toBe(20);
    await expect(reading.append([entryOf(plans[0]!)], [], 20)).rejects.toMatchObject({
      code: "STORE_READ_ONLY",
    });
    await reading.close();
    await expect(openSqliteArchive(freshPath(), { readonly: true })).rejects.toBeInstanceOf(StoreError);
  });
});

test("nothing that was written can be changed or taken out", async () => {
  const database = new BetterSqlite3(await written());
  for (const table of ["entries", "texts", "files"]) {
    expect(() => database.exec(`DELETE FROM ${table}`), table).toThrow(/append-only/);
  }
  expect(() => database.exec("UPDATE entries SET content = '{}'")).toThrow(/append-only/);
  expect(() => database.exec("UPDATE texts SET name = ''")).toThrow();
  database.close();
});

test("what was acknowledged is there when the process is killed at once", async () => {
  const path = freshPath();
  const { signal, stderr } = runSource(
    "graph/library/sqlite-archive.ts",
    `const archive = await module.openSqliteArchive(${JSON.stringify(path)});
     for (let number = 0; ; number += 1) {
       await archive.append([{ kind: "STATEMENT", line: { number } }], [], number);
       if (number === 6) process.kill(process.pid, "SIGKILL");
     }`,
  );
  expect(signal, stderr).toBe("SIGKILL");
  const archive = await openSqliteArchive(path);
  expect(await archive.head()).toBe(7);
  await archive.close();
});

describe("damage is found, named, and never mended by destroying", () => {
  const refused = async (path: string) => {
    const before = readFileSync(path);
    const error = await openSqliteArchive(path)
      .then(async (archive) => {
        try {
          await readAll(archive);
        } finally {
          await archive.close();
        }
      })
      .catch((found: unknown) => found);
    expect(error).toBeInstanceOf(StoreDamagedError);
    const { message } = error as Error;
    expect(message).toContain(path);
    expect(message).toMatch(/请保留它.*keep it/);
    expect(readFileSync(path)).toEqual(before);
  };

  test("a file that is empty, cut off, or no archive", async () => {
    const whole = await written();
    const copies = { empty: freshPath(), half: freshPath(), text: freshPath(), other: freshPath() };
    writeFileSync(copies.empty, "");
    copyFileSync(whole, copies.half);
    truncateSync(copies.half, Math.floor(readFileSync(whole).length / 2));
    writeFileSync(copies.text, "这不是档案".repeat(1000));
    const other = new BetterSqlite3(copies.other);
    other.exec("CREATE TABLE notes (words TEXT)");
    other.close();
    for (const path of Object.values(copies)) await refused(path);
  });

  test("any flipped byte that changes what is read", async () => {
    const whole = await written();
    const bytes = readFileSync(whole);
    const path = freshPath();
    let found = 0;
    for (let at = 100; at < bytes.length; at += 997) {
      const flipped = Uint8Array.from(bytes);
      flipped[at]! ^= 0x55;
      writeFileSync(path, flipped);
      // Bytes that belong to nobody may change: then all that was written is still read.
      const error = await openSqliteArchive(path)
        .then(async (archive) => {
          try {
            await readAll(archive);
            expect(await archive.head(), `byte ${at}`).toBe(20);
          } finally {
            await archive.close();
          }
          return null;
        })
        .catch((thrown: unknown) => thrown);
      if (error === null) continue;
      found += 1;
      expect(error, `byte ${at}`).toBeInstanceOf(StoreDamagedError);
    }
    expect(found).toBeGreaterThan(10);
  });

  test("an entry taken out, in the middle or at the end, by a hand that knows SQL", async () => {
    for (const number of [7, 20]) {
      const path = await written();
      const database = new BetterSqlite3(path);
      database.exec(`DROP TRIGGER entries_last; DELETE FROM entries WHERE number = ${number}`);
      database.close();
      await refused(path);
    }
  });
});
