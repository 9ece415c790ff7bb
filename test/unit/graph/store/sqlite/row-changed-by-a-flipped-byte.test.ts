import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openStore } from "../../../../../graph/index.ts";
import { StoreDamagedError } from "../../../../../graph/store/errors.ts";
import { nodesByIds } from "../../../../../graph/store/questions.ts";
import { openDatabase } from "../../../../../graph/store/sqlite/database.ts";
import { small } from "../../../../support/small-graph.ts";

test.each([
  ["another value", "质量", "贸量"],
  ["no JSON any more", "[", "{"],
])("a row with %s is told as damage, and never read", async (_, written, found) => {
  const path = join(mkdtempSync(join(tmpdir(), "zhengmai-row-")), "graph.db");
  const store = await openStore(`file:${path}`);
  await store.publish(small);
  await store.close();
  const database = openDatabase(path);
  database.run("UPDATE node SET data = replace(data, ?, ?) WHERE id = 'P'", written, found);
  database.close();
  const again = await openStore(`file:${path}`);
  await expect(again.read(nodesByIds, { ids: ["P"] })).rejects.toThrow(StoreDamagedError);
  await again.close();
});
