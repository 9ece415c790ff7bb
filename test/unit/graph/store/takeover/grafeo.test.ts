import { mkdtempSync, readdirSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import grafeo from "@grafeo-db/js";
import { expect, test, vi } from "vitest";
import { FormerStoreError, openStore, StoreError } from "../../../../../graph/index.ts";
import type { HeldText } from "../../../../../graph/model/index.ts";
import { readFormerStore } from "../../../../../graph/store/takeover/grafeo.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-former-"));
const text = (policy: string, layout: string | null): HeldText => ({
  policy,
  name: `${policy}.docx`,
  sha256: "a".repeat(64),
  format: "docx",
  text: `${policy}\n一、总则𠮷`,
  layout,
});
const TEXTS = [text("乙市方案", '{"outside":[]}'), text("甲市方案", null)];

/** A store as the version before wrote it: texts among nodes of the graph. */
async function written(name: string, close: boolean): Promise<string> {
  const path = join(folder, name);
  const database = grafeo.GrafeoDB.create(path);
  for (const each of TEXTS) {
    const present = Object.fromEntries(Object.entries(each).filter(([, value]) => value !== null));
    await database.executeCypher(
      "UNWIND $rows AS row CREATE (n:Entity:Text {id: row.id}) SET n += row.properties",
      {
        rows: [{ id: `${each.policy}#text`, properties: present }],
      },
    );
  }
  await database.executeCypher("CREATE (n:Entity:Policy {id: '甲市方案', name: '甲市方案'})");
  if (close) database.close();
  return path;
}

test("its texts are read under the ids of their policies, and the file stays as it is", async () => {
  const path = await written("closed.db", true);
  const [before, beside] = [readFileSync(path), readdirSync(folder)];
  expect(await readFormerStore(path)).toEqual(TEXTS.toSorted((a, b) => (a.policy < b.policy ? -1 : 1)));
  expect(readFileSync(path)).toEqual(before);
  expect(readdirSync(folder)).toEqual(beside);
});

test("what stands in its log only is read, too", async () => {
  const path = await written("open.db", false);
  // Its engine writes the log by a thread of its own, and may be at it while the file is copied.
  await vi.waitFor(async () => expect(await readFormerStore(path)).toHaveLength(2), 5_000);
});

test("opening it tells that it is a former store, and leaves it as it is", async () => {
  const path = await written("refused.db", true);
  const before = readFileSync(path);
  const error = await openStore(`file:${path}`).catch((refused: unknown) => refused);
  expect(error).toBeInstanceOf(FormerStoreError);
  expect(error).toMatchObject({ code: "STORE_FORMER", path });
  expect(readFileSync(path)).toEqual(before);
});

test("a file that is none is refused by name", async () => {
  const path = join(folder, "none.db");
  await expect(readFormerStore(path)).rejects.toThrow(StoreError);
  await expect(readFormerStore(path)).rejects.toThrow(/none\.db/);
});
