import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  openStore,
  StoreConflictError,
  StoreDamagedError,
  StoreError,
  StoreLockedError,
  StoreUrlError,
  stateOf,
} from "../../graph/index.ts";
import { LABELS } from "../../graph/model/index.ts";
import { nodesOfLabel, texts } from "../../graph/store/questions.ts";
import { openDatabase } from "../../graph/store/sqlite/database.ts";
import { small, smaller } from "../support/small-graph.ts";
import { storeChangesContract } from "./store-changes.contract.ts";
import { selectionContract } from "./selection.contract.ts";
import { storeContract } from "./store.contract.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-store-"));

storeContract("embedded, in memory", () => openStore("memory:"));
storeChangesContract("embedded, in a file", () => openStore(`file:${join(folder, "changes.db")}`));
selectionContract("embedded, in memory", () => openStore("memory:"));
selectionContract("embedded, in a file", () => openStore(`file:${join(folder, "selections.db")}`));
storeContract("embedded, in a file", () => openStore(`file:${join(folder, "contract", "graph.db")}`));

/** Another process, which knows nothing of the product: SQLite is enough to write beside it. */
const CHANGES_REVISION = `
  import Sqlite from "better-sqlite3";
  const database = new Sqlite(process.argv[1]);
  database.prepare("UPDATE state SET revision = 'elsewhere'").run();
  database.close();`;

const QUESTIONS_OF_ALL = [texts, ...LABELS.map(nodesOfLabel)];
const ANYTHING = { policy: null, limit: 100 };

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

  test("is read by a second handle while the first one writes, old or new", async () => {
    const url = `file:${join(folder, "two.db")}`;
    const [one, other] = [await openStore(url), await openStore(url)];
    await one.publish(small);
    expect((await other.state()).revision).toBe("one");
    expect(await other.publish(smaller, "one")).toBe("PUBLISHED");
    await expect(one.publish({ ...small, revision: "three" }, "one")).rejects.toThrow(StoreConflictError);
    expect(await stateOf(one)).toEqual({ revision: "two", documents: 1 });
    await Promise.all([one.close(), other.close()]);
  });

  test("that another process changes tells both of them, one after another", async () => {
    const path = join(folder, "processes.db");
    const store = await openStore(`file:${path}`);
    await store.publish(small);
    const writer = spawnSync(process.execPath, ["--input-type=module", "-e", CHANGES_REVISION, path], {
      encoding: "utf8",
    });
    expect(writer.stderr).toBe("");
    expect(await stateOf(store)).toEqual({ revision: "elsewhere", documents: 1 });
    await expect(store.publish(smaller, "one")).rejects.toThrow(StoreConflictError);
    expect(await store.publish(smaller, "elsewhere")).toBe("PUBLISHED");
    await store.close();
  });

  test("that another handle holds for long is told as locked", async () => {
    const path = join(folder, "held.db");
    const store = await openStore(`file:${path}`);
    const holder = openDatabase(path);
    holder.exec("BEGIN IMMEDIATE");
    await expect(store.publish(small)).rejects.toThrow(StoreLockedError);
    holder.exec("ROLLBACK");
    expect(await store.publish(small)).toBe("PUBLISHED");
    holder.close();
    await store.close();
  }, 30_000);

  test("of other tables is emptied, for a graph can be made again", async () => {
    const path = join(folder, "format.db");
    const before = await openStore(`file:${path}`);
    await before.publish(small);
    await before.close();
    const file = openDatabase(path);
    file.pragma("user_version = 999");
    file.close();
    const store = await openStore(`file:${path}`);
    expect((await store.state()).revision).toBeNull();
    expect(await store.publish(small)).toBe("PUBLISHED");
    await store.close();
  });

  describe("that cannot be opened stays as it is, and the message names cause and a harmless remedy", () => {
    const kept = async (name: string, content: Uint8Array): Promise<string> => {
      const path = join(folder, name);
      writeFileSync(path, content);
      const error = await openStore(`file:${path}`).catch((refused: unknown) => refused);
      expect(error).toBeInstanceOf(StoreDamagedError);
      const { message } = error as Error;
      expect(message).toContain(path);
      expect(message).not.toMatch(/删除|清空|delete|remove it|erase/i);
      expect(readFileSync(path)).toEqual(Buffer.from(content));
      return message;
    };

    test("when it is no store", async () => {
      await kept("text.db", Buffer.from("这不是图库".repeat(1000)));
    });

    test("when it is a database of something else", async () => {
      const path = join(folder, "theirs-made.db");
      const theirs = openDatabase(path);
      theirs.exec("CREATE TABLE theirs (a); INSERT INTO theirs VALUES (1)");
      theirs.close();
      await kept("theirs.db", readFileSync(path));
    });

    test("but an empty one is taken: a process that ended on opening leaves it", async () => {
      const path = join(folder, "empty.db");
      writeFileSync(path, "");
      const store = await openStore(`file:${path}`);
      expect((await store.state()).revision).toBeNull();
      await store.close();
    });

    test("when its beginning was changed", async () => {
      const whole = join(folder, "whole.db");
      const store = await openStore(`file:${whole}`);
      await store.publish(small);
      await store.close();
      const changed = Uint8Array.from(readFileSync(whole));
      changed[3]! ^= 255;
      await kept("changed.db", changed);
    });
  });

  test("that was cut off tells so when it is asked", async () => {
    const whole = join(folder, "to-cut.db");
    const store = await openStore(`file:${whole}`);
    await store.publish(small);
    await store.close();
    const bytes = readFileSync(whole);
    const cut = join(folder, "cut.db");
    writeFileSync(cut, bytes.subarray(0, bytes.length / 2));
    const asked = openStore(`file:${cut}`).then(async (opened) => {
      await Promise.all(QUESTIONS_OF_ALL.map((question) => opened.read(question, ANYTHING)));
      await opened.publish(smaller);
    });
    await expect(asked).rejects.toThrow(StoreDamagedError);
  });

  test("in a place that is a file is refused, too", async () => {
    const path = join(folder, "place");
    writeFileSync(path, "");
    await expect(openStore(`file:${join(path, "graph.db")}`)).rejects.toThrow(StoreError);
  });

  test.each(["", "file:", "http://localhost", "graph.db", "bolt://"])(
    "the address %j is refused",
    async (url) => {
      await expect(openStore(url)).rejects.toThrow(StoreUrlError);
    },
  );
});
