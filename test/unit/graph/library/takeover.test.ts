import { copyFileSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { openSqliteArchive } from "../../../../graph/library/sqlite-archive.ts";
import { openLibrary } from "../../../../graph/library/open.ts";
import { takeOverFile, takeOverGraph } from "../../../../graph/library/takeover.ts";
import { openStore } from "../../../../graph/store/open.ts";
import { isFormerStore } from "../../../../graph/store/takeover/former-store.ts";
import { small } from "../../../support/small-graph.ts";
import { sha256Of } from "../../../support/archived.ts";

const former = join(import.meta.dirname, "..", "..", "..", "support", "former");
const bytesOf = (name: string) => readFileSync(join(former, name));

/** A folder with the store of earlier versions in it. */
function freshStore(): { readonly folder: string; readonly path: string } {
  const folder = mkdtempSync(join(tmpdir(), "zhengmai-former-"));
  const path = join(folder, "graph.db");
  writeFileSync(path, gunzipSync(bytesOf("store.db.gz")));
  return { folder, path };
}

const POLICIES = ["云政办发〔2023〕9号", "柳政办发〔2024〕3号", "柳政办发〔2024〕7号"];

test("the documents of a former store come into the archive, and its file stays under another name", async () => {
  const { folder, path } = freshStore();
  const before = readFileSync(path);
  expect(isFormerStore(path)).toBe(true);
  expect(await takeOverFile(path)).toEqual({ documents: 3, kept: `${path}.before-sqlite` });
  expect(readdirSync(folder).toSorted()).toEqual(["graph.archive.db", "graph.db.before-sqlite"]);
  expect(readFileSync(`${path}.before-sqlite`)).toEqual(before);

  const archive = await openSqliteArchive(join(folder, "graph.archive.db"));
  const entries = await archive.entriesAfter(0);
  expect(entries.map((entry) => entry.kind === "TEXT" && entry.policy).toSorted()).toEqual(POLICIES);
  const [province, county, rules] = [
    "云州省食品安全方案.txt",
    "柳溪县食品安全方案.md",
    "柳溪县数字档案细则.html",
  ].map((name) => ({ name, bytes: bytesOf(name), sha256: sha256Of(bytesOf(name)) }));
  expect(await archive.textOf(POLICIES[0]!, province!.sha256)).toMatchObject({
    name: province!.name,
    text: province!.bytes.toString("utf8"),
    layout: null,
  });
  expect((await archive.textOf(POLICIES[2]!, rules!.sha256))!.text).toContain("建成县级数字档案馆");
  // A plain text is its own bytes; those of a page were not kept.
  expect(Buffer.from((await archive.bytesOf(province!.sha256))!)).toEqual(province!.bytes);
  expect(await archive.bytesOf(rules!.sha256)).toBeNull();
  expect(await archive.filesOf(POLICIES[1]!, county!.sha256)).toEqual([
    { sha256: county!.sha256, name: county!.name },
  ]);
  await archive.close();
});

test("broken off before the former file had its name, it is gone on with, and nothing comes twice", async () => {
  const { folder, path } = freshStore();
  const copy = join(folder, "copy.db");
  copyFileSync(path, copy);
  await takeOverFile(path);
  copyFileSync(copy, path);
  expect(await takeOverFile(path)).toEqual({ documents: 3, kept: `${path}.before-sqlite-2` });
  const archive = await openSqliteArchive(join(folder, "graph.archive.db"));
  expect(await archive.head()).toBe(3);
  await archive.close();
});

test("a library opens on it by itself, with its documents and decisions", async () => {
  const { path } = freshStore();
  const address = {
    url: `file:${path}`,
    neo4j: {},
    workFolder: null,
    curated: { policies: [], references: [] },
  };
  const { library, store } = await openLibrary(address);
  const decisions = bytesOf("decisions.jsonl").toString("utf8").trim().split("\n");
  expect(await library.takeLedger(decisions.map((line) => JSON.parse(line) as unknown))).toBe(2);
  const { state, unmatched } = await library.bringUp();
  expect(state).toMatchObject({ documents: 3, complete: true, position: 5 });
  expect(unmatched).toEqual([]);
  expect((await store.state()).revision).toBe(state.revision);
  await library.close();
});

test("a former graph in a database is archived once, while nothing is archived", async () => {
  const store = await openStore("memory:");
  await store.publish(small);
  const archive = await openSqliteArchive(null);
  expect(await takeOverGraph(store, archive)).toBe(1);
  const [text] = small.texts;
  expect(await archive.textOf(text!.policy, text!.sha256)).toEqual(text);
  expect(await takeOverGraph(store, archive)).toBe(0);
  expect(await archive.head()).toBe(1);
  await store.close();
});
