import { createServer, type AddressInfo } from "node:net";
import { describe, expect, inject, test } from "vitest";
import { openStore, StoreUnavailableError } from "../../graph/index.ts";
import { storeChangesContract } from "./store-changes.contract.ts";
import { selectionContract } from "./selection.contract.ts";
import { storeContract } from "./store.contract.ts";

const { uri, reason } = inject("neo4j");

if (uri) {
  const open = () => openStore(uri, { user: process.env.NEO4J_USER, password: process.env.NEO4J_PASSWORD });
  storeContract("neo4j", open);
  selectionContract("neo4j", open);
  storeChangesContract("neo4j", open);
} else test.skip(`neo4j: ${reason}`, () => undefined);

describe("a Neo4j that is away", () => {
  const within = async (url: string) => {
    const started = performance.now();
    await expect(openStore(url)).rejects.toThrow(StoreUnavailableError);
    return performance.now() - started;
  };

  test("because nobody listens fails within 3 s", async () => {
    expect(await within("bolt://127.0.0.1:9")).toBeLessThan(3_000);
  });

  test("because it never answers fails within 3 s, and the message tells no password", async () => {
    const silent = createServer(() => undefined).listen(0, "127.0.0.1");
    await new Promise((resolve) => silent.once("listening", resolve));
    const { port } = silent.address() as AddressInfo;
    expect(await within(`bolt://127.0.0.1:${port}`)).toBeLessThan(3_000);
    await expect(
      openStore(`bolt://127.0.0.1:${port}`, { user: "neo4j", password: "geheim" }),
    ).rejects.not.toThrow(/geheim/);
    silent.close();
  });
});
