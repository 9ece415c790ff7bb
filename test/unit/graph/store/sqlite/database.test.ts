import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openDatabase } from "../../../../../graph/store/sqlite/database.ts";

const path = join(mkdtempSync(join(tmpdir(), "zhengmai-database-")), "a.db");

test("a file is opened with a log beside it, and with all its writes forced where it must last", () => {
  const usual = openDatabase(path);
  expect([usual.pragma("journal_mode"), usual.pragma("synchronous")]).toEqual(["wal", 1]);
  usual.close();
  const durable = openDatabase(path, { durable: true });
  expect(durable.pragma("synchronous")).toBe(2);
  durable.close();
});

test("what throws in a transaction leaves nothing behind, and transactions within are part of it", () => {
  const database = openDatabase(null);
  database.exec("CREATE TABLE t (a)");
  expect(() =>
    database.write(() => {
      database.write(() => database.run("INSERT INTO t VALUES (1)"));
      throw new Error("broken off");
    }),
  ).toThrow("broken off");
  expect(database.rows("SELECT a FROM t")).toEqual([]);
  database.write(() => database.run("INSERT INTO t VALUES (?)", "甲"));
  expect(database.row("SELECT a FROM t")).toEqual(["甲"]);
  database.close();
});

test("a reading handle writes nothing, and makes no file", () => {
  const writer = openDatabase(path);
  writer.exec("CREATE TABLE IF NOT EXISTS t (a)");
  const reader = openDatabase(path, { readonly: true });
  expect(() => reader.run("INSERT INTO t VALUES (1)")).toThrow(/readonly/);
  reader.close();
  writer.close();
  expect(() => openDatabase(`${path}.none`, { readonly: true })).toThrow();
});

test("one state is read, whoever writes meanwhile", () => {
  const [reader, writer] = [openDatabase(path), openDatabase(path)];
  writer.exec("CREATE TABLE IF NOT EXISTS u (a)");
  const counted = () => reader.row("SELECT count(*) FROM u")![0];
  reader.read(() => {
    expect(counted()).toBe(0);
    writer.run("INSERT INTO u VALUES (1)");
    expect(counted()).toBe(0);
  });
  expect(counted()).toBe(1);
  reader.close();
  writer.close();
});

test("of statements of ever new texts the last are kept, and all of them answer", () => {
  const database = openDatabase(null);
  const answers = Array.from({ length: 2_000 }, (_, index) => database.row(`SELECT ${index}`)![0]);
  expect(answers).toEqual(Array.from({ length: 2_000 }, (_, index) => index));
  expect(database.row("SELECT 0")).toEqual([0]);
  database.close();
});
