import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  openStore,
  StoreLockedError,
  StoreUnavailableError,
  StoreUrlError,
  stateOf,
} from "../../graph/index.ts";
import { openingError } from "../../graph/store/file-faults.ts";
import { small } from "../support/small-graph.ts";
import { storeContract } from "./store.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-store-"));

storeContract("embedded, in memory", () => openStore("memory:"));
storeContract("embedded, in a file", () => openStore(`file:${join(folder, "contract", "graph.db")}`));

describe("an embedded file", () => {
  test("keeps the graph between openings", async () => {
    const url = `file:${join(folder, "kept.db")}`;
    const first = await openStore(url);
    await first.publish(small);
    await first.close();
    const second = await openStore(url);
    expect(await stateOf(second)).toEqual({ revision: "one", documents: 1 });
    await second.close();
  });

  test("that another process holds is refused in one line", async () => {
    const path = join(folder, "held.db");
    const store = await openStore(`file:${path}`);
    const other = spawnSync(
      process.execPath,
      [
        "-e",
        `import("@grafeo-db/js")
          .then(({ default: grafeo }) => grafeo.GrafeoDB.create(${JSON.stringify(path)}))
          .then(() => console.log("opened"), (error) => console.log(error.message))`,
      ],
      { encoding: "utf8" },
    );
    await store.close();
    expect(other.stdout).not.toContain("opened");
    expect(other.stdout).toMatch(/lock|in use|another process|exclusive/i);
  });

  test("held by this process twice is refused, too", async () => {
    const url = `file:${join(folder, "twice.db")}`;
    const store = await openStore(url);
    await expect(openStore(url)).rejects.toThrow(StoreLockedError);
    await store.close();
  });

  describe("that cannot be opened stays as it is, and the message names cause and a harmless remedy", () => {
    const kept = async (name: string, content: Uint8Array): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const error = await openStore(`file:${path}`).catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(StoreUnavailableError);
      const { message } = error as Error;
      expect(message).toContain(path);
      expect(message).not.toMatch(/删除|清空|delete|remove it|erase/i);
      expect(readFileSync(path)).toEqual(Buffer.from(content));
      return message;
    };

    test("when it is no store", async () => {
      expect(await kept("text.db", Buffer.from("这不是图库".repeat(1000)))).toMatch(
        /不是图库文件.*is no store/,
      );
      expect(await kept("empty.db", new Uint8Array())).toMatch(/不是图库文件.*is no store/);
    });

    test("when it was cut off or changed", async () => {
      const whole = join(folder, "whole.db");
      const store = await openStore(`file:${whole}`);
      await store.publish(small);
      await store.close();
      const bytes = readFileSync(whole);
      expect(await kept("half.db", bytes.subarray(0, bytes.length / 2))).toMatch(/损坏.*keep it/);
      const changed = Uint8Array.from(bytes);
      changed[20]! ^= 255;
      expect(await kept("changed.db", changed)).toMatch(/损坏.*keep it/);
    });
  });

  test("in a place that is a file is refused, too", async () => {
    const path = join(folder, "place");
    writeFileSync(path, "");
    await expect(openStore(`file:${join(path, "graph.db")}`)).rejects.toThrow(/不是图库文件|另指/);
  });

  test.each<[string, RegExp]>([
    [
      "cannot open the migration lock file /x: Permission denied (os error 13)",
      /没有写入权限.*allow this user/,
    ],
    ["EROFS: read-only file system, mkdir '/x'", /没有写入权限.*allow this user/],
    ["write failed: No space left on device (os error 28)", /磁盘已满.*make room/],
    ["something else", /请保留这个文件.*keep the file/],
  ])("a fault that reads %j says what helps", (words, message) => {
    const error = openingError("/x/graph.db", new Error(words));
    expect(error).toBeInstanceOf(StoreUnavailableError);
    expect(error.message).toMatch(message);
    expect(error.message.split("\n")).toHaveLength(1);
  });

  test.each(["", "file:", "http://localhost", "graph.db", "bolt://"])(
    "the address %j is refused",
    async (url) => {
      await expect(openStore(url)).rejects.toThrow(StoreUrlError);
    },
  );
});
