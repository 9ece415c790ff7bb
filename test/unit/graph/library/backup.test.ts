import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { Archive, ArchivedText } from "../../../../graph/library/archive.ts";
import { backup } from "../../../../graph/library/backup.ts";
import { BackupError } from "../../../../graph/library/backup-format.ts";
import { restore } from "../../../../graph/library/restore.ts";
import { openSqliteArchive } from "../../../../graph/library/sqlite-archive.ts";
import { archived, entryOf, fileOf, sha256Of } from "../../../support/archived.ts";

const folder = mkdtempSync(join(tmpdir(), "zhengmai-backup-"));
let made = 0;
const freshPath = (ending: string) => join(folder, `${(made += 1)}${ending}`);

const [first, amended] = [archived("甲", "甲的计划。"), archived("甲", "甲的计划，修订。")];
const same = archived("乙", "甲的计划。", "乙.md");
const notice = fileOf("关于印发的通知.DOCX", "通知");
const joined: ArchivedText = {
  held: { ...amended.held, policy: "丙", sha256: sha256Of("两份"), layout: '{"grids":[]}' },
  files: [notice, { ...fileOf("任务表.xlsx", "表"), bytes: null }],
};
const line = { kind: "COMPLETED", subject: "甲#m_1", value: { on: "2024-06-30" }, why: "“办结”\n附证明" };

/**
 * An archive with versions, a withdrawal, statements, two policies of the same bytes, and a text of two
 * files.
 */
async function filled(): Promise<Archive> {
  const archive = await openSqliteArchive(null);
  await archive.append([entryOf(first), { kind: "STATEMENT", line }], [first], 0);
  await archive.append([entryOf(amended), entryOf(same)], [amended, same], 2);
  await archive.append([{ kind: "WITHDRAWAL", policy: "乙" }, entryOf(joined), entryOf(first)], [joined], 4);
  return archive;
}

async function backedUp(): Promise<string> {
  const [archive, path] = [await filled(), freshPath(".tar.gz")];
  expect(await backup(archive, path)).toEqual({ entries: 7, texts: 4 });
  return path;
}

async function expectSame(one: Archive, other: Archive): Promise<void> {
  const entries = await one.entriesAfter(0);
  expect(await other.entriesAfter(0)).toEqual(entries);
  for (const entry of entries) {
    if (entry.kind !== "TEXT") continue;
    const { policy, sha256 } = entry;
    expect(await other.textOf(policy, sha256)).toEqual(await one.textOf(policy, sha256));
    const files = await one.filesOf(policy, sha256);
    expect(await other.filesOf(policy, sha256)).toEqual(files);
    for (const file of files) {
      const [bytes, others] = [await one.bytesOf(file.sha256), await other.bytesOf(file.sha256)];
      expect(others && sha256Of(others), file.name).toBe(bytes && file.sha256);
    }
  }
}

describe("a backup", () => {
  test("restored into an empty archive is the same archive, and gives the same backup", async () => {
    const path = await backedUp();
    const other = await openSqliteArchive(freshPath(".archive.db"));
    expect(await restore(other, path)).toEqual({ entries: 7, before: 0 });
    await expectSame(await filled(), other);
    const again = freshPath(".tar.gz");
    await backup(other, again);
    expect(readFileSync(again)).toEqual(readFileSync(path));
    await other.close();
  });

  test("is a tar that a stranger opens and checks with tools of the system", async () => {
    const [path, place] = [await backedUp(), mkdtempSync(join(folder, "unpacked-"))];
    const tar = spawnSync("tar", ["-xzf", path, "-C", place], { encoding: "utf8" });
    expect(tar.stderr).toBe("");
    expect(readdirSync(place).toSorted()).toEqual([
      "README.txt",
      "SHA256SUMS",
      "entries.jsonl",
      "files",
      "manifest.json",
      "texts",
    ]);
    expect(readFileSync(join(place, "files", `${notice.sha256}.docx`), "utf8")).toBe("通知");
    const texts = readdirSync(join(place, "texts"));
    expect(texts).toHaveLength(4);
    const lines = readFileSync(join(place, "SHA256SUMS"), "utf8").trimEnd().split("\n");
    for (const sum of lines)
      expect(sha256Of(readFileSync(join(place, sum.slice(66)))), sum).toBe(sum.slice(0, 64));
    expect(JSON.parse(readFileSync(join(place, "entries.jsonl"), "utf8").split("\n")[1]!)).toEqual({
      number: 2,
      kind: "STATEMENT",
      line,
    });
  });

  test("takes the place of an earlier backup, and of nothing else", async () => {
    const [archive, path, notes] = [await filled(), await backedUp(), freshPath(".txt")];
    await archive.append([{ kind: "STATEMENT", line }], [], 7);
    expect((await backup(archive, path)).entries).toBe(8);
    for (const words of ["我的笔记", "", gzipSync("别的压缩文件")]) {
      writeFileSync(notes, words);
      await expect(backup(archive, notes)).rejects.toThrow(/已有别的文件.*choose another name/);
      expect(readFileSync(notes)).toEqual(Buffer.from(words));
    }
  });

  test("that cannot be written leaves nothing half-written, and the earlier one", async () => {
    const [archive, path] = [await filled(), await backedUp()];
    const before = readFileSync(path);
    const broken: Archive = Object.assign(Object.create(archive) as Archive, {
      textOf: () => Promise.reject(new Error("broken off")),
      filesOf: (policy: string, sha256: string) => archive.filesOf(policy, sha256),
      entriesAfter: (number: number) => archive.entriesAfter(number),
    });
    await expect(backup(broken, path)).rejects.toThrow("broken off");
    expect(existsSync(`${path}.part`)).toBe(false);
    expect(readFileSync(path)).toEqual(before);
    await expect(backup(archive, join(folder, "missing", "x.tar.gz"))).rejects.toThrow(BackupError);
  });
});

describe("restoring", () => {
  test("an archive that holds something else is refused, and left as it was", async () => {
    const [path, archive] = [await backedUp(), await openSqliteArchive(null)];
    const other = archived("丁", "丁。");
    await archive.append([entryOf(other)], [other], 0);
    await expect(restore(archive, path)).rejects.toThrow(/已有别的文件或陈述.*--store/);
    expect(await archive.head()).toBe(1);
  });

  test("goes on where it was broken off, after any entry", async () => {
    const path = await backedUp();
    for (const after of [1, 2, 3, 4, 5, 6, 7]) {
      const [whole, archive] = [await filled(), await openSqliteArchive(null)];
      const entries = (await whole.entriesAfter(0)).slice(0, after).map(({ number: _, ...entry }) => entry);
      const texts = [first, amended, same, joined].filter(({ held }) =>
        entries.some(
          (entry) => entry.kind === "TEXT" && entry.policy === held.policy && entry.sha256 === held.sha256,
        ),
      );
      await archive.append(entries, texts, 0);
      expect(await restore(archive, path)).toEqual({ entries: 7, before: after });
      await expectSame(whole, archive);
    }
  });

  test("writes nothing of a backup that is cut off or changed anywhere", async () => {
    const path = await backedUp();
    const [whole, changed] = [readFileSync(path), freshPath(".tar.gz")];
    const refused = async (what: string) => {
      const archive = await openSqliteArchive(null);
      await expect(restore(archive, changed), what).rejects.toThrow(BackupError);
      expect(await archive.head(), what).toBe(0);
    };
    for (let length = 0; length < whole.length; length += 211) {
      writeFileSync(changed, whole);
      truncateSync(changed, length);
      await refused(`cut to ${length}`);
    }
    for (let at = 10; at < whole.length; at += 61) {
      const bytes = Uint8Array.from(whole);
      bytes[at]! ^= 0x55;
      writeFileSync(changed, bytes);
      await refused(`byte ${at}`);
    }
    // Deflated again, so that only the hashes tell.
    const tar = gunzipSync(whole);
    for (const words of ["甲的计划", "2024-06-30", "通知", '"number":3']) {
      const at = tar.indexOf(Buffer.from(words));
      const bytes = Uint8Array.from(tar);
      bytes[at + Buffer.from(words).length - 1]! ^= 1;
      writeFileSync(changed, gzipSync(bytes));
      await refused(words);
    }
  });

  test("a file that is not there, or no backup, is told in one line", async () => {
    const archive = await openSqliteArchive(null);
    await expect(restore(archive, join(folder, "missing.tar.gz"))).rejects.toThrow(
      /没有这个文件.*check the path/,
    );
    await expect(restore(archive, folder)).rejects.toThrow(/文件夹.*folder/);
    const other = freshPath(".zip");
    writeFileSync(other, "PK");
    await expect(restore(archive, other)).rejects.toThrow(/不是备份.*choose another backup/);
  });

  test("more than memory should hold at once comes in batches", async () => {
    const archive = await openSqliteArchive(null);
    const random = randomBytes(1_500_000);
    for (let number = 0; number < 8; number += 1) {
      const bytes = Buffer.concat([random, Buffer.from([number])]);
      const file = { sha256: sha256Of(bytes), name: "扫描.pdf", bytes };
      const held = { ...first.held, policy: `扫描${number}`, sha256: file.sha256 };
      await archive.append(
        [{ kind: "TEXT", policy: held.policy, sha256: held.sha256 }],
        [{ held, files: [file] }],
        number,
      );
    }
    const path = freshPath(".tar.gz");
    await backup(archive, path);
    const [other, steps] = [await openSqliteArchive(null), [] as number[]];
    await restore(other, path, (done) => steps.push(done));
    expect(steps).toEqual([3, 6, 8]);
    await expectSame(archive, other);
  });
});
