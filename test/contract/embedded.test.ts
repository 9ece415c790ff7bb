import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
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
        `import("@grafeo-db/js").then(({ default: g }) => g.GrafeoDB.create(${JSON.stringify(path)})).then(() => console.log("opened"), (error) => console.log(error.message))`,
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

  test("that is no graph is refused and stays as it is", async () => {
    const path = join(folder, "text.db");
    writeFileSync(path, "这不是图库".repeat(1000));
    await expect(openStore(`file:${path}`)).rejects.toThrow(StoreUnavailableError);
  });

  test.each(["", "file:", "http://localhost", "graph.db", "bolt://"])(
    "the address %j is refused",
    async (url) => {
      await expect(openStore(url)).rejects.toThrow(StoreUrlError);
    },
  );
});
